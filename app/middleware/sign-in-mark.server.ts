const name = 'signed-in'
const rest = 'Path=/; HttpOnly; SameSite=Lax'

// The browser drops the cookie of an idle session by itself. This one says nothing but that there was a session, and
// stays until sign-out, so that the sign-in page can tell why it is shown.
export const markSignIn = `${name}=1; ${rest}`
export const unmarkSignIn = `${name}=; Max-Age=0; ${rest}`

/** Whether this browser was signed in and did not sign out. */
export function wasSignedIn(request: Request): boolean {
  return /(?:^|; *)signed-in=1(?:;|$)/.test(request.headers.get('cookie') ?? '')
}
