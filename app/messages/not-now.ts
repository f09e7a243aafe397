import { sentences } from './sentences.ts'

/** What cannot be done in a case now, and why. */
export const notNow = sentences({
  ru: {
    title: 'Чего сейчас сделать нельзя и почему',
    task: 'Действие',
    closing: 'Прекращение',
    branch: 'Боковое действие',
    unmet: (parts: string) => `Откроется, когда: ${parts}.`,
    'not-here': (stages: string) => `Только на этапе: ${stages}.`,
    'under-way': (on: string) => `Уже идёт с ${on}: сначала закончите его.`,
    'was-once': (on: string) => `Открывается один раз: уже было ${on}.`,
    ended: (closing: string, on: string) => `Основание прекращения уже записано: ${closing}, ${on}.`,
    paused: (by: string, on: string) => `Ждёт: идёт «${by}» с ${on}.`,
    termRuns: 'Срок при этом идёт.',
    waits: (task: string, who: string, since: string) => `${task} — ход за: ${who}, с ${since}`,
    waitsToo: (task: string, who: string) => `${task} — ${who}, тоже ждёт`,
  },
  en: {
    title: 'What cannot be done now, and why',
    task: 'Task',
    closing: 'Ending',
    branch: 'Side action',
    unmet: (parts) => `Comes up once: ${parts}.`,
    'not-here': (stages) => `Only in the stage: ${stages}.`,
    'under-way': (on) => `Under way since ${on}: finish that first.`,
    'was-once': (on) => `It is opened once: it was on ${on}.`,
    ended: (closing, on) => `A ground of ending is recorded already: ${closing}, ${on}.`,
    paused: (by, on) => `Waits: “${by}” is under way since ${on}.`,
    termRuns: 'Its term runs on.',
    waits: (task, who, since) => `${task} — for ${who} to act, since ${since}`,
    waitsToo: (task, who) => `${task} — ${who}, waits too`,
  },
})
