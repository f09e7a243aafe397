/** Mends what Mermaid leaves in a drawing without HTML labels: entity codes it did not read, titles of two lines set to the left, lines that run together when read aloud. */
export function tidy(svg: SVGSVGElement): void {
  const texts = document.createTreeWalker(svg, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const said = node.nodeValue ?? ''
    const read = said.replaceAll(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Number(code)))
    if (read !== said) node.nodeValue = read
  }
  for (const line of svg.querySelectorAll('.text-outer-tspan:not(:last-child) > :last-child')) line.append(' ')
  for (const text of svg.querySelectorAll<SVGTextElement>('.cluster-label text')) {
    const lines = text.querySelectorAll('.text-outer-tspan')
    if (lines.length < 2) continue
    const { x, width } = text.getBBox()
    for (const line of lines) {
      line.setAttribute('x', String(x + width / 2))
      line.setAttribute('text-anchor', 'middle')
    }
  }
}
