import { redirect } from 'react-router'
import { userSignedIn } from '#app/data/accounts.server.ts'
import type { Database } from '#app/data/database.server.ts'
import { cookiesOf } from '#app/middleware/auth.server.ts'
import { markSignIn } from '#app/middleware/sign-in-mark.server.ts'

/** Notes that the user has signed in and leads to `next` with the cookies of the new session. */
export async function enter(db: Database, userId: string, signedIn: Response, next: string): Promise<Response> {
  await userSignedIn(db, userId)
  const headers = cookiesOf(signedIn)
  headers.append('set-cookie', markSignIn)
  return redirect(next, { headers })
}
