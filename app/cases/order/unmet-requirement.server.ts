import type { CaseView } from '#app/data/cases.server.ts'
import { cases } from '#app/messages/cases.ts'
import { conditionWords } from '#app/messages/conditions.ts'
import type { Language } from '#app/messages/language.ts'
import { say } from '#app/messages/say.ts'
import { agenda, type Order, placeOf, type Refusal, splitKey } from '#engine/workflow'
import type { CaseNames } from '../view/case-names.server.ts'

/** A requirement that was not met, with the parts that other tasks or people have to bring about. */
export function unmetRequirement(
  { rules, state, today }: CaseView,
  order: Order,
  { params }: Refusal,
  names: CaseNames,
  language: Language,
): string {
  const t = cases[language]
  const name = String(params?.name ?? '')
  if (order.type !== 'do-task') return t.unmet(name)
  const { task } = splitKey(order.task)
  const requirement = placeOf(rules.version.workflow, task)?.task.requires?.[name]
  const item = agenda(rules, state, today).find(({ key }) => key === order.task)
  const missing = item?.missing.find((other) => other.name === name)
  // What the form itself says stands in its answers.
  const parts = (missing?.parts ?? []).filter(({ operator }) => ['consent', 'done', 'valid'].includes(operator))
  const title = say(requirement?.title ?? name, language)
  return t.unmet([title, ...parts.map((part) => conditionWords(part, names, language))].join(' — '))
}
