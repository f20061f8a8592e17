/** An svg on the page in; a copy out that looks the same anywhere: computed styles as attributes, no classes, no buttons. */

/** What of a style a picture shows; all else is layout or interaction. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const

/** What everybody assumes where nothing is said. */
const assumed: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
  opacity: '1',
  'paint-order': 'normal',
  'dominant-baseline': 'auto',
  'text-anchor': 'start',
}

const inText = new Set(['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'])

/** What other elements refer to; never drawn where it stands. */
const referred = new Set(['defs', 'pattern', 'clipPath', 'mask', 'marker', 'linearGradient', 'title', 'desc'])

const dropped = ['class', 'style', 'tabindex', 'role', 'data-source']

export function bareSvg(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  dress(svg, copy)
  return copy
}

function dress(shown: Element, copy: Element): void {
  const style = getComputedStyle(shown)
  for (const name of copy.getAttributeNames()) {
    if (dropped.includes(name) || name.startsWith('aria-') || name.startsWith('data-'))
      copy.removeAttribute(name)
  }
  const isText = ['text', 'tspan'].includes(shown.localName)
  for (const name of properties) {
    if (inText.has(name) && !isText) continue
    const value = plainValue(style.getPropertyValue(name))
    if (value === '' || (value === assumed[name] && !copy.hasAttribute(name))) continue
    copy.setAttribute(name, value)
  }
  const pairs = [...shown.children].map((child, index) => [child, copy.children[index]] as const)
  for (const [child, twin] of pairs) {
    if (twin === undefined) continue
    if (isSeen(child)) dress(child, twin)
    else twin.remove()
  }
}

/** The transparent rectangle over a mark is there to be pressed; in another program it would be black. */
function isSeen(element: Element): boolean {
  if (referred.has(element.localName)) return true
  const { display, visibility, fill, stroke } = getComputedStyle(element)
  if (display === 'none' || visibility === 'hidden') return false
  return !(
    element.localName === 'rect' &&
    plainValue(fill) === 'none' &&
    ['', 'none'].includes(plainValue(stroke))
  )
}

/** `url("#a")` → `url(#a)`, what cannot be seen → `none`, "color(srgb …)" → "rgb(…)": as older programs read it. */
function plainValue(value: string): string {
  if (value.startsWith('url(')) return value.replaceAll('"', '').replaceAll("'", '')
  if (value === 'transparent' || value.endsWith(', 0)')) return 'none'
  if (!value.startsWith('color(srgb ')) return value
  const parts = value.slice('color(srgb '.length, -1).split(' ')
  const [red, green, blue] = parts.slice(0, 3).map((part) => Math.round(Number(part) * 255))
  return `rgb(${red}, ${green}, ${blue})`
}
