import { configOf } from './config.ts'
import { raiseLaneTitles } from './lane-titles.ts'
import { tidy } from './tidy.ts'

/** A drawn diagram; `style` is the rules its parts need, `sheet` the same ready to be adopted, `start` how far from the left it begins. */
export type Drawing = {
  readonly svg: SVGSVGElement
  readonly style: string
  readonly sheet: CSSStyleSheet
  readonly start: number
}

const rowHeight = 30

let last: Promise<unknown> = Promise.resolve()
let count = 0

/** Draws Mermaid text, one at a time because Mermaid keeps its state in the module; rejects where it cannot. */
export function draw(text: string): Promise<Drawing> {
  const next = last.then(() => render(text))
  last = next.catch(() => undefined)
  return next
}

async function render(text: string): Promise<Drawing> {
  const { default: mermaid } = await import('mermaid')
  mermaid.initialize(configOf(text))
  const sheet = new CSSStyleSheet()
  const bench = document.createElement('div')
  bench.className = 'diagram-bench'
  document.body.append(bench)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  let style = ''
  const restore = catchStyles((said) => {
    style = said
    sheet.replaceSync(said)
  })
  try {
    count += 1
    const { svg } = await mermaid.render(`drawing-${count}`, text, bench)
    bench.innerHTML = svg
    const drawn = bench.querySelector('svg')
    if (!drawn) throw new Error('Mermaid drew nothing')
    for (const empty of drawn.querySelectorAll('style')) empty.remove()
    tidy(drawn)
    raiseLaneTitles(drawn)
    return { svg: drawn, style, sheet, start: startOf(drawn) }
  } finally {
    restore()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
    bench.remove()
  }
}

/** Where the topmost box has its middle, in units of the drawing. */
function startOf(svg: SVGSVGElement): number {
  const { left, width } = svg.getBoundingClientRect()
  const boxes = [...svg.querySelectorAll('.node, .cluster, .actor-top')].map((box) => box.getBoundingClientRect())
  const top = Math.min(...boxes.map((box) => box.top))
  const [first] = boxes.filter((box) => box.top < top + rowHeight).toSorted((a, b) => a.left - b.left)
  return first ? ((first.left + first.width / 2 - left) / width) * svg.viewBox.baseVal.width : 0
}

/** Mermaid writes its rules into an inline style element, which the content policy forbids: they go to a sheet instead. */
function catchStyles(use: (style: string) => void): () => void {
  const create = document.createElement
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create.call(document, name, options)
    if (name === 'style') Object.defineProperty(element, 'innerHTML', { set: use })
    return element
  }
  return () => {
    document.createElement = create
  }
}
