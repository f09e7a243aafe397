import { data, type RouterContextProvider } from 'react-router'
import { openMailServer, saveMailServer } from '#app/data/notices/mail-server.server.ts'
import { sendMail } from '#app/data/notices/send-mail.server.ts'
import { mail, mailFaults } from '#app/messages/notices.ts'
import { actor } from '#app/middleware/actor.server.ts'
import { language as languageOf } from '#app/middleware/language.server.ts'
import { world } from '#app/middleware/world.server.ts'
import { type MailField, readMailServer } from './read-mail-server.server.ts'

type Answer = { readonly said?: string; readonly problem?: string; readonly wrong: readonly MailField[] }

/** Keeps the mail server, or sends a letter through the one that is kept and says what became of it. */
export async function takeMail(context: Readonly<RouterContextProvider>, posted: FormData) {
  const user = actor(context)
  const { db, data: folder } = world(context)
  const language = languageOf(context)
  const t = mail[language]
  if (posted.get('intent') !== 'test') {
    const { server, wrong } = readMailServer(posted)
    if (wrong.length > 0) return data<Answer>({ wrong }, { status: 422 })
    const password = String(posted.get('password') ?? '').slice(0, 500)
    await saveMailServer(db, folder, user.id, server, password === '' ? undefined : password)
    return data<Answer>({ said: t.saved, wrong: [] })
  }
  const server = await openMailServer(db, folder)
  if (!server) return data<Answer>({ problem: t.notSet, wrong: [] }, { status: 422 })
  const letter = { id: crypto.randomUUID(), to: user.email, subject: t.testSubject, text: t.testText }
  const sent = await sendMail(server, letter)
  if (sent.ok) return data<Answer>({ said: t.testSent(user.email), wrong: [] })
  return data<Answer>({ problem: mailFaults[language][sent.code], wrong: [] }, { status: 422 })
}
