import { plural } from './format.ts'
import { sentences } from './sentences.ts'

/** What new rules mean for the open cases. */
export const impacts = sentences({
  ru: {
    title: 'Открытые дела',
    moves: 'Сдвинется сразу: календарь один для всех дел',
    movesNone: 'В открытых делах ничего не сдвинется.',
    would: 'Что сказали бы новые правила об открытых делах',
    wouldLead: 'Эти дела останутся при своих правилах. Здесь видно, чем они отличались бы.',
    looked: (looked: number, open: number) =>
      looked === open
        ? `Проверено открытых дел: ${open}.`
        : `Проверено ${looked} из ${open} открытых дел, последние по дате.`,
    more: (count: number) => `и ещё ${count} ${plural(count, 'ru', { one: 'дело', few: 'дела', many: 'дел' })}`,
    caseNumber: (number: string) => `дело № ${number}`,
    dueMoved: (task: string, before: string, after: string) => `«${task}»: ${before} → ${after}`,
    noDate: 'без даты',
    begins: 'станет просроченным',
    ends: 'перестанет быть просроченным',
    added: (task: string) => `появится действие «${task}»`,
    addedBy: (task: string, due: string) => `появится действие «${task}», до ${due}`,
    removed: (task: string) => `уйдёт действие «${task}»`,
    stage: (before: string, after: string) => `этап: «${before}» → «${after}»`,
    noStage: 'дело завершено',
    answersLost: (task: string, fields: string) => `«${task}»: в форме не станет заполненных полей: ${fields}`,
    answersMissing: (task: string, fields: string) => `«${task}»: в сделанной форме новые обязательные поля: ${fields}`,
    entryUnknown: (task: string) => `«${task}»: сделано, а в новых правилах такого действия нет`,
  },
  en: {
    title: 'Open cases',
    moves: 'Moves at once: all cases count by the same calendar',
    movesNone: 'Nothing moves in the open cases.',
    would: 'What the new rules would say of the open cases',
    wouldLead: 'These cases keep their rules. Here is how they would differ.',
    looked: (looked, open) =>
      looked === open
        ? `Open cases looked at: ${open}.`
        : `${looked} of ${open} open cases looked at, the latest first.`,
    more: (count) => `and ${count} more ${plural(count, 'en', { one: 'case', many: 'cases' })}`,
    caseNumber: (number) => `case No ${number}`,
    dueMoved: (task, before, after) => `“${task}”: ${before} → ${after}`,
    noDate: 'no date',
    begins: 'becomes overdue',
    ends: 'is overdue no longer',
    added: (task) => `the task “${task}” comes up`,
    addedBy: (task, due) => `the task “${task}” comes up, due ${due}`,
    removed: (task) => `the task “${task}” goes`,
    stage: (before, after) => `stage: “${before}” → “${after}”`,
    noStage: 'case closed',
    answersLost: (task, fields) => `“${task}”: the form loses fields that are filled in: ${fields}`,
    answersMissing: (task, fields) => `“${task}”: the form already done asks for new fields: ${fields}`,
    entryUnknown: (task) => `“${task}”: done, but the new rules have no such task`,
  },
})
