import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { demoPassword } from '#app/data/demo-accounts.ts'
import { morning } from './asked.ts'
import { makeFolder } from './make.ts'
import { printPlans } from './plans.ts'
import { serve, signIn } from './serve.ts'
import { percentile, type Sample, walk } from './walk.ts'

const counts = process.env.BENCH_CASES ? [Number(process.env.BENCH_CASES)] : [100, 1_000_000]
const person = { email: 'body@demo.example', agency: 'yakutia/yakutsk-authorised-body' }

/** The work list through the whole app over HTTP, with a hundred and with a million cases. */
export async function listSubject(): Promise<void> {
  for (const count of counts) {
    const folder = await makeFolder(count)
    const file = join(folder, 'poryadok.sqlite')
    const app = await serve(folder)
    const cookie = await signIn(app.origin, person.email, demoPassword)
    const pages = (seed: number, rounds: number) => morning(file, person.agency, seed, rounds)
    await walk(app.origin, cookie, pages(1, 3), 0)

    const before = app.processor()
    const alone = await walk(app.origin, cookie, pages(2, 15), 0)
    report(`${count} cases, one user, page after page`, 100, alone)
    const after = app.processor()
    if (before !== undefined && after !== undefined)
      console.log(`processor of the server: ${((after - before) / alone.length).toFixed(1)} ms a page`)
    const twenty = async (pause: number) =>
      (
        await Promise.all(
          Array.from({ length: 20 }, async (_, at) => {
            await new Promise((resolve) => setTimeout(resolve, (pause * at) / 20))
            return walk(app.origin, cookie, pages(10 + at, 3), pause)
          }),
        )
      ).flat()
    report(`${count} cases, 20 users, a page every second each`, 300, await twenty(1000))
    report(`${count} cases, 20 users, page after page without a pause`, 300, await twenty(0))
    await app.stop()
    await printPlans(file, person.agency)
    rmSync(folder, { recursive: true, force: true })
  }
}

function report(title: string, aim: number, samples: readonly Sample[]): void {
  const line = (name: string, some: readonly Sample[]) => {
    const figures = [0.5, 0.95, 1].map((part) => percentile(some, part).toFixed(1).padStart(10))
    console.log(`${name.padEnd(30)}${figures.join('')}`)
  }
  console.log(`\n${title}; aim: 95 of 100 under ${aim} ms`)
  console.log(`${'ms'.padEnd(30)}${['half', '95 %', 'worst'].map((name) => name.padStart(10)).join('')}`)
  for (const [kind, some] of Map.groupBy(samples, ({ kind }) => kind)) line(kind, some)
  line(percentile(samples, 0.95) < aim ? 'all: met' : 'all: NOT MET', samples)
}
