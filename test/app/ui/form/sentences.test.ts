import { describe, expect, test } from 'vitest'
import type { Language } from '#app/messages/language.ts'
import { sayProblem } from '#app/ui/form/say-problem.ts'
import { answerProblems, fieldsOf } from '#engine/forms'
import type { Answers, Form } from '#engine/schema'
import { context } from './definition.ts'

const form: Form = {
  id: 'test/all',
  title: 'Все виды',
  sections: {
    all: {
      title: 'Все',
      fields: {
        name: { kind: 'text', title: { ru: 'Ф.И.О.', en: 'Full name' }, required: true },
        snils: { kind: 'text', title: 'СНИЛС', mask: 'snils' },
        inn: { kind: 'text', title: 'ИНН', mask: 'inn' },
        born: { kind: 'date', title: 'Дата рождения' },
        sum: { kind: 'money', title: 'Доход' },
        months: { kind: 'integer', title: 'Срок', min: 1, max: 6 },
        sex: { kind: 'choice', title: 'Пол', required: true, options: { m: 'м', f: 'ж' } },
        incomes: {
          kind: 'table',
          title: 'Доходы',
          required: true,
          columns: { person: { kind: 'text', title: 'Фамилия', required: true } },
        },
        paper: { kind: 'document', title: 'Справка' },
        services: { kind: 'services', title: 'Услуги', required: true, catalogue: 'yakutia/none', columns: {} },
        end: {
          kind: 'date',
          title: 'конец',
          requires: {
            later: { title: 'Конец позже рождения', when: [{ '>': [{ var: 'end' }, { var: 'born' }] }], finding: '' },
          },
        },
      },
    },
  },
}
const whole: Answers = { name: 'А', sex: 'm', incomes: [{ person: 'А' }], services: [] }

function said(answers: Answers, language: Language = 'ru'): readonly string[] {
  const fields = new Map(fieldsOf(form).map((one) => [one.path.join('.'), one]))
  return answerProblems(form, answers, context).map((problem) => sayProblem(problem, fields, answers, language))
}

const services = 'Выберите хотя бы одну услугу: «Услуги»'

describe('a sentence says what to mend', () => {
  test('an empty form is named field by field, each by what is to be done', () => {
    expect(said({})).toEqual([
      'Заполните поле «Ф.И.О.»',
      'Выберите ответ: «Пол»',
      'Добавьте хотя бы одну строку: «Доходы»',
      services,
    ])
  })

  test.each<[Answers, string]>([
    [{ snils: '112-233-445 96' }, 'Контрольное число СНИЛС не сходится — проверьте последние две цифры'],
    [{ snils: '1122334' }, 'В СНИЛС 11 цифр, введено 7: 112-233-445 95'],
    [{ inn: '500100732250' }, 'Контрольные цифры ИНН не сходятся — проверьте номер'],
    [{ born: '2026-02-31' }, '«Дата рождения»: такой даты нет, введите день, месяц и год: 05.02.2026'],
    [{ sum: 'много' }, '«Доход»: введите сумму в рублях, копейки двумя знаками после запятой: 8 372,96'],
    [{ months: '9' }, '«Срок»: не больше 6'],
    [{ months: 'x' }, '«Срок»: введите целое число цифрами'],
    [{ incomes: [{ person: 'А' }, {}] }, 'Заполните поле «Доходы, строка 2: Фамилия»'],
    [{ paper: { number: '7' } }, 'Заполните поле «Справка: дата»'],
    [{ born: '2026-02-05', end: '2026-02-05' }, '«Конец»: не выполнено условие «Конец позже рождения»'],
    [{ stranger: 'x' }, 'Поля «Stranger» в этой форме нет, ответ не принят'],
  ])('%j: %s', (answers, sentence) => {
    expect(said({ ...whole, ...answers })).toContain(sentence)
    expect(said({ ...whole, ...answers })).toHaveLength(2)
  })

  test('in English too', () => {
    expect(said({ ...whole, name: '', snils: '112-233-445 96' }, 'en')).toEqual([
      'Fill in “Full name”',
      'The check number of the SNILS does not match: look at the last two digits',
      'Choose at least one service: “Услуги”',
    ])
  })
})
