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
  if ('date' in deadline) {
    const day = words.day(deadline.date)
    return { ...basis(deadline), length: deadline.soft ? preview[teller.language].advised(day) : day }
  }
  const t = preview[teller.language]
  const exceptions = Object.values(deadline.exceptions ?? {}).map(({ amount, unit, from, prolongs }) => {
    const length = words.term({ ...deadline, amount, unit }, path)
    if (prolongs) return t.prolongation(length)
    return from === undefined ? t.exception(length) : t.restart(length, path(from))
  })
  const length = deadline.soft ? t.advised(words.term(deadline, path)) : words.term(deadline, path)
  return { ...basis(deadline), length, from: path(deadline.from), exceptions }
}

export function everyOf(every: Every, start: string, teller: Teller): TermView {
  const { words, basis, path, language } = teller
  const turns = words.every(every)
  const length = every.soft ? preview[language].advised(turns) : turns
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
