import { Alert } from '@mantine/core'

/** Why something was not done. */
export function Refused({ reasons, title }: { reasons: readonly string[]; title?: string }) {
  return (
    <Alert color="red" role="alert" variant="light" title={title} mb="md">
      {reasons.length === 1 ? (
        reasons[0]
      ) : (
        <ul className="plain-list">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
