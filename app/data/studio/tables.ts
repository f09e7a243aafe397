import type { ColumnType } from 'kysely'

/** What the definitions, their drafts and their publications are kept in. */
export type StudioTables = {
  definition_version: DefinitionVersionTable
  definition_text: DefinitionTextTable
  publication: PublicationTable
  publication_file: PublicationFileTable
  publication_version: PublicationVersionTable
  definition_draft: DefinitionDraftTable
  definition_draft_file: DefinitionDraftFileTable
  rehearsal: RehearsalTable
  case_adoption: CaseAdoptionTable
  act_text: ActTextTable
}

export type DefinitionVersionTable = {
  hash: string
  region: string
  procedure: string
  body: string
  created_at: string
  basis: string | null
}

export type DefinitionTextTable = { hash: string; text: string }

/** A complete set of definition files in force from a date; a supply has no author. `changes` is JSON. */
export type PublicationTable = {
  id: string
  number: number
  title: string
  created_at: string
  published_at: string
  author_id: string | null
  approver_id: string | null
  basis_kind: string
  basis_number: string
  basis_date: string
  effective_from: string
  parent_id: string | null
  changes: string
  set_hash: string
  choices: ColumnType<string, string | undefined, never>
}

export type PublicationFileTable = { publication_id: string; path: string; text_hash: string }

export type PublicationVersionTable = { publication_id: string; region: string; procedure: string; version: string }

/** `supply` is the hash of the shipped set that a draft was prepared from; `choices` is JSON; a remark sends it back. */
export type DefinitionDraftTable = {
  id: string
  base_id: string
  author_id: string | null
  title: string
  basis_kind: string
  basis_number: string
  basis_date: string
  effective_from: string
  revision: number
  supply: string | null
  status: string
  choices: ColumnType<string, string | undefined, string>
  submitted_by: ColumnType<string | null, string | null | undefined, string | null>
  submitted_at: ColumnType<string | null, string | null | undefined, string | null>
  remark: ColumnType<string | null, string | null | undefined, string | null>
  created_at: string
  updated_at: string
}

/** A file as the draft has it; without a text it is removed. */
export type DefinitionDraftFileTable = { draft_id: string; path: string; text_hash: string | null }

/** What a draft did to the open cases when it was tried, told without persons; `fingerprint` is of all that was tried. */
export type RehearsalTable = {
  id: string
  draft_id: string
  fingerprint: string
  at: string
  user_id: string
  result: string
}

/** What became of an open case when a publication came into force: `taken`, `kept` or `untouched`. */
export type CaseAdoptionTable = { case_id: string; publication_id: string; outcome: string; at: string }

/** The words of an act as an administrator loaded them; without `kept_at` they are only laid aside to be looked at. */
export type ActTextTable = {
  id: string
  act: string
  name: string
  edition_date: string
  file_name: string
  body: string
  user_id: string
  loaded_at: string
  kept_at: string | null
}
