import { expect, test } from 'vitest'
import { paletteLines } from '#app/ui/shell/palette-lines.ts'

const user = { name: 'Ольга', email: 'olga@example.org', hasKeys: true }
const caseworker = { ...user, role: 'caseworker' } as const
const titles = (who: Parameters<typeof paletteLines>[0], typed: string) =>
  paletteLines(who, typed, 'ru').map(({ title }) => title)

test('the palette offers the pages of a role and what may be done', () => {
  expect(titles(caseworker, '')).toEqual(expect.arrayContaining(['Мои дела', 'Новое дело', 'Сменить пароль']))
  expect(titles({ ...user, role: 'methodologist' }, '')).not.toContain('Новое дело')
})

test('words may come in any order and be begun anywhere, ё is е', () => {
  expect(titles(caseworker, 'дел просроч')).toEqual(['Просроченные дела'])
  expect(titles(caseworker, 'темные')).toEqual(['Цвета: тёмные'])
  expect(titles(caseworker, 'нет такого')).toEqual([])
})
