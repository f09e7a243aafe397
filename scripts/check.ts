import { run } from './run.ts'

run('react-router', ['typegen'])
run('tsc', ['-p', 'engine'])
run('tsc', ['-p', '.'])
run('biome', ['ci', '--error-on-warnings'])
run('node', ['scripts/poryadok.ts', 'check'])
run('vitest', ['run', '--project', 'engine', 'test/architecture.test.ts', 'test/definitions'])
