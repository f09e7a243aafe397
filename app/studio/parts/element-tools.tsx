import { Button } from '@mantine/core'
import { Form } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import type { ElementView, PartView } from '../view/element-view.ts'
import type { SetHead } from '../view/set-head.ts'

type Props = { head: SetHead; element: ElementView; faults?: Readonly<Record<string, string>> }

/** Adds a part, moves, renames and removes; each is one saved change. */
export function ElementTools({ head, element, faults }: Props) {
  const t = useMessages(studio)
  const { pointer, name, title, kind, parts, isNew, isNamed } = element
  const common = <Common at={pointer} head={head} />
  const free = parts.filter(({ isMap, isPresent }) => isMap || !isPresent)
  return (
    <div className="element-tools">
      {free.length > 0 && (
        <details className="tool">
          <summary>{t.add}</summary>
          {free.map((part) => (
            <AddPart key={part.key} part={part} head={head} at={pointer} problem={faults?.name} />
          ))}
        </details>
      )}
      {pointer !== '' && (
        <details className="tool">
          <summary>{isNamed ? `${t.order} · ${t.rename} · ${t.remove}` : t.remove}</summary>
          {isNamed && (
            <Form method="post" className="button-row" preventScrollReset>
              {common}
              <Button type="submit" name="intent" value="up" variant="default" size="sm">
                {t.moveUp}
              </Button>
              <Button type="submit" name="intent" value="down" variant="default" size="sm">
                {t.moveDown}
              </Button>
            </Form>
          )}
          {isNew && isNamed && (
            <Form method="post" className="tool-form">
              {common}
              <label>
                {t.addName}
                <input type="text" name="name" defaultValue={name} className="line-input" autoComplete="off" />
              </label>
              <Button type="submit" name="intent" value="rename" variant="default" size="sm">
                {t.rename}
              </Button>
            </Form>
          )}
          <Form method="post" className="tool-form">
            {common}
            <p>
              {t.removeAsk(title || kind)} <span className="soft-line">{t.removeHint}</span>
            </p>
            <Button type="submit" name="intent" value="remove" variant="default" size="sm" color="red">
              {t.removeYes}
            </Button>
          </Form>
        </details>
      )}
    </div>
  )
}

function Common({ at, head }: { at: string; head: SetHead }) {
  return (
    <>
      <input type="hidden" name="at" value={at} />
      <input type="hidden" name="revision" value={head.draft?.revision ?? ''} />
    </>
  )
}

type AddProps = { part: PartView; head: SetHead; at: string; problem?: string }

function AddPart({ part: { pointer, title, isMap, shapes }, head, at, problem }: AddProps) {
  const t = useMessages(studio)
  const legend = t.addTo(title)
  return (
    <Form method="post" className="tool-form">
      <fieldset className="bare">
        <legend>{legend}</legend>
        <Common at={at} head={head} />
        <input type="hidden" name="intent" value="add" />
        <input type="hidden" name="part" value={pointer} />
        {isMap && <input type="hidden" name="map" value="yes" />}
        {shapes.length === 1 ? (
          <input type="hidden" name="shape" value={shapes[0]?.value} />
        ) : (
          <label>
            {t.addKind}
            <select name="shape" className="line-input">
              {shapes.map(({ value, title: called }) => (
                <option key={value} value={value}>
                  {called}
                </option>
              ))}
            </select>
          </label>
        )}
        {isMap && (
          <label>
            {t.addName}
            <input type="text" name="name" className="line-input" autoComplete="off" title={t.addNameHint} required />
          </label>
        )}
        <label>
          {t.addTitle}
          <input type="text" name="title" className="line-input" autoComplete="off" />
        </label>
        <Button type="submit" variant="default" size="sm">
          {t.addButton}
          <span className="visually-hidden">: {title}</span>
        </Button>
      </fieldset>
      {problem && <p className="line-problem">{problem}</p>}
    </Form>
  )
}
