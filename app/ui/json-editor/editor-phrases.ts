import type { Language } from '#app/messages/language.ts'

/** The words of the editor itself. */
export const editorPhrases: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {},
  ru: {
    Find: 'Найти',
    Replace: 'Заменить на',
    next: 'дальше',
    previous: 'назад',
    all: 'все',
    'match case': 'с учётом регистра',
    regexp: 'выражение',
    'by word': 'слово целиком',
    replace: 'заменить',
    'replace all': 'заменить все',
    close: 'закрыть',
    'current match': 'найдено',
    'on line': 'в строке',
    'Go to line': 'Перейти к строке',
    go: 'перейти',
    Completions: 'Подсказки',
    Diagnostics: 'Замечания',
    'No diagnostics': 'Замечаний нет',
    'Fold line': 'Свернуть',
    'Unfold line': 'Развернуть',
    'folded code': 'свёрнуто',
    unfold: 'развернуть',
    'Control character': 'Управляющий знак',
    'Selection deleted': 'Удалено',
  },
}
