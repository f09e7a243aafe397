import './demo-clock.css'
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
    <span className="demo-label">
      <IconCalendarTime size={18} aria-hidden="true" />
      <span>
        <span className="visually-hidden">{t.clockDate} </span>
        {shortDate(date)}
      </span>
      <span className="demo-mark">{t.demo}</span>
    </span>
  )
  return (
    <Disclosure key={key} className="demo-clock" summary={summary}>
      <form method="post" action="/clock" className="demo-form" aria-label={t.clock}>
        <p>{t.clockHint}</p>
        <label>
          {t.clockDate}
          <input type="text" name="date" defaultValue={shortDate(date)} pattern="\d{2}\.\d{2}\.\d{4}" required />
        </label>
        <input type="hidden" name="next" value={pathname + search} />
        <div className="demo-buttons">
          <Button type="submit" size="sm">
            {t.clockMove}
          </Button>
          <Button type="submit" size="sm" name="step" value="1" variant="default">
            {t.clockNextDay}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
