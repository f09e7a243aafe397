import { Button } from '@mantine/core'
import { Form, href, Link } from 'react-router'
import { cases } from '#app/messages/cases.ts'
import { workListWords } from '#app/messages/work-list.ts'
import { useMessages } from '#app/ui/page-context.ts'

/** Finds a case by anything known of it, in one field. */
export function Search({ search }: { search: string }) {
  const t = useMessages(cases)
  const { searchLabel, searchHint } = useMessages(workListWords)
  return (
    <Form role="search" className="search" action={href('/cases')} key={search}>
      <label htmlFor="search">{searchLabel}</label>
      <input
        id="search"
        type="search"
        name="q"
        defaultValue={search}
        className="line-input"
        autoComplete="off"
        aria-describedby="search-hint"
        data-key-search
      />
      <Button type="submit" variant="default">
        {t.search}
      </Button>
      {search !== '' && <Link to={href('/cases')}>{t.clearSearch}</Link>}
      <p id="search-hint" className="line-hint">
        {searchHint}
      </p>
    </Form>
  )
}
