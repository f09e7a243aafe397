import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generated } from '#scripts/commands/regenerate.ts'

test.each(Object.entries(generated))(
  '%s is what the meta-schemas say (else: npm run types)',
  async (path, generate) => {
    expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(await generate())
  },
)
