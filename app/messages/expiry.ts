import { sentences } from './sentences.ts'

/** What is said of a procedure whose term has passed or has not begun, and of a case that outlives it. */
export const expiry = sentences({
  ru: {
    finish: (lastDay: string) => `Порядок действовал по ${lastDay}. Работа по делу доводится по нему до конца.`,
    ask: (lastDay: string) =>
      `Порядок действовал по ${lastDay}. Работа по делу продолжается и ждёт решения администратора.`,
    finishShort: (lastDay: string) => `порядок истёк ${lastDay}, дело доводится`,
    askShort: (lastDay: string) => `порядок истёк ${lastDay}, ждёт решения администратора`,
    decidedFinish: (lastDay: string, basis: string) =>
      `Порядок действовал по ${lastDay}. Решено довести открытые дела до конца по прежним правилам: ${basis}.`,
    decidedWindUp: (lastDay: string, basis: string, grounds: string) =>
      `Порядок действовал по ${lastDay}. Решено завершить открытые дела: ${basis}. Это дело нужно закрыть, основание: ${grounds}.`,
    finishBy: (lastDay: string, basis: string) => `порядок истёк ${lastDay}, дело доводится: ${basis}`,
    windUpBy: (lastDay: string, basis: string) => `порядок истёк ${lastDay}, дело нужно закрыть: ${basis}`,
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
    decidedFinish: (lastDay, basis) =>
      `The procedure was in force until ${lastDay}. It was decided to finish open cases by the former rules: ${basis}.`,
    decidedWindUp: (lastDay, basis, grounds) =>
      `The procedure was in force until ${lastDay}. It was decided to wind open cases up: ${basis}. This case is to be closed, ground: ${grounds}.`,
    finishBy: (lastDay, basis) => `procedure expired ${lastDay}, the case is finished: ${basis}`,
    windUpBy: (lastDay, basis) => `procedure expired ${lastDay}, the case is to be closed: ${basis}`,
    past: (lastDay) =>
      `The procedure was in force until ${lastDay}: we take only a case dated inside its term. For a later one an administrator publishes a prolonged edition.`,
    future: (firstDay) => `The procedure is in force from ${firstDay}: we take only a case dated inside its term.`,
  },
})
