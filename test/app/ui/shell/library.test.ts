import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The sheets that a component of the library needs. */
const sheets: Readonly<Record<string, readonly string[]>> = {
  Alert: ['Alert', 'UnstyledButton', 'CloseButton'],
  Button: ['Button', 'UnstyledButton', 'Loader'],
  NativeSelect: ['Input'],
  PasswordInput: ['PasswordInput', 'Input', 'ActionIcon', 'UnstyledButton'],
  TextInput: ['Input'],
}
const withoutSheet = ['ColorSchemeScript', 'MantineProvider', 'createTheme', 'mantineHtmlProps']

test('every component of the library that a page uses has its style', () => {
  const style = readFileSync('app/ui/shell/library.css', 'utf8')
  const used = globSync('app/**/*.tsx')
    .concat(globSync('app/**/*.ts'))
    .flatMap((path) => {
      const imports = readFileSync(path, 'utf8').matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)
      return [...imports].flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
    })
  for (const name of new Set(used)) {
    if (withoutSheet.includes(name)) continue
    for (const sheet of sheets[name] ?? [name]) expect(style).toContain(`/styles/${sheet}.css`)
  }
})
