import { actTexts } from '#app/messages/act-texts.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { SplitView } from './split-view.ts'

/** How a text is split: what was found, what was not, and every clause with its words. */
export function SplitText({ split }: { split: SplitView }) {
  const t = useMessages(actTexts)
  const { lines, all, found, missing, broken, unknown, parts } = split
  return (
    <>
      <section className="panel" aria-labelledby="split-title">
        <h2 id="split-title">{t.result}</h2>
        <p>
          {t.found(found, all)} {t.lines(lines)}
        </p>
        <Ids title={t.missing} ids={missing} />
        {broken.length > 0 && <Ids title={t.broken} ids={broken} />}
        <Ids title={t.unknown} ids={unknown} />
      </section>
      <section className="panel" aria-labelledby="parts-title">
        <h2 id="parts-title">{t.parts}</h2>
        {parts.map(({ id, known, line, text }) => (
          <details key={id} className="text-part">
            <summary>
              <strong>{id === '' ? t.beginning : id}</strong>{' '}
              <span className="soft-line">
                {t.line(line)}
                {id !== '' && !known && `, ${t.onlyText}`}
              </span>{' '}
              <span className="text-start">{startOf(text)}</span>
            </summary>
            <blockquote>{text.trim()}</blockquote>
          </details>
        ))}
      </section>
    </>
  )
}

function Ids({ title, ids }: { title: string; ids: readonly string[] }) {
  const t = useMessages(actTexts)
  return (
    <>
      <h3>{title}</h3>
      <p>{ids.length === 0 ? t.none : ids.join(', ')}</p>
    </>
  )
}

function startOf(text: string): string {
  const said = text.trim()
  return said.length > shownLength ? `${said.slice(0, shownLength)}…` : said
}

const shownLength = 90
