import type { AnswerCode } from '#engine/forms'
import { plural } from './format.ts'
import type { Language } from './language.ts'

/** What a sentence about an answer may name: the field, the kind of its answer, how many digits it has, the limits. */
export type AnswerSays = {
  readonly label: string
  readonly kind?: string
  readonly digits: number
  readonly params: Readonly<Record<string, string | number>>
}

type Sentence = (says: AnswerSays) => string

const ru: Record<AnswerCode, Sentence> = {
  required: ({ label, kind }) => {
    if (kind === 'table') return `Добавьте хотя бы одну строку: «${label}»`
    if (kind === 'services') return `Выберите хотя бы одну услугу: «${label}»`
    if (kind === 'choice' || kind === 'choices' || kind === 'yes-no' || kind === 'agency') {
      return `Выберите ответ: «${label}»`
    }
    return `Заполните поле «${label}»`
  },
  'wrong-type': ({ label }) => `«${label}»: ответ не разобрать, введите его заново`,
  undeclared: ({ label }) => `Поля «${label}» в этой форме нет, ответ не принят`,
  'too-large': ({ label }) =>
    label === ''
      ? 'Ответы занимают больше 512 кБ: сократите длинные тексты'
      : `«${label}»: слишком длинно, вся форма занимает больше 512 кБ. Сократите`,
  'too-long': ({ label, params }) =>
    `«${label}»: сократите до ${params.max} ${plural(Number(params.max), 'ru', { one: 'знака', many: 'знаков' })}, сейчас ${params.length}`,
  'too-many-rows': ({ label, params }) => `«${label}»: оставьте не больше ${params.max} строк, сейчас ${params.rows}`,
  'bad-integer': ({ label }) => `«${label}»: введите целое число цифрами`,
  'bad-decimal': ({ label, params }) =>
    `«${label}»: введите число, после запятой не больше ${params.places} ${plural(Number(params.places), 'ru', { one: 'знака', many: 'знаков' })}`,
  'bad-money': ({ label }) => `«${label}»: введите сумму в рублях, копейки двумя знаками после запятой: 8 372,96`,
  'bad-date': ({ label }) => `«${label}»: такой даты нет, введите день, месяц и год: 05.02.2026`,
  'bad-date-time': ({ label }) => `«${label}»: введите дату и время: 05.02.2026 и 11:20`,
  'below-min': ({ label, params }) => `«${label}»: не меньше ${decimal(params.min)}`,
  'above-max': ({ label, params }) => `«${label}»: не больше ${decimal(params.max)}`,
  'not-an-option': ({ label }) => `«${label}»: такого ответа в списке нет, выберите из предложенных`,
  duplicate: ({ label }) => `«${label}»: эта услуга уже выбрана, уберите повтор`,
  'requirement-unmet': ({ label, params }) => `«${label}»: не выполнено условие «${params.title ?? params.name}»`,
  'bad-snils': ({ digits }) =>
    digits === 11
      ? 'Контрольное число СНИЛС не сходится — проверьте последние две цифры'
      : `В СНИЛС 11 цифр, введено ${digits}: 112-233-445 95`,
  'bad-inn': ({ digits }) =>
    digits === 10 || digits === 12
      ? 'Контрольные цифры ИНН не сходятся — проверьте номер'
      : `В ИНН 12 цифр у человека и 10 у организации, введено ${digits}`,
  'bad-passport-series': ({ digits }) => `В серии паспорта 4 цифры, введено ${digits}`,
  'bad-passport-number': ({ digits }) => `В номере паспорта 6 цифр, введено ${digits}`,
  'bad-department-code': ({ digits }) => `В коде подразделения 6 цифр, введено ${digits}: 140-001`,
  'bad-telephone': ({ label, digits }) =>
    `«${label}»: в номере телефона 10 цифр после +7, всего введено ${digits}: +7 411 212-34-56`,
  'bad-postcode': ({ digits }) => `В почтовом индексе 6 цифр, введено ${digits}`,
  'bad-oms': ({ digits }) =>
    digits === 16
      ? 'Контрольная цифра полиса ОМС не сходится — проверьте номер'
      : `В номере полиса ОМС 16 цифр, введено ${digits}`,
}

