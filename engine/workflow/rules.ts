import type { Calendar } from '#engine/calendar'
import type { ProcedureVersion } from '#engine/definition'

/** What a case is judged by: the version it lives by, and the calendars as known today. */
export type Rules = { readonly version: ProcedureVersion; readonly calendars: Readonly<Record<string, Calendar>> }
