/** A thing of a drawing that stands for a part of the procedure, by its Mermaid id: `t_assess_need`. */
export type Box = { readonly id: string; readonly marks: readonly SVGElement[] }

/** Every box of a drawing; `unnamed` are the ids of marks that Mermaid draws without one, in order. */
export function boxesOf(svg: SVGSVGElement, unnamed: readonly string[]): readonly Box[] {
  return [...named(svg), ...arrows(svg, unnamed), ...terms(svg, unnamed)]
}

function named(svg: SVGSVGElement): readonly Box[] {
  return [...svg.querySelectorAll<SVGGElement>('g.node, g.cluster')].flatMap((mark) => {
    const id = /-(?:flowchart-)?([tsbce]_[a-z0-9_]+?)(?:-\d+)?$/.exec(mark.id)?.[1]
    return id === undefined ? [] : [{ id, marks: [mark] }]
  })
}

// A sequence draws the lines of a message first, then its arrow.
function arrows(svg: SVGSVGElement, unnamed: readonly string[]): readonly Box[] {
  const boxes: Box[] = []
  let texts: SVGElement[] = []
  for (const mark of svg.querySelectorAll<SVGElement>('.messageText, .messageLine0, .messageLine1')) {
    if (mark.matches('.messageText')) texts.push(mark)
    else {
      const id = unnamed[boxes.length]
      if (id !== undefined) boxes.push({ id, marks: [...texts, mark] })
      texts = []
    }
  }
  return boxes
}

function terms(svg: SVGSVGElement, unnamed: readonly string[]): readonly Box[] {
  return [...svg.querySelectorAll<SVGElement>('.eventWrapper')].flatMap((mark, at) => {
    const id = unnamed[at]
    return id === undefined ? [] : [{ id, marks: [mark] }]
  })
}
