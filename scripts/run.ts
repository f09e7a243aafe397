import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')

/** Runs one command of the installed packages in the repository; ends this process when it fails. */
export function run(command: string, args: readonly string[]): void {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` }
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env, shell })
  if (status !== 0) {
    console.error(`Failed: ${command} ${args.join(' ')}`)
    process.exit(status ?? 1)
  }
}
