import { parentPort } from 'node:worker_threads'
import { type Judged, judge } from './judge.ts'

parentPort?.on('message', (judged: Judged) => parentPort?.postMessage(judge(judged)))
parentPort?.postMessage('ready')
