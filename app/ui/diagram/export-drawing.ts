import type { Drawing } from './draw.ts'

const namespace = 'http://www.w3.org/2000/svg'
const pngScale = 2
const pngMost = 12_000

export type Size = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** What a drawing covers, in its own units. */
export function sizeOf(svg: SVGSVGElement): Size {
  const { x, y, width, height } = svg.viewBox.baseVal
  return { x, y, width, height }
}

/** The drawing as a file that needs nothing else: its styles inside, its size named, on white. */
export function svgFile({ svg, style }: Pick<Drawing, 'svg' | 'style'>): string {
  const copy = svg.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) throw new Error('Not a drawing')
  const { x, y, width, height } = sizeOf(svg)
  for (const [name, value] of Object.entries({ width, height })) copy.setAttribute(name, String(value))
  copy.removeAttribute('style')
  copy.removeAttribute('class')
  for (const mark of copy.querySelectorAll('[data-node]')) {
    for (const name of ['role', 'tabindex', 'aria-pressed', 'data-node']) mark.removeAttribute(name)
    mark.classList.remove('is-selected')
  }
  const rules = document.createElementNS(namespace, 'style')
  rules.textContent = style
  const ground = document.createElementNS(namespace, 'rect')
  for (const [name, value] of Object.entries({ x, y, width, height, fill: '#fff' })) {
    ground.setAttribute(name, String(value))
  }
  copy.prepend(rules, ground)
  return new XMLSerializer().serializeToString(copy)
}

/** The same as a picture, at twice the size where the browser can hold it. */
export async function pngFile(drawing: Pick<Drawing, 'svg' | 'style'>): Promise<Blob> {
  const { width, height } = sizeOf(drawing.svg)
  const scale = Math.min(pngScale, pngMost / Math.max(width, height))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(drawing))}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))), 'image/png')
  })
}

/** Hands a file to the browser to be saved. */
export function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
