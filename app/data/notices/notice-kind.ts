export const noticeKinds = [
  'new-task',
  'handed-over',
  'due-tomorrow',
  'overdue',
  'rules-changed',
  'draft-waiting',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

/** The kinds that concern a role. */
export const kindsOf: Readonly<Record<'caseworker' | 'administrator' | 'methodologist', readonly NoticeKind[]>> = {
  caseworker: ['new-task', 'handed-over', 'due-tomorrow', 'overdue', 'rules-changed'],
  administrator: ['rules-changed', 'draft-waiting'],
  methodologist: ['rules-changed'],
}

export function isNoticeKind(text: string): text is NoticeKind {
  return noticeKinds.some((kind) => kind === text)
}
