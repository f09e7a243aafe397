import type { LineBlock, Run } from './sheet.ts'

/** One line of the paper, as long as its words need, and the empty lines after it. */
export function PaperLine({ runs, more }: Pick<LineBlock, 'runs' | 'more'>) {
  return (
    <>
      <p className="paper-line">
        <PaperRuns runs={runs} />
      </p>
      {Array.from({ length: more }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: empty lines are all alike
        <p key={line} className="paper-line paper-more" aria-hidden="true">
          {'\u00a0'}
        </p>
      ))}
    </>
  )
}

export function PaperRuns({ runs }: { runs: readonly Run[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a printed sheet does not change
  return runs.map((run, index) => <PaperRun key={index} run={run} />)
}

function PaperRun({ run }: { run: Run }) {
  if (run.type === 'words') return run.text
  if (run.type === 'value') return <span className="paper-value">{run.text}</span>
  if (run.type === 'blank') return <span className={`paper-blank paper-blank-${run.room}`}>{'\u00a0'}</span>
  if (run.mark === 'underline') return run.isChosen ? <u>{run.text}</u> : run.text
  return (
    <span className="paper-tick">
      <span className="paper-box">{run.isChosen ? '✓' : ''}</span>
      {run.isChosen ? <strong>{run.text}</strong> : run.text}
    </span>
  )
}
