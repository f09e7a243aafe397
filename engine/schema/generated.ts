/* Generated from the meta-schemas by `npm run types`. Do not edit. */

/**
 * Имя узла: строчная латиница через дефис, без точек
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "name".
 */
export type Name = string
/**
 * Текст по-русски или на нескольких языках
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "text".
 */
export type Text = string | {readonly ru: string; readonly en?: string; readonly sah?: string}
/**
 * Пункт акта: «акт#пункт»
 *
 * @minItems 1
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "source".
 */
export type Source = string | readonly string[]
/**
 * Имя файла: «регион/имя», строчная латиница через дефис
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "id".
 */
export type Id = string
/**
 * Часовой пояс IANA; у органа — если он иной, чем у региона
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "timeZone".
 */
export type TimeZone = string
/**
 * День события: не считается (next-day) или считается первым (same-day)
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "count".
 */
export type Count = 'next-day' | 'same-day'
/**
 * Куда переносить с нерабочего дня: вперёд, назад, никуда
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "roll".
 */
export type Roll = 'forward' | 'back' | 'none'
/**
 * Дата ГГГГ-ММ-ДД
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "date".
 */
export type Date = string
/**
 * Единица срока: час, сутки, календарный день, рабочий день, неделя, месяц, квартал, год
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "unit".
 */
export type Unit = 'hour' | 'day-and-night' | 'calendar-day' | 'working-day' | 'week' | 'month' | 'quarter' | 'year'
/**
 * Рубли с копейками через точку
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "money".
 */
export type Money = string
/**
 * Путь к ответу или дате: «действие», «действие.поле», «этап.ends»
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "path".
 */
export type Path = string
/**
 * Условие: выполнены все перечисленные
 *
 * @maxItems 50
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "condition".
 */
export type Condition = readonly Expression[]
/**
 * Класс сведений: личные, здоровье, особая категория, судимость, третьи лица
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "sensitivity".
 */
export type Sensitivity = 'personal' | 'health' | 'special' | 'criminal' | 'third-person'
/**
 * Длина: целое число от 1 до 10000 или путь к ответу
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "amount".
 */
export type Amount = number | string
/**
 * Имена узлов
 *
 * @minItems 1
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "names".
 */
export type Names = readonly string[]
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "deadline".
 */
export type Deadline = TermDeadline | UndatedDeadline | DateDeadline
/**
 * Нижестоящий регион не может изменить
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "final".
 */
export type Final = boolean
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "field".
 */
export type Field =
  | TextField
  | LongTextField
  | IntegerField
  | DecimalField
  | MoneyField
  | DateField
  | DateTimeField
  | YesNoField
  | ChoiceField
  | ChoicesField
  | DocumentField
  | AgencyField
  | FileField
  | SignatureField
  | GroupField
  | TableField
  | ServicesField
/**
 * Значение или одна операция JSON Logic
 *
 * @maxItems 500
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "expression".
 */
export type Expression =
  null | boolean | number | string | readonly Expression[] | {readonly [operator: string]: Expression}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "validity".
 */
export type Validity = ValidityTerm | ValidityUndated
/**
 * Дата или дата со временем и поясом
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "moment".
 */
export type Moment = string
/**
 * Ответы формы
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "answers".
 */
export type Answers = Readonly<Record<string, unknown>>
/**
 * Два значения
 *
 * @minItems 2
 * @maxItems 2
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "pair".
 */
export type Pair = readonly Expression[]
/**
 * Три значения
 *
 * @minItems 3
 * @maxItems 3
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "triple".
 */
export type Triple = readonly Expression[]
/**
 * Два или больше значений
 *
 * @minItems 2
 * @maxItems 100
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "operands".
 */
export type Operands = readonly Expression[]
/**
 * Одно или несколько значений
 *
 * @minItems 1
 * @maxItems 100
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "several".
 */
export type Several = readonly Expression[]

