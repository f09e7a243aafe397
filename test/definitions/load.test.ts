import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { library, loaded } from './library.ts'

test('every definition file loads without a problem', () => {
  const problems = loaded.ok ? [] : loaded.problems
  expect(problems.map(({ file, line, pointer, code }) => `${file}:${line} ${pointer} ${code}`)).toEqual([])
})

test('every file of the definitions folder is a definition', () => {
  const files = readdirSync(join(import.meta.dirname, '../../definitions'), { recursive: true, withFileTypes: true })
  const { regions, acts, calendars, catalogues, workflows, forms, scenarios } = library ?? expect.fail('not loaded')
  const kinds = [regions, acts, calendars, catalogues, workflows, forms, scenarios]
  const held = kinds.flatMap((byId) => Object.keys(byId)).length
  expect(files.filter((entry) => entry.isFile()).length).toBe(held)
})

test('every procedure of every region has an example', () => {
  const { regions, scenarios } = library ?? expect.fail('not loaded')
  const procedures = Object.values(regions).flatMap(({ id, procedures }) =>
    Object.keys(procedures).map((name) => `${id}: ${name}`),
  )
  const played = new Set(Object.values(scenarios).map(({ region, procedure }) => `${region}: ${procedure}`))
  expect(procedures.filter((procedure) => !played.has(procedure))).toEqual([])
})
