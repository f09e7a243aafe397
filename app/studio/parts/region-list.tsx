import { Link } from 'react-router'
import { studio } from '#app/messages/studio.ts'
import { useMessages } from '#app/ui/page-context.ts'
import { fileHref } from '../set/addresses.ts'
import type { RegionFiles } from '../view/file-lists.ts'

type Props = { regions: readonly RegionFiles[]; set: string }

/** The files of a set by region and by what they hold. */
export function RegionList({ regions, set }: Props) {
  const t = useMessages(studio)
  return regions.map(({ id, title, count, kinds }, at) => (
    <details key={id} className="region panel" open={at < 2}>
      <summary>
        <h2>{title}</h2>
        <span className="soft-line">{t.files(count)}</span>
      </summary>
      <div className="region-kinds">
        {kinds.map(({ kind, files }) => (
          <section key={kind}>
            <h3>{t[`kind_${kind}`]}</h3>
            <ul className="plain-list">
              {files.map(({ path, title: called }) => (
                <li key={path}>
                  <Link to={fileHref(set, path)}>{called}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </details>
  ))
}
