import type { NodeKind } from '#engine/versions'
import type { Language } from './language.ts'

type Forms = { readonly one: string; readonly many: string }

/** A kind of node by itself, and many of them (in Russian: of whom). */
export const nodeWords: Readonly<Record<Language, Readonly<Record<NodeKind, Forms>>>> = {
  ru: {
    role: { one: 'роль', many: 'ролей' },
    consent: { one: 'согласие', many: 'согласий' },
    entry: { one: 'вход', many: 'входов' },
    stage: { one: 'этап', many: 'этапов' },
    branch: { one: 'ветвь', many: 'ветвей' },
    task: { one: 'действие', many: 'действий' },
    transition: { one: 'переход', many: 'переходов' },
    closing: { one: 'основание прекращения', many: 'оснований прекращения' },
    duty: { one: 'обязанность', many: 'обязанностей' },
    requirement: { one: 'требование', many: 'требований' },
    advice: { one: 'рекомендация', many: 'рекомендаций' },
    exception: { one: 'исключение', many: 'исключений' },
    section: { one: 'раздел', many: 'разделов' },
    field: { one: 'поле', many: 'полей' },
    column: { one: 'столбец', many: 'столбцов' },
    option: { one: 'вариант', many: 'вариантов' },
    agency: { one: 'орган', many: 'органов' },
    alias: { one: 'иное название', many: 'иных названий' },
    parameter: { one: 'показатель', many: 'показателей' },
    procedure: { one: 'порядок', many: 'порядков' },
    'service-group': { one: 'вид услуг', many: 'видов услуг' },
    service: { one: 'услуга', many: 'услуг' },
    clause: { one: 'пункт', many: 'пунктов' },
    finding: { one: 'вопрос к акту', many: 'вопросов к акту' },
    day: { one: 'день', many: 'дней' },
  },
  en: {
    role: { one: 'role', many: 'roles' },
    consent: { one: 'consent', many: 'consents' },
    entry: { one: 'entry', many: 'entries' },
    stage: { one: 'stage', many: 'stages' },
    branch: { one: 'branch', many: 'branches' },
    task: { one: 'task', many: 'tasks' },
    transition: { one: 'transition', many: 'transitions' },
    closing: { one: 'closing', many: 'closings' },
    duty: { one: 'duty', many: 'duties' },
    requirement: { one: 'requirement', many: 'requirements' },
    advice: { one: 'recommendation', many: 'recommendations' },
    exception: { one: 'exception', many: 'exceptions' },
    section: { one: 'section', many: 'sections' },
    field: { one: 'field', many: 'fields' },
    column: { one: 'column', many: 'columns' },
    option: { one: 'option', many: 'options' },
    agency: { one: 'agency', many: 'agencies' },
    alias: { one: 'alias', many: 'aliases' },
    parameter: { one: 'parameter', many: 'parameters' },
    procedure: { one: 'procedure', many: 'procedures' },
    'service-group': { one: 'kind of services', many: 'kinds of services' },
    service: { one: 'service', many: 'services' },
    clause: { one: 'clause', many: 'clauses' },
    finding: { one: 'finding', many: 'findings' },
    day: { one: 'day', many: 'days' },
  },
}

/** What a file holds, by the folder its id stands in. */
export const fileWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: {
    regions: 'регион',
    workflows: 'порядок',
    forms: 'форма',
    catalogues: 'стандарт услуг',
    calendars: 'календарь',
    acts: 'акт',
    scenarios: 'пример',
  },
  en: {
    regions: 'region',
    workflows: 'workflow',
    forms: 'form',
    catalogues: 'catalogue',
    calendars: 'calendar',
    acts: 'act',
    scenarios: 'scenario',
  },
}
