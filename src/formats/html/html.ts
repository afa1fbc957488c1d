// The only way to write HTML here: a template tag that escapes every value by where it stands, so that a page
// cannot forget to. Knows no page, no component and no block. Unescaped text enters through `raw` alone.
import { must } from '#core/problem.ts'

/** Finished markup. Only `html`, `raw` and the renderers built on them make it; its text is `toString()`. */
class Markup {
  readonly #text: string
  constructor(text: string) {
    this.#text = text
  }
  toString(): string {
    return this.#text
  }
}

/** Attributes, ready to stand inside a tag. Made by `attributes`. */
class TagAttributes extends Markup {}

export type Html = Markup
/** Text to be escaped, or finished markup. */
export type Content = string | Html
export type Value = Content | number | false | null | undefined | readonly Value[]
/** `true` writes the name alone; `false` and `undefined` leave the attribute out. */
export type AttributeValues = Readonly<Record<string, string | number | boolean | undefined>>

/** Trusts the text as it is: for constants in our own code and for output of renderers that escape. */
export function raw(trusted: string): Html {
  return new Markup(trusted)
}

export function isHtml(value: unknown): value is Html {
  return value instanceof Markup
}

/** Escapes by place: between tags, in a quoted attribute, in an address, or as a whole attribute. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const places = placesOf(strings)
  let text = strings[0] ?? ''
  for (let at = 0; at < values.length; at += 1) {
    text += show(values[at], places[at] ?? 'text') + strings[at + 1]
  }
  return new Markup(text)
}

/** Writes ` name="value"` for each entry that has a value. Scripts and styles as attributes are refused. */
export function attributes(values: AttributeValues): Html {
  let text = ''
  for (const name of Object.keys(values)) {
    const value = values[name]
    if (value === undefined || value === false) continue
    if (!isAttributeName(name)) throw new Error(`${name} is not an attribute that may be written`)
    if (value === true) text += ` ${name}`
    else text += ` ${name}="${escape(ADDRESSES.test(name) ? safeAddress(String(value)) : String(value))}"`
  }
  return new TagAttributes(text)
}

// Text that cannot become a tag, an entity or the end of a quoted attribute.
function escape(text: string): string {
  const first = text.search(SPECIAL)
  if (first < 0) return text
  let escaped = text.slice(0, first)
  let from = first
  for (let at = first; at < text.length; at += 1) {
    const entity = ENTITIES[text.charCodeAt(at)]
    if (entity === undefined) continue
    escaped += text.slice(from, at) + entity
    from = at + 1
  }
  return escaped + text.slice(from)
}

// The address, or `#` when it would run a script or carry a document instead of leading somewhere.
function safeAddress(address: string): string {
  // Browsers skip spaces and control characters before they read the scheme.
  // oxlint-disable-next-line no-control-regex
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1]
  return scheme === undefined || /^(?:https?|mailto|tel)$/i.test(scheme) ? address : '#'
}

const SPECIAL = /[&<>"']/
const ENTITIES: Readonly<Record<number, string | undefined>> = {
  34: '&quot;',
  38: '&amp;',
  39: '&#39;',
  60: '&lt;',
  62: '&gt;',
}
const ADDRESSES = /^(?:href|src|action|formaction)$/i
const NAME = /^(?!on|style$|srcdoc$)[a-z][a-z0-9:_.-]*$/i

const allowed = new Set<string>()

// Names come from code and are few, so each is read once.
function isAttributeName(name: string): boolean {
  if (allowed.has(name)) return true
  if (!NAME.test(name)) return false
  allowed.add(name)
  return true
}

type Place = 'text' | 'quoted' | 'address' | 'tag'
const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

// A template's places are read once: its literal strings are one object for the life of the program.
function placesOf(strings: TemplateStringsArray): readonly Place[] {
  const found = known.get(strings)
  if (found) return found
  const places: Place[] = []
  let before = ''
  for (const part of strings.slice(0, -1)) {
    before += part
    places.push(placeAfter(before))
    before += 'x'
  }
  known.set(strings, places)
  return places
}

const OUTSIDE = /^(?:[^<]|<!doctype[^>]*>|<\/?[a-z][\w-]*(?:[^"'>]|"[^"]*")*>|<(?=[^a-z/!]))*/i
const INSIDE_RAW = /<(?:script|style)\b(?:[^"'>]|"[^"]*")*>(?!.*<\/(?:script|style)>)|<!--(?!.*-->)/is
const IN_VALUE = /^<[a-z][\w-]*(?:[^"'>]|"[^"]*")*\s([a-z][\w:.-]*)="([^"]*)$/i
const IN_TAG = /^<[a-z][\w-]*(?:\s+[\w:.-]+(?:="[^"]*")?|x)*\s*$/i

function placeAfter(before: string): Place {
  must(!INSIDE_RAW.test(before), 'scripts, styles and comments take no values')
  const open = before.slice(OUTSIDE.exec(before)?.[0].length ?? 0)
  if (open === '') return 'text'
  const value = IN_VALUE.exec(open)
  if (value) return value[2] === '' && ADDRESSES.test(value[1] ?? '') ? 'address' : 'quoted'
  must(IN_TAG.test(open), `a value stands where it cannot be made safe, after ${open}`)
  return 'tag'
}

function show(value: Value, place: Place): string {
  if (typeof value === 'string' && place === 'text') return escape(value)
  if (value === undefined || value === null || value === false) return ''
  if (typeof value === 'object' && !(value instanceof Markup)) {
    let text = ''
    for (const part of value) text += show(part, place)
    return text
  }
  const marked = value instanceof Markup
  if (place === 'tag') {
    must(value instanceof TagAttributes, 'inside a tag only attributes() may stand')
    return value.toString()
  }
  if (marked) {
    must(place === 'text' && !(value instanceof TagAttributes), 'markup stands between tags only')
    return value.toString()
  }
  const text = String(value)
  return escape(place === 'address' ? safeAddress(text) : text)
}
