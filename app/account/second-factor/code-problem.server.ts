export type CodeProblem = 'wrongCode' | 'tooMany' | 'locked' | 'startAgain'

/** Why better-auth did not take a code. */
export async function codeProblem(response: Response): Promise<CodeProblem> {
  const { code }: { code?: string } = await response.json()
  if (code === 'ACCOUNT_TEMPORARILY_LOCKED') return 'locked'
  if (response.status === 429) return 'tooMany'
  return code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE' ? 'wrongCode' : 'startAgain'
}
