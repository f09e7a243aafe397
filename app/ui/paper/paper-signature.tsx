import { PaperRuns } from './paper-line.tsx'
import type { SignatureBlock } from './sheet.ts'

/** The places of a signature: position, signature, name in brackets and date; the stamp where the form has one. */
export function PaperSignature({ label, places, stamp }: Pick<SignatureBlock, 'label' | 'places' | 'stamp'>) {
  return (
    <div className="paper-signature">
      <p>
        <PaperRuns runs={label} />
      </p>
      <div className="paper-places">
        {places.map(({ mark, text, inBrackets }) => (
          <span key={mark}>
            <span className={inBrackets ? 'paper-place paper-brackets' : 'paper-place'}>{text || '\u00a0'}</span>
            <small>{mark}</small>
          </span>
        ))}
      </div>
      {stamp && <p className="paper-stamp">{stamp}</p>}
    </div>
  )
}
