const air = 4

/** Gives the titles of lanes one band, as high as the longest needs: Mermaid draws arrows through the second line of a title. */
export function raiseLaneTitles(svg: SVGSVGElement): void {
  const titles = [...svg.querySelectorAll<SVGRectElement>('.swimlane-title')]
  if (titles.length === 0) return
  const heights = titles.map((title) => title.height.baseVal.value)
  const band = Math.max(...heights) + 2 * air
  const bottom = Math.min(...titles.map((title, at) => title.y.baseVal.value + (heights[at] ?? 0)))
  const top = bottom - band
  const { baseVal: box } = svg.viewBox
  const rise = Math.max(0, box.y + air - top)
  svg.setAttribute('viewBox', `${box.x} ${box.y - rise} ${box.width} ${box.height + rise}`)
  titles.forEach((title, at) => {
    title.y.baseVal.value = top
    title.height.baseVal.value = band
    const body = title.parentElement?.querySelector<SVGRectElement>('.swimlane-body')
    if (body) {
      body.height.baseVal.value += body.y.baseVal.value - bottom
      body.y.baseVal.value = bottom
    }
    const label = title.parentElement?.querySelector<SVGGElement>('.swimlane-label')
    const x = label?.transform.baseVal.consolidate()?.matrix.e ?? 0
    label?.setAttribute('transform', `translate(${x}, ${top + (band - (heights[at] ?? 0)) / 2})`)
  })
}
