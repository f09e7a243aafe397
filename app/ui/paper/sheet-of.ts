import type { Language } from '#app/messages/language.ts'
import { paper } from '#app/messages/paper.ts'
import { type FormContext, type Printed, type PrintedLine, printedForm, settle } from '#engine/forms'
import { own } from '#engine/record'
import type { Answers, Form } from '#engine/schema'
import { answerAt, pointerOf } from '../form/answer-path.ts'
import { answerText, unitOf } from '../form/answer-text.ts'
import { answerRuns, markOf, optionRuns } from './answer-runs.ts'
import { servicesBlock, tableBlock } from './rows-block.ts'
import type { Block, Run, Sheet } from './sheet.ts'
import { signatureBlock } from './signature-block.ts'

/**
 * `answers`: none for a blank copy; `isHead`: only the head is filled in, the rest is left to be written; `about`: whose
 * paper it is, said where the form is not the act's own.
 */
export type Filled = { readonly answers?: Answers; readonly isHead?: boolean; readonly about?: string }
type Place = Extract<Printed, { type: 'answer' }>

/**
 * A form on its sheet. The act's own form has every line of the annex, what does not apply left empty; ours leaves out
 * what does not apply.
 */
export function sheetOf(
  form: Form,
  context: FormContext,
  language: Language,
  { answers, isHead, about }: Filled = {},
): Sheet {
  const isBlankCopy = answers === undefined || isHead === true
  const { hidden } = settle(form, answers ?? {}, context)
  const isHidden = (path: readonly string[]) => path.some((_, end) => hidden.has(pointerOf(path.slice(0, end + 1))))
  const answerOf = (path: readonly string[]) => (isHidden(path) ? undefined : answerAt(answers, path))
  const fields = Object.assign({}, ...Object.values(form.sections).map((section) => section.fields))
  const prints = ({ pieces, isOwn }: PrintedLine) =>
    isBlankCopy ||
    form.origin === 'annex' ||
    !isOwn ||
    !pieces.some((piece) => piece.type === 'answer' && isHidden(piece.path))

  function blocksOf({ pieces, isOwn }: PrintedLine): readonly Block[] {
    const blocks: Block[] = []
    let runs: readonly Run[] = []
    let more = 0
    const flush = () => {
      if (runs.length > 0) blocks.push({ type: 'line', runs: setOut(runs), more })
      runs = []
    }
    for (const piece of pieces) {
      if (piece.type === 'words') runs = [...runs, piece]
      else if (piece.type === 'option') runs = [...runs, ...optionRuns(piece, answerOf(piece.path), language)]
      else if (['table', 'services', 'signature'].includes(piece.field.kind)) {
        blocks.push(blockOf(piece, runs))
        runs = []
      } else {
        const answer = answerOf(piece.path)
        const said = answerRuns({ field: piece.field, answer, language })
        runs = [...runs, ...said, ...(isOwn ? afterOwn(piece, answer) : [])]
        if (isBlankCopy && piece.field.kind === 'long-text' && answer === undefined) more = 2
      }
    }
    flush()
    return blocks
  }

  function afterOwn({ field }: Place, answer: unknown): readonly Run[] {
    const text = field.kind === 'group' ? '' : answerText(field, answer, language)
    const mark = markOf(field, text !== '')
    if (mark) return [{ type: 'words', text: ` ${paper[language][mark]}` }]
    const unit = unitOf(field)
    const isSaid = /руб|rub/i.test(field.title)
    if (unit === undefined || (field.kind === 'money' && isSaid)) return []
    return [{ type: 'words', text: ` ${field.kind === 'money' ? paper[language].rubles : unit}` }]
  }

  function blockOf({ field, path, total }: Place, label: readonly Run[]): Block {
    const answer = answerOf(path)
    if (field.kind === 'signature') return signatureBlock(label, answer, language, field.stamp === true)
    const foot = total && { title: total.title, text: answerText(total, answerOf([total.name]), language) }
    const asked = {
      field,
      answer,
      language,
      label,
      isBlankCopy: answers === undefined || (isHead === true && !answer),
      foot,
    }
    const definition = own(fields, field.name)
    if (!isServices(definition)) return tableBlock(asked)
    return servicesBlock(asked, own(context.catalogues, definition.catalogue))
  }

  const { sections, ...head } = printedForm(form, context, language)
  return {
    ...head,
    about: form.origin === 'annex' ? undefined : about,
    sections: sections.flatMap(({ title, lines }) => {
      const blocks = lines.filter(prints).flatMap(blocksOf)
      return blocks.length === 0 ? [] : [{ title, blocks }]
    }),
  }
}

function isServices(field: unknown): field is { readonly kind: 'services'; readonly catalogue: string } {
  return answerAt(field, ['kind']) === 'services'
}

// A blank stays with the word before it, and the last of a line reaches the edge.
function setOut(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => {
    const next = runs[index + 1]
    if (run.type === 'words' && next?.type === 'blank') return { ...run, text: run.text.replace(/ $/, '\u00a0') }
    return run.type === 'blank' && run.room === 'long' && !next ? { ...run, room: 'rest' } : run
  })
}
