import { sentences } from './sentences.ts'

/** What is said of a procedure whose term has passed or has not begun, and of a case that outlives it. */
export const expiry = sentences({
  ru: {
    finish: (lastDay: string) => `Порядок действовал по ${lastDay}. Работа по делу доводится по нему до конца.`,
    ask: (lastDay: string) =>
      `Порядок действовал по ${lastDay}. Работа по делу продолжается и ждёт решения администратора.`,
    finishShort: (lastDay: string) => `порядок истёк ${lastDay}, дело доводится`,
    askShort: (lastDay: string) => `порядок истёк ${lastDay}, ждёт решения администратора`,
    past: (lastDay: string) =>
      `Порядок действовал по ${lastDay}: примем дело только с датой внутри срока. Для более поздней администратор публикует продлённую редакцию.`,
    future: (firstDay: string) => `Порядок действует с ${firstDay}: примем дело только с датой внутри срока.`,
  },
  en: {
    finish: (lastDay) => `The procedure was in force until ${lastDay}. Work on the case is finished by it.`,
    ask: (lastDay) =>
      `The procedure was in force until ${lastDay}. Work on the case goes on and waits for an administrator’s decision.`,
    finishShort: (lastDay) => `procedure expired ${lastDay}, the case is finished by it`,
    askShort: (lastDay) => `procedure expired ${lastDay}, waits for an administrator’s decision`,
    past: (lastDay) =>
      `The procedure was in force until ${lastDay}: we take only a case dated inside its term. For a later one an administrator publishes a prolonged edition.`,
    future: (firstDay) => `The procedure is in force from ${firstDay}: we take only a case dated inside its term.`,
  },
})
