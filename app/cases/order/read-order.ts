import { dateFrom } from '#app/ui/form/date-text.ts'
import type { Answers } from '#engine/schema'
import type { Order } from '#engine/workflow'

/** The order a posted form of a case stands for; undefined where it is none of ours. */
export function readOrder(form: FormData): Order | undefined {
  const text = (name: string) => String(form.get(name) ?? '')
  const name = text('name')
  const reason = text('reason')
  const entry = Number(name)
  switch (text('intent')) {
    case 'do-task':
      return { type: 'do-task', task: name, answers: readAnswers(form) }
    case 'waive-task':
      return { type: 'waive-task', task: name, reason }
    case 'record-consent': {
      const answer = text('answer')
      const isAnswer = answer === 'given' || answer === 'refused' || answer === 'withdrawn'
      return isAnswer ? { type: 'record-consent', consent: name, answer, ...readTerms(text) } : undefined
    }
    case 'open-branch':
      return { type: 'open-branch', branch: name }
    case 'take-transition':
      return { type: 'take-transition', transition: name, run: text('run') || undefined }
    case 'take-closing':
      return { type: 'take-closing', closing: name, answers: readAnswers(form) }
    case 'reverse-entry':
      return { type: 'reverse-entry', entry, reason }
    case 'correct-entry':
      return { type: 'correct-entry', entry, reason, ...(form.has('answers') ? { answers: readAnswers(form) } : {}) }
  }
  return undefined
}

function readTerms(text: (name: string) => string) {
  const terms = { giver: text('giver'), paper: text('paper'), until: dateFrom(text('until')) }
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== ''))
}

/** The answers a form sends as JSON; none where they cannot be read. */
export function readAnswers(form: FormData): Answers {
  try {
    const answers: unknown = JSON.parse(String(form.get('answers') ?? '{}'))
    return isAnswers(answers) ? answers : {}
  } catch {
    return {}
  }
}

export function isAnswers(value: unknown): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
