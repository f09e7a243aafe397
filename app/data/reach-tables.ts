/** What leaves the case files and comes into them: attached files, registers, notices, letters. */
export type ReachTables = {
  attachment: AttachmentTable
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
