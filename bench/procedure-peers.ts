import { EventEmitter } from 'node:events'
import type { Variant } from './measure.ts'
import { peer } from './peers/peer.ts'

/** As many steps in a row, each with a guard on what is known, in other engines. */
export async function peersInMemory(steps: number): Promise<readonly Variant[]> {
  const { createActor } = await peer('xstate')
  const machine = await machineOf(steps)
  const walk = () => {
    const actor = createActor(machine).start()
    for (let at = 0; at < steps; at++) actor.send({ type: 'done', task: `t${at}` })
    return actor.getSnapshot()
  }
  if (walk().status !== 'done') throw new Error('The machine of xstate does not end')
  const { run, walked } = await bpmn(steps)
  const start = performance.now()
  await run()
  const perSecond = (walked * 1000) / (performance.now() - start)
  return [
    { name: 'xstate 5, an actor', units: steps, run: walk },
    // It runs by promises only: measured apart and told as a busy wait of the same length.
    { name: 'bpmn-engine, user tasks', units: walked, run: () => wait((walked * 1000) / perSecond), once: true },
  ]
}

export async function peersStored(steps: number): Promise<readonly Variant[]> {
  const { createActor } = await peer('xstate')
  const machine = await machineOf(steps)
  const walk = () => {
    let text = JSON.stringify(createActor(machine).start().getPersistedSnapshot())
    for (let at = 0; at < steps; at++) {
      const actor = createActor(machine, { snapshot: JSON.parse(text) }).start()
      actor.send({ type: 'done', task: `t${at}` })
      text = JSON.stringify(actor.getPersistedSnapshot())
    }
    return text
  }
  return [{ name: 'xstate 5, persisted snapshot', units: steps, run: walk }]
}

type Done = { readonly event: { readonly task: string }; readonly context: { readonly done: readonly string[] } }

async function machineOf(steps: number) {
  const { assign, createMachine } = await peer('xstate')
  const states = Object.fromEntries(
    Array.from({ length: steps }, (_, at) => [
      `s${at}`,
      {
        on: {
          done: {
            target: `s${at + 1}`,
            guard: ({ event }: Done) => event.task === `t${at}`,
            actions: assign({ done: ({ context, event }: Done) => [...context.done, event.task] }),
          },
        },
      },
    ]),
  )
  return createMachine({
    initial: 's0',
    context: { done: [] },
    states: { ...states, [`s${steps}`]: { type: 'final' } },
  })
}

async function bpmn(steps: number) {
  const { Engine } = await peer('bpmn-engine')
  const walked = Math.min(steps, 36)
  const tasks = Array.from({ length: walked }, (_, at) => `<userTask id="t${at}" />`).join('')
  const flows = Array.from({ length: walked - 1 }, (_, at) => flow(`t${at}`, `t${at + 1}`)).join('')
  const source = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:x">
<process id="p" isExecutable="true"><startEvent id="begin" />${tasks}<endEvent id="end" />
${flow('begin', 't0')}${flows}${flow(`t${walked - 1}`, 'end')}</process></definitions>`
  const run = async () => {
    const listener = new EventEmitter()
    listener.on('wait', (api: { signal(): void }) => api.signal())
    const engine = new Engine({ name: 'p', source })
    const ended = engine.waitFor('end')
    await engine.execute({ listener })
    await ended
  }
  return { run, walked }
}

function flow(from: string, to: string): string {
  return `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}" />`
}

function wait(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}
