import { Alert, Button } from '@mantine/core'
import { href, Link } from 'react-router'
import { secondFactor } from '#app/messages/second-factor.ts'
import { useMessages } from '#app/ui/page-context.ts'

type Props = { codes: readonly string[]; said: 'codesOn' | 'codesRenewed' }

/** Shows new backup codes, this once. */
export function BackupCodes({ codes, said }: Props) {
  const t = useMessages(secondFactor)
  return (
    <section className="card">
      <h2>{t.codesTitle}</h2>
      <Alert color="green" role="status" variant="light" mb="md">
        {t[said]}
      </Alert>
      <p>{t.codesHint}</p>
      <ol className="backup-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Button component={Link} to={href('/')}>
        {t.codesDone}
      </Button>
    </section>
  )
}
