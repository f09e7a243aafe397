import { preview } from '#app/messages/preview.ts'
import { termWords } from '#app/messages/term-words.ts'
import type { Deadline, Every, Period, Validity } from '#engine/schema'
import type { Basis, Teller } from './teller.ts'

/** A term in words: how long, from what; an undated one says why instead. */
export type TermView = Basis & {
  readonly length: string
  readonly from?: string
  readonly undated?: true
  readonly exceptions?: readonly string[]
}

export function deadlineOf(deadline: Deadline, teller: Teller): TermView {
  const { words, basis, path } = teller
  if ('undated' in deadline) return { ...basis(deadline), length: words.text(deadline.undated), undated: true }
  if ('date' in deadline) return { ...basis(deadline), length: words.day(deadline.date) }
  const exceptions = Object.values(deadline.exceptions ?? {}).map(({ amount, unit }) =>
    preview[teller.language].exception(words.term({ ...deadline, amount, unit }, path)),
  )
  return { ...basis(deadline), length: words.term(deadline, path), from: path(deadline.from), exceptions }
}

export function everyOf(every: Every, start: string, teller: Teller): TermView {
  const { words, basis, path, language } = teller
  const length = words.every(every)
  const from = every.from === undefined ? start : path(every.from)
  if (every.due === 'undated')
    return { ...basis(every), length: `${length}. ${preview[language].dayNotNamed}`, from, undated: true }
  return { ...basis(every), length, from }
}

export function periodOf(period: Period, teller: Teller): TermView {
  const { words, basis, path, language } = teller
  const t = preview[language]
  const length = words.term(period, path)
  const limits = [
    ...(period.min === undefined ? [] : [t.notShorter(termWords({ amount: period.min, unit: period.unit }, language))]),
    ...(period.max === undefined ? [] : [t.notLonger(termWords({ amount: period.max, unit: period.unit }, language))]),
  ]
  const named = period.atLeast ? t.atLeast(length) : length
  return { ...basis(period), length: [named, ...limits].join(', '), from: path(period.from) }
}

export function validityOf(validity: Validity, teller: Teller): TermView {
  const { basis, text, language } = teller
  if ('undated' in validity) return { ...basis(validity), length: text(validity.undated), undated: true }
  const exceptions = Object.values(validity.exceptions ?? {}).map((one) =>
    preview[language].exception(termWords(one, language)),
  )
  return {
    ...basis(validity),
    length: termWords(validity, language),
    from: preview[language].dayOfDocument,
    exceptions,
  }
}
