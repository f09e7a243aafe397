import { shell } from '#app/messages/shell.ts'
import { useMessages } from '#app/ui/page-context.ts'

export default function Cases() {
  const t = useMessages(shell)
  return (
    <>
      <title>{`${t.myCases} · ${t.brand}`}</title>
      <h1>{t.myCases}</h1>
    </>
  )
}
