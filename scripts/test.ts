import { buildWhenChanged } from './build.ts'
import { findOrInstallChromium } from './chromium.ts'
import { run } from './run.ts'

const isLong = process.argv.includes('--long')

run('react-router', ['typegen'])
run('tsc', ['-p', 'engine'])
run('tsc', ['-p', '.'])
if (isLong) {
  findOrInstallChromium()
  buildWhenChanged()
  run('vitest', ['run', '--project', 'long'])
} else {
  run('vitest', ['run', '--project', 'engine', '--project', 'app'])
  findOrInstallChromium()
  buildWhenChanged()
  run('vitest', ['run', '--project', 'journeys'])
}
