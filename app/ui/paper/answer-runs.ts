import { form } from '#app/messages/form.ts'
import type { Language } from '#app/messages/language.ts'
import { paper } from '#app/messages/paper.ts'
import type { FieldLayout, Printed } from '#engine/forms'
import { answerAt } from '../form/answer-path.ts'
import { answerText } from '../form/answer-text.ts'
import { blankRuns } from './blank-runs.ts'
import type { Run } from './sheet.ts'

type Asked = { readonly field: FieldLayout; readonly answer: unknown; readonly language: Language }

/** The answer of a field on its line, or the place to write it in. */
export function answerRuns({ field, answer, language }: Asked): readonly Run[] {
  if (field.kind === 'group') return groupRuns({ field, answer, language })
  const text = answerText(field, answer, language)
  const mark = markOf(field, text !== '')
  if (mark) return listedRuns({ field, answer, language }, mark)
  return text === '' ? blankRuns(field, language) : [{ type: 'value', text }]
}

/** One option of a choice by itself. */
export function optionRuns(
  { option, words, field }: Extract<Printed, { type: 'option' }>,
  answer: unknown,
  language: Language,
): readonly Run[] {
  const found = optionsOf(field, language).find(({ name }) => name === option)
  const mark = field.print === 'tick' ? 'tick' : 'underline'
  if (!found) return []
  return [{ type: 'option', text: words ?? found.title, mark, isChosen: isChosen(answer, found.id) }]
}

/** How the options of a choice are listed; undefined where only the answer is written. */
export function markOf(field: FieldLayout, isAnswered: boolean): 'underline' | 'tick' | undefined {
  if (!['choice', 'choices', 'yes-no'].includes(field.kind)) return undefined
  if (field.print === 'underline' || field.print === 'tick') return field.print
  // Where the act does not say how, an empty form offers what to choose from and a filled one says what was chosen.
  return field.print === undefined && !isAnswered ? 'underline' : undefined
}

function listedRuns({ field, answer, language }: Asked, mark: 'underline' | 'tick'): readonly Run[] {
  return optionsOf(field, language).flatMap(({ id, title }, index): readonly Run[] => [
    ...(index > 0 ? [{ type: 'words', text: mark === 'tick' ? ' ' : ', ' } as const] : []),
    { type: 'option', text: title, mark, isChosen: isChosen(answer, id) },
  ])
}

type Option = { readonly name: string; readonly id: unknown; readonly title: string }

function optionsOf(field: FieldLayout, language: Language): readonly Option[] {
  const t = form[language]
  if (field.kind === 'yes-no') {
    return [
      { name: 'yes', id: true, title: t.yes },
      { name: 'no', id: false, title: t.no },
    ]
  }
  return (field.options ?? []).map(({ id, title }) => ({ name: id, id, title }))
}

function isChosen(answer: unknown, id: unknown): boolean {
  return Array.isArray(answer) ? answer.includes(id) : answer === id
}

// On its line a group is one text, as a name is; else each part stands after its word.
function groupRuns({ field, answer, language }: Asked): readonly Run[] {
  const parts = field.parts ?? []
  const texts = parts.map((part) => answerText(part, answerAt(answer, [part.name]), language))
  const isEmpty = texts.every((text) => text === '')
  if (field.print === 'line') {
    return isEmpty ? [{ type: 'blank', room: 'long' }] : [{ type: 'value', text: texts.filter(Boolean).join(' ') }]
  }
  return parts.flatMap((part, index): readonly Run[] => {
    const text = texts[index] ?? ''
    const after: Run = { type: 'words', text: index < parts.length - 1 ? ', ' : '' }
    const said: readonly Run[] = isEmpty
      ? blankRuns(part, language, 'wide')
      : [{ type: 'value', text: text || paper[language].dash }]
    return [{ type: 'words', text: `${part.title} ` }, ...said, after]
  })
}
