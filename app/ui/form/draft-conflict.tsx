import { useState } from 'react'
import { drafts } from '#app/messages/drafts.ts'
import { dateTime } from '#app/messages/format.ts'
import type { Layout } from '#engine/forms'
import type { Answers } from '#engine/schema'
import { useLanguage, useMessages } from '../page-context.ts'
import { answerDifferences } from './answer-differences.ts'
import { answerAt, controlId, pointerOf, withAnswer } from './answer-path.ts'
import { useFormPage, useFormState } from './form-page.ts'

/** What the server has of this form that this page has not seen. */
export type OtherDraft = {
  readonly answers: Answers
  readonly revision: number
  readonly savedAt: string
  /** Name of who saved it; null where it was the reader, in another window. */
  readonly savedBy: string | null
}

type Choice = 'mine' | 'theirs'
type Props = { layout: Layout; other: OtherDraft; onSettled: (revision: number) => void }

/** Two texts of one form side by side: for each answer that differs, the reader chooses which stays. */
export function DraftConflict({ layout, other, onSettled }: Props) {
  const { store, timeZone } = useFormPage()
  const t = useMessages(drafts)
  const language = useLanguage()
  const mine = useFormState(({ answers }) => answers)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map())
  const differences = answerDifferences(layout, mine, other.answers, language)
  const left = differences.filter(({ path }) => !chosen.has(pointerOf(path))).length
  const who = other.savedBy ?? t.otherSelf

  const settle = () => {
    const taken = differences.filter(({ path }) => chosen.get(pointerOf(path)) === 'theirs')
    const merged = taken.reduce<Answers>(
      (answers, { path }) => withAnswer(answers, path, answerAt(other.answers, path)),
      { ...store.get().typed },
    )
    onSettled(other.revision)
    store.replace(merged)
  }
  const chooseAll = (choice: Choice) => setChosen(new Map(differences.map(({ path }) => [pointerOf(path), choice])))

  return (
    <section className="draft-conflict" role="alert" aria-labelledby="draft-conflict">
      <h2 id="draft-conflict">{t.otherTitle(who, dateTime(other.savedAt, timeZone, language))}</h2>
      <p>{differences.length > 0 ? t.otherLead : t.same}</p>
      {differences.map(({ path, title, one, other: saved }) => {
        const pointer = pointerOf(path)
        const name = `conflict_${controlId(path)}`
        const side = (choice: Choice, heading: string, label: string, lines: readonly string[]) => (
          <label className="conflict-side">
            <input
              type="radio"
              name={name}
              aria-label={label}
              checked={chosen.get(pointer) === choice}
              onChange={() => setChosen((before) => new Map([...before, [pointer, choice]]))}
            />
            <span>
              <span className="conflict-whose">{heading}</span>
              {lines.length === 0 ? (
                <span className="unanswered">{t.noAnswer}</span>
              ) : (
                lines.map((line, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text do not move
                  <span key={index} className="conflict-line">
                    {line}
                  </span>
                ))
              )}
            </span>
          </label>
        )
        return (
          <fieldset key={pointer} className="conflict-field">
            <legend>{title}</legend>
            {side('mine', t.mine, t.takeMine(title), one)}
            {side('theirs', t.theirs, t.takeTheirs(title), saved)}
          </fieldset>
        )
      })}
      <p className="conflict-buttons">
        {differences.length > 1 && (
          <>
            <button type="button" className="text-button" onClick={() => chooseAll('mine')}>
              {t.allMine}
            </button>
            <button type="button" className="text-button" onClick={() => chooseAll('theirs')}>
              {t.allTheirs}
            </button>
          </>
        )}
        <button type="button" className="quiet-button" disabled={left > 0} onClick={settle}>
          {t.settle}
        </button>
        {left > 0 && <span className="field-note">{t.toChoose(left)}</span>}
      </p>
    </section>
  )
}
