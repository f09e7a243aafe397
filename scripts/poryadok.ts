import { enableCompileCache } from 'node:module'

// Without it every command reads and compiles the engine anew, which takes longer than most of them.
enableCompileCache()
const { runCommand } = await import('./run-command.ts')

const { exit, text, json, asJson } = await runCommand(process.argv.slice(2))
const said = asJson ? JSON.stringify(json) : text
if (exit === 2 && !asJson) console.error(said)
else console.log(said)
process.exitCode = exit
