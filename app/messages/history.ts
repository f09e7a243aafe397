import { sentences } from './sentences.ts'

/** What the entries of a case say. */
export const history = sentences({
  ru: {
    opened: (entry: string) => `Дело открыто: ${entry}`,
    waived: (task: string) => `Не потребовалось: ${task}`,
    consent: (title: string, answer: string) => `${title}: ${answer}`,
    given: 'дано',
    refused: 'отказано',
    withdrawn: 'отозвано',
    started: (title: string) => `Начато: ${title}`,
    moved: (title: string) => `Переход: ${title}`,
    ended: (title: string) => `Основание прекращения: ${title}`,
    reversed: (entry: number) => `Отменена запись № ${entry}`,
    corrected: (entry: number) => `Исправлена запись № ${entry}`,
    rulesChanged: 'Дело идёт по новым правилам',
    byRules: 'Изменение правил',
    reversedBy: (entry: number) => `отменена записью № ${entry}`,
    correctedBy: (entry: number) => `исправлена записью № ${entry}`,
  },
  en: {
    opened: (entry) => `Case opened: ${entry}`,
    waived: (task) => `Not needed: ${task}`,
    consent: (title, answer) => `${title}: ${answer}`,
    given: 'given',
    refused: 'refused',
    withdrawn: 'withdrawn',
    started: (title) => `Begun: ${title}`,
    moved: (title) => `Transition: ${title}`,
    ended: (title) => `Ground of ending: ${title}`,
    reversed: (entry) => `Entry No ${entry} reversed`,
    corrected: (entry) => `Entry No ${entry} corrected`,
    rulesChanged: 'The case lives by new rules',
    byRules: 'Change of the rules',
    reversedBy: (entry) => `reversed by entry No ${entry}`,
    correctedBy: (entry) => `corrected by entry No ${entry}`,
  },
})
