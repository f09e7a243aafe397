import { plural } from '#app/messages/format.ts'
import { sentences } from '#app/messages/sentences.ts'

type Counted = { readonly errors: number; readonly warnings: number; readonly notes: number }

export const messages = sentences({
  ru: {
    usage: 'Как вызвать: npm run --silent poryadok -- <команда>',
    options: 'Для всех команд: --json, --lang ru|en, --definitions ПАПКА',
    unknownCommand: (name: string) => `Нет такой команды: ${name}`,
    missingOption: (name: string) => `Не хватает параметра --${name}`,
    badOption: (name: string, value: string) => `Не подходит значение --${name}: ${value}`,
    badTerm: (reason: string) => `Срок (--term) записан неверно: ${reason}`,
    noFiles: 'Назовите файлы примеров.',
    noFolder: (path: string) => `Такой папки нет: ${path}`,
    noFile: (path: string) => `Такого файла нет: ${path}`,
    tooMany: (name: string) => `Лишний параметр: ${name}`,
    unknownRegion: (name: string) => `Региона «${name}» нет.`,
    unknownAgency: (name: string) => `Органа «${name}» в регионе нет.`,
    unknownCalendar: (name: string) => `Календаря «${name}» нет.`,
    unknownProcedure: (name: string) => `Порядка «${name}» в регионе нет.`,
    unknownForm: (name: string) => `Формы «${name}» нет.`,
    unknownScenario: (name: string) => `В файле нет примера: ${name}`,
    clean: (files: number) =>
      `Проверено: ${files} ${plural(files, 'ru', { one: 'файл', few: 'файла', many: 'файлов' })}. Замечаний нет.`,
    problems: (count: number) =>
      `${count} ${plural(count, 'ru', { one: 'замечание', few: 'замечания', many: 'замечаний' })}`,
    checked: (files: number, { errors, warnings, notes }: Counted) =>
      `Проверено файлов: ${files}. Ошибок: ${errors}, предупреждений: ${warnings}, заметок: ${notes}.`,
    same: 'Различий нет.',
    written: (files: string) => `Обновлено: ${files}`,
    opening: 'Дело открыто',
    step: (number: number) => `Шаг ${number}`,
    refused: (codes: string) => `отказ: ${codes}`,
    noDate: 'без даты',
    standing: (since: string, earliest: string) => `срок стоит с ${since} (не раньше ${earliest})`,
    waits: (keys: string) => `ждёт: ${keys}`,
    missing: (names: string) => `не хватает: ${names}`,
    failure: (what: string, expected: string, actual: string) =>
      `НЕ ТАК: ${what}: ожидалось ${expected}, вышло ${actual}`,
    played: (steps: number) =>
      `Сыграно: ${steps} ${plural(steps, 'ru', { one: 'шаг', few: 'шага', many: 'шагов' })}, всё сошлось.`,
  },
  en: {
    usage: 'Usage: npm run --silent poryadok -- <command>',
    options: 'For all commands: --json, --lang ru|en, --definitions FOLDER',
    unknownCommand: (name) => `There is no such command: ${name}`,
    missingOption: (name) => `The option --${name} is missing`,
    badOption: (name, value) => `--${name} cannot be: ${value}`,
    badTerm: (reason) => `The term (--term) is written wrongly: ${reason}`,
    noFiles: 'Name the files of scenarios.',
    noFolder: (path) => `There is no such folder: ${path}`,
    noFile: (path) => `There is no such file: ${path}`,
    tooMany: (name) => `One argument too many: ${name}`,
    unknownRegion: (name) => `There is no region “${name}”.`,
    unknownAgency: (name) => `The region has no agency “${name}”.`,
    unknownCalendar: (name) => `There is no calendar “${name}”.`,
    unknownProcedure: (name) => `The region has no procedure “${name}”.`,
    unknownForm: (name) => `There is no form “${name}”.`,
    unknownScenario: (name) => `The file holds no scenario: ${name}`,
    clean: (files) => `Checked ${files} ${files === 1 ? 'file' : 'files'}. No problems.`,
    problems: (count) => `${count} ${count === 1 ? 'problem' : 'problems'}`,
    checked: (files, { errors, warnings, notes }) =>
      `Files checked: ${files}. Errors: ${errors}, warnings: ${warnings}, notes: ${notes}.`,
    same: 'There are no differences.',
    written: (files) => `Written: ${files}`,
    opening: 'The case is opened',
    step: (number) => `Step ${number}`,
    refused: (codes) => `refused: ${codes}`,
    noDate: 'no date',
    standing: (since: string, earliest: string) => `stands since ${since} (not before ${earliest})`,
    waits: (keys) => `waits for: ${keys}`,
    missing: (names) => `missing: ${names}`,
    failure: (what, expected, actual) => `WRONG: ${what}: expected ${expected}, got ${actual}`,
    played: (steps) => `Played ${steps} ${steps === 1 ? 'step' : 'steps'}, all as expected.`,
  },
})
