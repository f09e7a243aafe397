import './bar-chart.css'
import { useId } from 'react'

export type Bar = {
  readonly name: string
  /** Parts of the bar, left to right; the second is hatched, so that colour is not all that tells them apart. */
  readonly parts: readonly number[]
  readonly said: string
}

const width = 360
const row = 40

/** Bars one under another, each with its name above and its number beside it; a table with the same numbers belongs next to it. */
export function BarChart({ label, bars, legend }: { label: string; bars: readonly Bar[]; legend?: readonly string[] }) {
  const hatch = useId()
  const most = Math.max(1, ...bars.map(({ parts }) => sum(parts)))
  const scale = (count: number) => (count / most) * (width - 70)
  return (
    <figure className="bar-chart">
      <svg viewBox={`0 0 ${width} ${bars.length * row + 6}`} role="img" aria-label={label}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="bar-second" />
            <line x1="0" y1="0" x2="0" y2="6" className="bar-hatch" />
          </pattern>
        </defs>
        {bars.map(({ name, parts, said }, at) => (
          <g key={name} transform={`translate(0 ${at * row})`}>
            <text x="0" y="14" className="bar-name">
              {name.length > 50 ? `${name.slice(0, 49)}…` : name}
            </text>
            {parts.map((count, part) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: parts do not move
                key={part}
                x={scale(sum(parts.slice(0, part)))}
                y="20"
                width={Math.max(count > 0 ? 2 : 0, scale(count))}
                height="13"
                className={part === 0 ? 'bar-first' : undefined}
                fill={part === 0 ? undefined : `url(#${hatch})`}
              />
            ))}
            <text x={scale(sum(parts)) + 6} y="31" className="bar-said">
              {said}
            </text>
          </g>
        ))}
      </svg>
      {legend && (
        <figcaption>
          {legend.map((text, at) => (
            <span key={text} className={at === 0 ? 'bar-key bar-key-first' : 'bar-key bar-key-second'}>
              {text}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  )
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, part) => all + part, 0)
}
