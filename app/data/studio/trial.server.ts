import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { problem } from '#engine/result'
import type { Judged, Judgement } from './judge.ts'
import type { TrialCode } from './studio-problem.ts'

/** How long reading one set of definitions may take, in milliseconds. */
const longest = 10_000

let worker: Promise<Worker> | undefined
let queue: Promise<unknown> = Promise.resolve()

/** Judges a set of definitions in a thread of its own, so that a hostile one cannot hold up the server. */
export function tryDefinitions(judged: Judged, limit = longest): Promise<Judgement> {
  const answer = queue.then(() => ask(judged, limit))
  queue = answer.catch(() => {})
  return answer
}

async function ask(judged: Judged, limit: number): Promise<Judgement> {
  worker ??= started().catch((error) => {
    worker = undefined
    throw error
  })
  const thread = await worker
  thread.ref()
  const { promise, resolve } = Promise.withResolvers<Judgement | TrialCode>()
  const fail = () => resolve('trial-failed')
  const timer = setTimeout(() => resolve('too-slow'), limit)
  thread.once('message', resolve).once('error', fail).once('exit', fail)
  thread.postMessage(judged)
  const told = await promise
  clearTimeout(timer)
  thread.off('message', resolve).off('error', fail).off('exit', fail)
  thread.unref()
  if (typeof told !== 'string') return told
  worker = undefined
  thread.on('error', () => {})
  await thread.terminate()
  return { problems: [{ ...problem(told), file: '', pointer: '', line: 1, column: 1 }] }
}

async function started(): Promise<Worker> {
  // The thread runs from the sources, wherever the server was built to.
  const file = createRequire(import.meta.url).resolve('#app/data/studio/trial-worker.ts')
  const thread = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 512 } })
  await new Promise((resolve, reject) => thread.once('message', resolve).once('error', reject))
  return thread
}
