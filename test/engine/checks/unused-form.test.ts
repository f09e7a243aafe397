import { expect, test } from 'vitest'
import { findings } from './sane-region.ts'

const note = {
  id: 'town/note',
  title: 'Заметка',
  source: 'town/order#4',
  sections: { main: { title: 'Заметка', fields: { text: { kind: 'text', title: 'Текст' } } } },
}

test('a form that no task asks for is found', () =>
  expect(findings({ 'forms/town/note.json': note })).toEqual(['unused-form forms/town/note.json#']))

test('a form that another is written over is used', () =>
  expect(
    findings({
      'forms/town/note.json': note,
      'forms/town/decision.json': { extends: 'town/note' },
    }),
  ).toEqual([]))
