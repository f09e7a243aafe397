import { runCommand } from './run-command.ts'

const { exit, text, json, asJson } = await runCommand(process.argv.slice(2))
const said = asJson ? JSON.stringify(json) : text
if (exit === 2 && !asJson) console.error(said)
else console.log(said)
process.exitCode = exit
