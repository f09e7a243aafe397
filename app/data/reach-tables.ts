import type { Generated } from 'kysely'

/** What leaves the case files and comes into them: attached files, registers, notices, letters. */
export type ReachTables = {
  attachment: AttachmentTable
  happening: HappeningTable
  form_template: FormTemplateTable
  notice: NoticeTable
  notice_place: NoticePlaceTable
  notice_choice: NoticeChoiceTable
  letter: LetterTable
  feed: FeedTable
}

/**
 * A file kept outside the database under the random name `stored`. With a task and a field (a JSON pointer) it belongs to an
 * answer; without them to the case, and `sees` is the class of data that others must see to open it, null for nobody else.
 */
export type AttachmentTable = {
  id: string
  case_id: string
  agency: string
  user_id: string
  task: string
  field: string
  title: string
  valid_through: string | null
  sees: string | null
  name: string
  type: string
  size: number
  sha256: string
  stored: string
  created_at: string
}

/**
 * What happened in a case, for registers and reports: opened, task, branch, consent, closing, stage entered, closed. Derived
 * from the events; of a task `due` is the date it had when it was done, and `clause` names where its term stands.
 */
export type HappeningTable = {
  case_id: string
  place: number
  sequence: number
  region: string
  procedure: string
  kind: string
  name: string
  detail: string
  agency: string
  on_date: string
  due: string | null
  is_late: number | null
  clause: string | null
}

/** A Word file that a region prints a form by; the bytes are base64. The one `in_use` is printed by, the others are kept. */
export type FormTemplateTable = {
  id: string
  region: string
  form: string
  file_name: string
  size: number
  body: string
  user_id: string
  loaded_at: string
  in_use: number
}

/** Something to be told to an audience: `agency:<region>/<id>`, `region:<id>`, `role:<role>` or `user:<id>`. `key` tells it once. */
export type NoticeTable = {
  seq: Generated<number>
  audience: string
  kind: string
  case_id: string | null
  body: string
  key: string
  created_at: string
}

/** Up to which notice a user has read, and up to which was written by letter. */
export type NoticePlaceTable = { user_id: string; seen: number; mailed: number }

export type NoticeChoiceTable = { user_id: string; kind: string; in_app: number; by_mail: number }

/** A letter to be sent or sent. While it waits `next_at` says until when; one given up has neither that nor `sent_at`. */
export type LetterTable = {
  id: string
  user_id: string
  address: string
  subject: string
  body: string
  key: string
  created_at: string
  attempts: number
  next_at: string | null
  sent_at: string | null
  problem: string | null
}

/** The secret address of a user's calendar; only the hash of its token is kept. */
export type FeedTable = { user_id: string; token_hash: string; created_at: string; read_on: string | null }
