// Drawings as SVG text: for pages, where a style sheet may add to the picture, and for files, where the
// picture must stand alone. Knows no lens and no page. Scripts and styles cannot be written, whatever the
// drawing says.
import type { Drawing, Attributes, Shape } from '#core/drawing.ts'
import { isId, type Id } from '#core/id.ts'
import { must } from '#core/problem.ts'

export type DrawingOptions = {
  readonly title: string
  /** What the picture says, for people who cannot see it. */
  readonly description: string
  /** Makes the ids of this picture its own among all pictures of a page. */
  readonly idPrefix: string
  /**
   * `page`: classes stay, for the style sheet and scripts to work on. `file`: no classes, and the picture
   * can be read by itself. Both carry the classes' presentation attributes, so a picture never depends on a
   * style sheet.
   */
  readonly use: 'page' | 'file'
  /** The address of a thing; links (`shape('a', { thing })`) lead there. Without it they are plain groups. */
  readonly way?: (thing: Id) => string | undefined
}

/** SVG text of the whole picture, named by its title and described for screen readers. */
export function renderDrawing(drawing: Drawing, options: DrawingOptions): string {
  const [title, description] = [`${options.idPrefix}-title`, `${options.idPrefix}-description`]
  const linked = options.way !== undefined && drawing.shapes.some(hasLink)
  const root = written({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    width: drawing.width,
    height: drawing.height,
    // An image hides what is inside it; links must stay reachable.
    role: linked ? 'group' : 'img',
    'aria-labelledby': title,
    'aria-describedby': description,
    'font-family': 'Arial, Helvetica, sans-serif',
  })
  const shapes = drawing.shapes.map((child) => element(child, drawing, options)).join('')
  return (
    `<svg${root}><title id="${escapeXml(title)}">${escapeXml(options.title)}</title>` +
    `<desc id="${escapeXml(description)}">${escapeXml(options.description)}</desc>${shapes}</svg>`
  )
}

/** A picture that says nothing which is not in the words beside it: screen readers pass it over. Without ids and links. */
export function renderIcon(drawing: Drawing): string {
  const known = icons.get(drawing) ?? iconOf(drawing)
  icons.set(drawing, known)
  return known
}

// A page may show one drawing hundreds of times.
const icons = new WeakMap<Drawing, string>()

function iconOf(drawing: Drawing): string {
  const root = written({
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    width: drawing.width,
    height: drawing.height,
    'aria-hidden': 'true',
    focusable: 'false',
    'font-family': 'Arial, Helvetica, sans-serif',
  })
  const options = { title: '', description: '', idPrefix: 'icon', use: 'file' } as const
  return `<svg${root}>${drawing.shapes.map((child) => element(child, drawing, options)).join('')}</svg>`
}

function hasLink(shape: Shape): boolean {
  return 'tag' in shape && (shape.tag === 'a' || shape.children.some(hasLink))
}

const TAGS = new Set(
  (
    'a circle clipPath defs desc ellipse g line linearGradient marker mask path pattern polygon polyline ' +
    'rect stop symbol text textPath title tspan use'
  ).split(' '),
)
const NAME = /^(?!on|style$)[a-z][a-z0-9:_-]*$/i

function element(shape: Shape, drawing: Drawing, options: DrawingOptions): string {
  if ('text' in shape) return escapeXml(shape.text)
  must(TAGS.has(shape.tag), `${shape.tag} does not belong in a drawing`)
  const inside = shape.children.map((child) => element(child, drawing, options)).join('')
  const { thing, ...given } = shape.attributes
  const href = shape.tag === 'a' && thing !== undefined ? address(thing, options) : undefined
  const tag = shape.tag === 'a' && href === undefined ? 'g' : shape.tag
  const attributes = written({
    ...presentation(given.class, drawing.classes),
    ...local(given, options.idPrefix),
    class: options.use === 'page' ? given.class : undefined,
    href: href ?? internal(given.href, options.idPrefix),
  })
  return inside === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inside}</${tag}>`
}

function address(thing: Attributes[string], options: DrawingOptions): string | undefined {
  must(typeof thing === 'string' && isId(thing), 'a link in a drawing names a thing')
  return options.way?.(thing)
}

function presentation(names: Attributes[string], classes: Drawing['classes']): Attributes {
  const all = String(names ?? '').split(' ')
  return Object.assign(
    {},
    ...all.map((name) => (Object.hasOwn(classes, name) ? classes[name] : {})),
  ) as Attributes
}

// Ids and references to them are the drawing's own, so that two pictures on one page cannot meet.
function local(attributes: Attributes, prefix: string): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => {
      if (name === 'id') return [name, `${prefix}-${value}`]
      return [name, typeof value === 'string' ? value.replace(/url\(#/g, `url(#${prefix}-`) : value]
    }),
  )
}

function internal(href: Attributes[string], prefix: string): string | undefined {
  if (href === undefined) return undefined
  must(String(href).startsWith('#'), 'a drawing refers to its own parts only')
  return `#${prefix}-${String(href).slice(1)}`
}

function written(attributes: Attributes): string {
  let text = ''
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    must(NAME.test(name), `${name} is not an attribute of a drawing`)
    text += ` ${name}="${escapeXml(typeof value === 'number' ? shortest(value) : value)}"`
  }
  return text
}

// Two decimals are finer than any screen or printer shows, and keep the same picture the same text.
function shortest(value: number): string {
  return String(Math.round(value * 100) / 100)
}

// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const SPECIAL = /[&<>"']/g
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// XML has no way to write most control characters and half pairs; a reader refuses the whole file for one.
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(UNWRITABLE, '\uFFFD')
    .replace(SPECIAL, (character) => ENTITIES[character] ?? '')
}
