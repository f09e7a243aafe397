import type { Act } from '#engine/schema'

/** An order with rules and an annex, with every way of numbering; clauses without a number of their own say how they begin. */
export const text = `ПРИКАЗ
от 01.02.2026 № 7
1. Утвердить правила.
2. Опубликовать приказ.

УТВЕРЖДЕНЫ
приказом от 01.02.2026 № 7

1. Общие положения
1.1. Правила говорят, как вернуть
потерянный зонт. Срок поиска 2.5 дня.
1.2. Зонт возвращают:
1) хозяину;
2) тому, кого он назвал:
а) письменно,
б) устно.
2. Кто ищет
2.1. В бюро находок. Если бюро закрыто, ищет вахтёр.
Вахтёр обязан:
1. Осмотреть полки.
2. Записать приметы:
- цвет;
- длину.
4. Позвонить хозяину.
Сторож помогает:
1. Светить фонарём.
3. Хранение
3.1 Зонт хранят месяц.
3.1.1 Мокрый зонт сушат.

Приложение № 1
I. Опись
1. Приметы зонта
1.1. Цвет
II. Итог
`

const numbered = ['1', '1.1', '1.2', '1.2(1)', '1.2(2)', '1.2(2)(а)', '1.2(2)(б)', '2', '2.1', '3', '3.1', '3.1.1']

const worded: Readonly<Record<string, string>> = {
  'П.шапка': 'ПРИКАЗ',
  'У.шапка': 'УТВЕРЖДЕНЫ',
  '2.1/1': '… В бюро находок',
  '2.1/2': '… Если бюро закрыто',
  '2.guard': 'Вахтёр обязан',
  '2.watch': 'Сторож помогает',
  Пл1: 'Приложение № 1',
}

const held = ['П.1', 'П.2', '2.guard.1', '2.guard.2', '2.guard.2(1)', '2.guard.2(2)', '2.guard.4', '2.watch.1']
const annexed = ['Пл1.I', 'Пл1.I.1', 'Пл1.I.1.1', 'Пл1.II']

export const act: Act = {
  id: 'land/umbrellas',
  title: 'О зонтах',
  clauses: Object.fromEntries([
    ...[...numbered, ...held, ...annexed].map((id) => [id, { gist: id }] as const),
    ...Object.entries(worded).map(([id, begins]) => [id, { gist: id, begins }] as const),
  ]),
}