const en: Record<AnswerCode, Sentence> = {
  required: ({ label, kind }) => {
    if (kind === 'table') return `Add at least one row: “${label}”`
    if (kind === 'services') return `Choose at least one service: “${label}”`
    if (kind === 'choice' || kind === 'choices' || kind === 'yes-no' || kind === 'agency') {
      return `Choose an answer: “${label}”`
    }
    return `Fill in “${label}”`
  },
  'wrong-type': ({ label }) => `“${label}”: the answer cannot be read, enter it again`,
  undeclared: ({ label }) => `This form has no field “${label}”, the answer was dropped`,
  'too-large': ({ label }) =>
    label === ''
      ? 'The answers take more than 512 kB: shorten the long texts'
      : `“${label}”: too long, the whole form takes more than 512 kB. Shorten it`,
  'too-long': ({ label, params }) => `“${label}”: shorten to ${params.max} characters, now ${params.length}`,
  'too-many-rows': ({ label, params }) => `“${label}”: keep at most ${params.max} rows, now ${params.rows}`,
  'bad-integer': ({ label }) => `“${label}”: enter a whole number in digits`,
  'bad-decimal': ({ label, params }) => `“${label}”: enter a number with at most ${params.places} decimal places`,
  'bad-money': ({ label }) => `“${label}”: enter a sum in rubles, kopecks as two digits: 8 372.96`,
  'bad-date': ({ label }) => `“${label}”: there is no such date, enter day, month and year: 05.02.2026`,
  'bad-date-time': ({ label }) => `“${label}”: enter a date and a time: 05.02.2026 and 11:20`,
  'below-min': ({ label, params }) => `“${label}”: at least ${params.min}`,
  'above-max': ({ label, params }) => `“${label}”: at most ${params.max}`,
  'not-an-option': ({ label }) => `“${label}”: not one of the answers offered, choose from the list`,
  duplicate: ({ label }) => `“${label}”: this service is chosen already, remove the repeat`,
  'requirement-unmet': ({ label, params }) => `“${label}”: the condition “${params.title ?? params.name}” is not met`,
  'bad-snils': ({ digits }) =>
    digits === 11
      ? 'The check number of the SNILS does not match: look at the last two digits'
      : `A SNILS has 11 digits, ${digits} entered: 112-233-445 95`,
  'bad-inn': ({ digits }) =>
    digits === 10 || digits === 12
      ? 'The check digits of the INN do not match: look at the number'
      : `An INN has 12 digits for a person and 10 for an organisation, ${digits} entered`,
  'bad-passport-series': ({ digits }) => `A passport series has 4 digits, ${digits} entered`,
  'bad-passport-number': ({ digits }) => `A passport number has 6 digits, ${digits} entered`,
  'bad-department-code': ({ digits }) => `A department code has 6 digits, ${digits} entered: 140-001`,
  'bad-telephone': ({ label, digits }) =>
    `“${label}”: a telephone has 10 digits after +7, ${digits} entered in all: +7 411 212-34-56`,
  'bad-postcode': ({ digits }) => `A postcode has 6 digits, ${digits} entered`,
  'bad-oms': ({ digits }) =>
    digits === 16
      ? 'The check digit of the insurance policy does not match: look at the number'
      : `An insurance policy has 16 digits, ${digits} entered`,
}

const problems: Record<Language, Record<AnswerCode, Sentence>> = { ru, en }

/** One sentence that says what to mend. */
export function answerSentence(code: AnswerCode, says: AnswerSays, language: Language): string {
  return problems[language][code](says)
}

function decimal(value: string | number | undefined): string {
  return String(value ?? '').replace('.', ',')
}
