import { Button } from '@mantine/core'
import { IconCalendarTime } from '@tabler/icons-react'
import { useLocation } from 'react-router'
import { shortDate } from '#app/messages/format.ts'
import { shell } from '#app/messages/shell.ts'
import { useMessages } from '../page-context.ts'
import { Disclosure } from './disclosure.tsx'

/** Shows what day the demonstration believes it is, and moves it. */
export function DemoClock({ date }: { date: string }) {
  const t = useMessages(shell)
  const { key, pathname, search } = useLocation()
  const summary = (
    <>
      <IconCalendarTime size={18} aria-hidden="true" />
      <span className="demo-today">{t.today(shortDate(date))}</span>
      <span className="demo-mark">{t.demo}</span>
    </>
  )
  return (
    <Disclosure key={key} className="demo-clock" summary={summary}>
      <form method="post" action="/clock" className="demo-form" aria-label={t.clock}>
        <p>{t.clockHint}</p>
        <label>
          {t.clockDate}
          <input type="date" name="date" defaultValue={date} required />
        </label>
        <input type="hidden" name="next" value={pathname + search} />
        <Button type="submit" fullWidth>
          {t.clockMove}
        </Button>
      </form>
    </Disclosure>
  )
}