export interface Definitions {
  region: Region
  act: Act
  calendar: Calendar
  catalogue: Catalogue
  workflow: Workflow
  form: Form
  scenario: Scenario
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "region".
 */
export interface Region {
  $schema?: 'urn:poryadok:region:1'
  id: Name
  extends?: Name
  title: Text
  source?: Source
  calendar: Id
  timeZone: TimeZone
  /**
   * Языки
   *
   * @minItems 1
   */
  languages: ('ru' | 'en' | 'sah')[]
  reading: Reading
  /**
   * Списки для всеобщего сведения
   */
  lists?: {
    [k: string]: PublicList
  }
  agencies: {
    [k: string]: Agency
  }
  parameters?: {
    [k: string]: Parameter
  }
  /**
   * Строгость проверок региона, если она иная
   */
  checks?: {
    [k: string]: 'error' | 'warning' | 'note' | 'off'
  }
  procedures: {
    [k: string]: Procedure
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "reading".
 */
export interface Reading {
  count: Count
  /**
   * Перенос с нерабочего дня по единицам
   */
  roll: {
    hour: Roll
    'day-and-night': Roll
    'calendar-day': Roll
    'working-day': Roll
    week: Roll
    month: Roll
    quarter: Roll
    year: Roll
  }
  before: Roll
  /**
   * Повторение по умолчанию
   */
  every: 'calendar' | 'anchor'
  /**
   * Сутки: следующий день или 24 часа
   */
  'day-and-night': 'next-day' | '24-hours'
  /**
   * Какие крайние дни остановки срока не считаются: день начала (так, если не указано), день окончания, оба, ни одного
   */
  stop?: 'opening-day' | 'closing-day' | 'both-days' | 'neither-day'
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "publicList".
 */
export interface PublicList {
  title: Text
  source?: Source
  finding?: Text
  /**
   * Строки списка
   */
  items: {
    [k: string]: PublicItem
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "publicItem".
 */
export interface PublicItem {
  title: Text
  address?: Text
  /**
   * Телефон
   */
  telephone?: string
  hours?: Text
  note?: Text
  /**
   * Образец, а не настоящие сведения
   */
  sample?: boolean
  source?: Source
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "agency".
 */
export interface Agency {
  title: Text
  /**
   * Краткое обозначение в номере дела
   */
  code?: string
  kind?: Name
  calendar: Id
  timeZone?: TimeZone
  /**
   * Образец, а не настоящий орган
   */
  sample?: boolean
  /**
   * Свойства
   */
  traits?: {
    [k: string]: string | number | boolean
  }
  /**
   * Иные названия
   */
  aliases?: {
    [k: string]: Alias
  }
  source?: Source
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "alias".
 */
export interface Alias {
  title: Text
  from?: Date
  to?: Date
  source?: Source
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "parameter".
 */
export interface Parameter {
  title: Text
  type: 'money' | 'integer' | 'decimal'
  values: {
    [k: string]: ParameterValue
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "parameterValue".
 */
export interface ParameterValue {
  value: string | number
  source: Source
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "procedure".
 */
export interface Procedure {
  workflow: Id
  /**
   * Когда действует
   */
  inForce: {
    from: Date
    to?: Date
    source?: Source
    finding?: Text
  }
  /**
   * Открытые дела после срока: довести или спросить
   */
  whenExpired?: 'finish' | 'ask'
  roles: {
    [k: string]: Binding
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "binding".
 */
export interface Binding {
  agency?: Name
  kind?: Name
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "act".
 */
export interface Act {
  $schema?: 'urn:poryadok:act:1'
  /**
   * Имя акта
   */
  id: string
  extends?: Id
  title: Text
  number?: string
  issuer?: Text
  signed?: Date
  inForce?: {
    from: Date
    to?: Date
  }
  amendments?: Amendment[]
  clauses: {
    [k: string]: Clause
  }
  /**
   * Пункты, которые называют стороны соглашения
   *
   * @minItems 1
   */
  parties?: string[]
  findings?: {
    [k: string]: Finding
  }
  cites?: {
    [k: string]: Citation
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "amendment".
 */
export interface Amendment {
  number: string
  signed: Date
  inForce?: Date
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "clause".
 */
export interface Clause {
  gist: Text
  notModelled?: Text
  /**
   * Роли порядка, о делах которых говорит пункт: для сверки
   *
   * @minItems 1
   */
  who?: Name[]
  /**
   * Роли, которым пункт велит передать или сообщить: для сверки
   *
   * @minItems 1
   */
  to?: Name[]
  /**
   * Сроки, названные в пункте: для сверки
   *
   * @minItems 1
   */
  terms?: SaidTerm[]
  /**
   * С каких слов пункт начинается в тексте акта, если номера у него нет; многоточие впереди: с середины абзаца
   */
  begins?: string
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "saidTerm".
 */
export interface SaidTerm {
  amount: number
  unit: Unit
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "finding".
 */
export interface Finding {
  kind: 'gap' | 'conflict' | 'misprint' | 'ambiguity' | 'reference'
  /**
   * @minItems 1
   */
  clauses: string[]
  question: Text
  reading?: Text
  alternatives?: Text[]
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "citation".
 */
export interface Citation {
  edition: string
  checked: Date
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "calendar".
 */
export interface Calendar {
  $schema?: 'urn:poryadok:calendar:1'
  id: Id
  extends?: Id
  title: Text
  source?: Source
  knownFrom: Date
  knownTo: Date
  /**
   * Выходные дни недели
   */
  weekend: ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday')[]
  days: {
    [k: string]: Day
  }
  /**
   * Сколько рабочих дней в году: для сверки
   */
  workingDays?: {
    [k: string]: number
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "day".
 */
export interface Day {
  /**
   * Рабочий
   */
  working: boolean
  source: Source
  disputed?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "catalogue".
 */
export interface Catalogue {
  $schema?: 'urn:poryadok:catalogue:1'
  id: Id
  extends?: Id
  title: Text
  source?: Source
  groups: {
    [k: string]: ServiceGroup
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "serviceGroup".
 */
export interface ServiceGroup {
  title: Text
  code: string
  source?: Source
  services: {
    [k: string]: Service
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "service".
 */
export interface Service {
  code: string
  title: Text
  gist?: Text
  /**
   * Сколько раз за период
   */
  volume: number
  /**
   * За сколько месяцев норматив
   */
  months: number
  norm: Money
  recurrence?: Recurrence
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "recurrence".
 */
export interface Recurrence {
  times?: number
  per?: 'week' | 'month'
  /**
   * При поступлении или по обращению
   */
  on?: 'admission' | 'request'
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "workflow".
 */
export interface Workflow {
  $schema?: 'urn:poryadok:workflow:1'
  id: Id
  extends?: Id
  title: Text
  source?: Source
  /**
   * О ком дело: форма сведений о человеке
   */
  subject: {
    form: Id
  }
  roles: {
    [k: string]: Role
  }
  consents?: {
    [k: string]: Consent
  }
  entries: {
    [k: string]: Entry
  }
  stages: {
    [k: string]: Stage
  }
  branches?: {
    [k: string]: Branch
  }
  closings: {
    [k: string]: Closing
  }
  duties?: {
    [k: string]: Duty
  }
  /**
   * Журналы и регистры, которые заполняются из дел сами
   */
  registers?: {
    [k: string]: Register
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "role".
 */
export interface Role {
  title: Text
  /**
   * Человек, орган или посторонняя организация
   */
  kind: 'person' | 'agency' | 'outside'
  chosen?: Path
  /**
   * Кто действует вместо
   */
  instead?: {
    role: Name
    when?: Condition
    source?: Source
    finding?: Text
  }
  /**
   * Какие классы сведений видит
   */
  sees?: Sensitivity[]
  source?: Source
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "consent".
 */
export interface Consent {
  title: Text
  role: Name
  to?: Name
  form?: Id
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "entry".
 */
export interface Entry {
  title: Text
  to: Name
  by?: Name
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "stage".
 */
export interface Stage {
  title: Text
  period?: Period
  source?: Source
  finding?: Text
  tasks: Tasks
  next: Transitions
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "period".
 */
export interface Period {
  amount: Amount
  unit: Unit
  from: Path
  /**
   * Не короче
   */
  min?: number
  /**
   * Не длиннее
   */
  max?: number
  /**
   * Назван только наименьший срок
   */
  atLeast?: boolean
  source?: Source
  finding?: Text
}
/**
 * Действия по именам
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "tasks".
 */
export interface Tasks {
  [k: string]: Task
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "task".
 */
export interface Task {
  title: Text
  role: Name
  with?: Names
  to?: Name
  hands?: Names
  form?: Id
  /**
   * Откуда взять ответы
   */
  prefill?: {
    [k: string]: Path
  }
  amends?: Name
  after?: Names
  when?: Condition
  requires?: Requirements
  recommends?: Requirements
  /**
   * Можно не делать
   */
  optional?: boolean
  /**
   * Можно делать не раз
   */
  repeats?: boolean
  planned?: Path
  deadline?: Deadline
  every?: Every
  source?: Source
  finding?: Text
  final?: Final
}
/**
 * Требования по именам
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "requirements".
 */
export interface Requirements {
  [k: string]: Requirement
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "requirement".
 */
export interface Requirement {
  title?: Text
  when: Condition
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "termDeadline".
 */
export interface TermDeadline {
  amount: Amount
  unit: Unit
  /**
   * Событие или дата, от которых идёт срок
   */
  from: string
  /**
   * После события или до него
   */
  direction?: 'after' | 'before'
  count?: Count
  roll?: Roll
  /**
   * Иные сроки при условии: первый подходящий берётся вместо срока (с from — заново от своего события), продления прибавляются
   */
  exceptions?: {
    [k: string]: Exception
  }
  /**
   * Совет, а не требование («рекомендуется», «как правило»): просрочки нет
   */
  soft?: boolean
  source?: Source
  finding?: Text
  final?: Final
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "exception".
 */
export interface Exception {
  when: Condition
  amount: Amount
  unit: Unit
  from?: Path
  /**
   * Прибавляется к сроку, а не заменяет его
   */
  prolongs?: boolean
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "undatedDeadline".
 */
export interface UndatedDeadline {
  undated: Text
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "dateDeadline".
 */
export interface DateDeadline {
  date: Date
  /**
   * Совет, а не требование («рекомендуется», «как правило»): просрочки нет
   */
  soft?: boolean
  source?: Source
  finding?: Text
  final?: Final
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "every".
 */
export interface Every {
  amount: number
  unit: Unit
  /**
   * По календарным периодам или от события
   */
  by?: 'calendar' | 'anchor'
  from?: Path
  roll?: Roll
  /**
   * Начатый календарный период тоже считается
   */
  partial?: boolean
  /**
   * Совет, а не требование («рекомендуется», «как правило»): просрочки нет
   */
  soft?: boolean
  /**
   * День не назван
   */
  due?: 'undated'
  source?: Source
  finding?: Text
}
/**
 * Переходы: первый выполненный
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "transitions".
 */
export interface Transitions {
  [k: string]: Transition
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "transition".
 */
export interface Transition {
  title?: Text
  to?: Name
  close?: Name
  by?: Name
  when?: Condition
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "branch".
 */
export interface Branch {
  title: Text
  period?: Period
  source?: Source
  finding?: Text
  /**
   * Кто или при каком условии открывает
   */
  opens?: {
    by?: Name
    when?: Condition
  }
  each?: Path
  during?: Names
  pauses?: Names
  /**
   * Чьи сроки стоят, пока ветвь открыта: сроки названных действий, а для этапа — всех его действий и его период. Дни остановки не считаются: рабочие дни внутри неё пропускаются, прочие сроки (и месяцы) отодвигаются на число простоявших дней. Остановка после срока просрочки не снимает. Сроки «до события», сроки к дате и повторения не стоят
   *
   * @minItems 1
   */
  stopsClock?: readonly string[]
  /**
   * Может открываться не раз
   */
  many?: boolean
  /**
   * Продолжается после закрытия дела
   */
  outlives?: boolean
  tasks: Tasks
  next?: Transitions
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "closing".
 */
export interface Closing {
  title: Text
  during?: Names
  by?: Name
  form?: Id
  when?: Condition
  requires?: Requirements
  to?: Name
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "duty".
 */
export interface Duty {
  title: Text
  role: Name
  deadline?: Deadline
  every?: Every
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "register".
 */
export interface Register {
  title: Text
  role: Name
  /**
   * По строке на каждое выполнение действия или открытие ветви; без него — по строке на дело
   *
   * @minItems 1
   * @maxItems 20
   */
  rows?: Name[]
  columns: {
    [k: string]: RegisterColumn
  }
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "registerColumn".
 */
export interface RegisterColumn {
  title: Text
  /**
   * Путь к ответу или дате; row — дата строки, row.поле — её ответ, subject — имя человека, agency — кто записал, action — что сделано
   */
  path: string
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "form".
 */
export interface Form {
  $schema?: 'urn:poryadok:form:1'
  id: Id
  extends?: Id
  title: Text
  source?: Source
  finding?: Text
  /**
   * Форма из акта или наша
   */
  origin?: 'annex' | 'ours'
  sections: {
    [k: string]: Section
  }
  print?: {
    paper?: 'A4'
    heading?: Text
    title?: Text
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "section".
 */
export interface Section {
  title: Text
  help?: Text
  /**
   * Столбцов на широком экране
   */
  columns?: number
  /**
   * Строки на бумаге: {поле}, {группа.поле}, {поле:вариант}; после вертикальной черты — слова вместо названия варианта
   *
   * @minItems 1
   * @maxItems 200
   */
  lines?: Text[]
  /**
   * На бумаге без названия
   */
  untitled?: boolean
  visible?: Condition
  fields: Fields
  source?: Source
}
/**
 * Поля по именам
 *
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "fields".
 */
export interface Fields {
  [k: string]: Field
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "textField".
 */
export interface TextField {
  kind: 'text'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  /**
   * Маска ввода
   */
  mask?: 'snils' | 'inn' | 'passport-series' | 'passport-number' | 'department-code' | 'telephone' | 'postcode' | 'oms'
  /**
   * Списки региона, из которых поле подсказывает названия; написать можно и другое
   *
   * @minItems 1
   * @maxItems 10
   */
  from?: Name[]
  maxLength?: number
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "longTextField".
 */
export interface LongTextField {
  kind: 'long-text'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  maxLength?: number
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "integerField".
 */
export interface IntegerField {
  kind: 'integer'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  min?: number
  max?: number
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "decimalField".
 */
export interface DecimalField {
  kind: 'decimal'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  places?: number
  unit?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "moneyField".
 */
export interface MoneyField {
  kind: 'money'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "dateField".
 */
export interface DateField {
  kind: 'date'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "dateTimeField".
 */
export interface DateTimeField {
  kind: 'date-time'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "yesNoField".
 */
export interface YesNoField {
  kind: 'yes-no'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "choiceField".
 */
export interface ChoiceField {
  kind: 'choice'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  /**
   * Варианты ответа
   */
  options: {
    [k: string]: Text
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "choicesField".
 */
export interface ChoicesField {
  kind: 'choices'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  /**
   * Варианты ответа
   */
  options: {
    [k: string]: Text
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "documentField".
 */
export interface DocumentField {
  kind: 'document'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  validity?: Validity
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "validityTerm".
 */
export interface ValidityTerm {
  amount: number
  unit: Unit
  exceptions?: {
    [k: string]: ValidityException
  }
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "validityException".
 */
export interface ValidityException {
  when: Condition
  amount: number
  unit: Unit
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "validityUndated".
 */
export interface ValidityUndated {
  undated: Text
  source?: Source
  finding?: Text
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "agencyField".
 */
export interface AgencyField {
  kind: 'agency'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  of: Name
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "fileField".
 */
export interface FileField {
  kind: 'file'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "signatureField".
 */
export interface SignatureField {
  kind: 'signature'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  /**
   * С местом для печати
   */
  stamp?: boolean
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "groupField".
 */
export interface GroupField {
  kind: 'group'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  fields: Fields
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "tableField".
 */
export interface TableField {
  kind: 'table'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  columns: Fields
  max?: number
  /**
   * С номером строки
   */
  numbered?: boolean
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "servicesField".
 */
export interface ServicesField {
  kind: 'services'
  title: Text
  help?: Text
  /**
   * Обязательно, пока видно
   */
  required?: boolean
  requires?: Requirements
  visible?: Condition
  /**
   * Что делать с ответом скрытого поля
   */
  hidden?: 'clear' | 'keep'
  default?: Expression
  value?: Expression
  sensitivity?: Sensitivity
  /**
   * Чем служит в карточке человека
   */
  as?: 'name' | 'birth-date' | 'number'
  /**
   * Во всю ширину
   */
  wide?: boolean
  /**
   * Как печатать
   */
  print?: 'line' | 'underline' | 'tick' | 'none'
  source?: Source
  finding?: Text
  /**
   * Номер в печатной форме
   */
  code?: string
  catalogue: Id
  columns: Fields
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "scenario".
 */
export interface Scenario {
  $schema?: 'urn:poryadok:scenario:1'
  id: Id
  title: Text
  source: Source
  region: Name
  procedure: Name
  /**
   * С чего начинается дело
   */
  given: {
    on: Moment
    agency: Name
    entry: Name
    subject: Answers
    then?: Expectation
  }
  /**
   * @maxItems 500
   */
  steps: Step[]
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "expectation".
 */
export interface Expectation {
  /**
   * Код отказа
   */
  refused?: string
  stage?: string
  status?: 'open' | 'closed'
  closing?: Name
  /**
   * Сроки открытых действий; null: даты нет; standing: срок стоит
   */
  due?: {
    [k: string]: string | null
  }
  /**
   * Концы периодов
   */
  ends?: {
    [k: string]: Date
  }
  /**
   * Открытые действия
   */
  open?: string[]
  /**
   * Чего не хватает
   */
  blocked?: {
    [k: string]: string[]
  }
  /**
   * Чей ход
   */
  agency?: {
    [k: string]: string
  }
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "step".
 */
export interface Step {
  title?: Text
  source?: Source
  when: Happening
  then?: Expectation
}
/**
 * This interface was referenced by `Definitions`'s JSON-Schema
 * via the `definition` "happening".
 */
export interface Happening {
  on: Moment
  by?: Name
  task?: Name
  closing?: Name
  branch?: Name
  transition?: Name
  consent?: Name
  /**
   * Ответ на просьбу о согласии
   */
  answer?: 'given' | 'refused' | 'withdrawn'
  giver?: Name
  /**
   * Документ согласия: номер и дата
   */
  paper?: string
  /**
   * Последний день согласия
   */
  until?: string
  reverse?: Name
  correct?: Name
  waive?: Name
  reason?: string
  /**
   * Которая по счёту ветвь
   */
  instance?: number
  answers?: Answers
}
