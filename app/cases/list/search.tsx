import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { useMessages } from '#app/ui/page-context.ts'

/** Finds a case by name, number or birth date. */
export function Search({ search }: { search: string }) {
  const t = useMessages(cases)
  return (
    <Form role="search" className="search" action={href('/cases')} key={search}>
      <label htmlFor="search">{t.searchLabel}</label>
      <input id="search" type="search" name="q" defaultValue={search} className="line-input" autoComplete="off" />
      <Button type="submit" variant="default">
        {t.search}
      </Button>
      {search !== '' && <Link to={href('/cases')}>{t.clearSearch}</Link>}
    </Form>
  )
}
