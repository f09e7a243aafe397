/** What becomes of the open cases of a procedure whose term has passed; `closings` is JSON. */
export type ExpiryDecisionTable = {
  id: string
  number: number
  region: string
  procedure: string
  last_day: string
  outcome: string
  closings: string
  basis_kind: string
  basis_number: string
  basis_date: string
  reason: string
  author_id: string
  decided_at: string
}

/** What a second person said of a decision: `confirmed` or `declined`. */
export type ExpiryAnswerTable = { decision_id: string; answer: string; user_id: string; answered_at: string }
