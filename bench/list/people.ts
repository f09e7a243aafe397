const stems =
  'Абрам Агаф Александр Алекс Алёх Андре Антон Арте Афанась Баран Бел Берёз Бобр Богдан Борис Бык Васил Вертел Виноград Влас Волк Вороб Ворон Гавр Герасим Глад Голуб Горбач Горд Григор Гус Давыд Данил Денис Дмитри Дорофе Дроб Егор Елис Ермак Ефим Жар Жук Заха Зимин Зыр Иван Игнат Иль Кабан Калин Карп Киселё Климент Ковалё Козл Комар Коновал Корол Кот Крыл Кудряш Кузнец Кулик Лаврент Лазар Лебед Лог Лук Макар Максим Мартын Матве Медвед Мельник Мирон Михайл Морд Мороз Назар Наум Нестер Никит Никол Новик Орл Осип Павл Панкрат Пахом Петр Пименат Полик Поп Прохор Род Роман Руд Савель Сав Семён Серге Сидор Скворц Смирн Собол Сокол Солов Степан Сух Тарас Терент Тимоф Тит Тихон Трофим Ус Фёд Фили Фом Фрол Харит Чер Чист Шар Шевц Широк Щерб Щук Юд Яков Яш'.split(
    ' ',
  )
const endings = ['ов', 'ин', 'ский', 'енко', 'ев']
const men =
  'Алексей Андрей Антон Артём Борис Вадим Виктор Глеб Денис Дмитрий Егор Иван Игорь Кирилл Лев Максим Никита Олег Павел Пётр Роман Семён Сергей Степан Фёдор Юрий'.split(
    ' ',
  )
const women =
  'Алёна Анна Вера Галина Дарья Елена Ирина Ксения Лариса Любовь Марина Надежда Нина Ольга Раиса Светлана София Тамара Ульяна Юлия'.split(
    ' ',
  )
const fathers =
  'Алексе Андре Антон Артём Борис Вадим Виктор Глеб Денис Егор Иван Кирилл Максим Никола Олег Павл Пётр Роман Семён Серге Степан Фёдор'.split(
    ' ',
  )

export type Invented = {
  readonly surname: string
  readonly givenName: string
  readonly patronymic: string
  readonly birthDate: string
  readonly number: string
}

/** An invented person; common surnames are common, for the square of chance prefers the first. */
export function inventPerson(chance: () => number): Invented {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(chance() * of.length)]!
  const isWoman = chance() < 0.3
  const stem = stems[Math.floor(chance() ** 2 * stems.length)]!
  const ending = endings[Math.floor(chance() ** 2 * endings.length)]!
  const surname = isWoman ? `${stem}${ending.replace(/ский$/, 'ская').replace(/([вн])$/, '$1а')}` : `${stem}${ending}`
  const father = pick(fathers)
  const soft = /[аеиоуыэюя]$/.test(father) ? 'ев' : 'ов'
  const two = (value: number) => String(value).padStart(2, '0')
  const digits = String(Math.floor(chance() * 1e11)).padStart(11, '1')
  return {
    surname,
    givenName: pick(isWoman ? women : men),
    patronymic: `${father}${soft}${isWoman ? 'на' : 'ич'}`,
    birthDate: `${1955 + Math.floor(chance() * 52)}-${two(1 + Math.floor(chance() * 12))}-${two(1 + Math.floor(chance() * 28))}`,
    number: `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6, 9)} ${digits.slice(9)}`,
  }
}

/** Chance that repeats itself: the same seed makes the same people (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
