/** A code as typed, with the path of better-auth that judges it: six digits come from the app, all else is a backup code. */
export function readCode(form: FormData): { code: string; path: string } {
  const code = String(form.get('code') ?? '')
    .replaceAll(/\s/g, '')
    .toLowerCase()
  return { code, path: /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code' }
}
