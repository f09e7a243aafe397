import type { ChainView } from '../view/chain-view.ts'

/** What the term leaves for the steps inside it, told anew with every edit. */
export function ChainLines({ chains = [] }: { chains?: readonly ChainView[] }) {
  return (
    <div className="chain-lines" role="status">
      {chains.map(({ text, lacks }) => (
        <p key={text} className={lacks ? 'chain-lacks' : undefined}>
          {text}
        </p>
      ))}
    </div>
  )
}
