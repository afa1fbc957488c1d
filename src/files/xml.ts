// Reads the plain XML that spreadsheets are made of, as a stream of tags. Expands the five named and the
// numbered entities only and knows no document types, so nothing can be fetched or multiplied by what a file
// declares.
import { Refused } from './refused.ts'

/** Called for each tag: its name without prefix (`/c` closes `c`), its attributes, the text that follows. */
export type OnTag = (name: string, attributes: string, text: string) => void

const SPACE = /[\s/]/

/** Walks the tags of a piece of XML. Text is given with its entities still in it: see `unescapeXml`. */
export function scanXml(xml: string, onTag: OnTag): void {
  let at = xml.indexOf('<')
  while (at !== -1) {
    const second = xml.charCodeAt(at + 1)
    if (second === 33 /* ! */ || second === 63 /* ? */) {
      at = skipDeclaration(xml, at, onTag)
      continue
    }
    const end = endOfTag(xml, at)
    if (end === -1) return
    const next = xml.indexOf('<', end + 1)
    let nameEnd = at + 1
    if (second === 47 /* / */) nameEnd += 1
    let nameStart = nameEnd
    for (; nameEnd < end; nameEnd += 1) {
      const code = xml.charCodeAt(nameEnd)
      if (code === 58 /* : */) nameStart = nameEnd + 1
      else if (code <= 32 || code === 47) break
    }
    const name = xml.slice(nameStart, nameEnd)
    const text = next === end + 1 ? '' : xml.slice(end + 1, next === -1 ? xml.length : next)
    onTag(second === 47 ? `/${name}` : name, xml.slice(nameEnd, end), text)
    at = next
  }
}

// The `>` that ends a tag. XML allows a bare `>` inside quotes, so the one found must follow a quote where
// there are any.
function endOfTag(xml: string, from: number): number {
  let end = xml.indexOf('>', from)
  while (end !== -1) {
    let last = end - 1
    while (last > from && SPACE.test(xml[last] ?? '')) last -= 1
    const code = xml.charCodeAt(last)
    if (code === 34 || code === 39 || !xml.slice(from, end).includes('=')) return end
    end = xml.indexOf('>', end + 1)
  }
  return -1
}

// Comments and CDATA may stand in the middle of text: what follows them is given as `#text`.
function skipDeclaration(xml: string, at: number, onTag: OnTag): number {
  if (xml.startsWith('<!DOCTYPE', at)) {
    throw new Refused(
      'xml-declares',
      'The file declares its own XML rules',
      'Open it in Excel and save it again.',
    )
  }
  const [open, close] = xml.startsWith('<![CDATA[', at)
    ? [9, ']]>']
    : xml.startsWith('<!--', at)
      ? [0, '-->']
      : [0, '>']
  const end = xml.indexOf(close, at)
  if (end === -1) return -1
  const next = xml.indexOf('<', end + close.length)
  const verbatim = open > 0 ? xml.slice(at + open, end).replaceAll('&', '&amp;') : ''
  onTag('#text', '', verbatim + xml.slice(end + close.length, next === -1 ? xml.length : next))
  return next
}

/** The value of an attribute, entities expanded. A name such as `id` also finds `r:id`. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(name)
  for (; at !== -1; at = attributes.indexOf(name, at + 1)) {
    const before = attributes.charCodeAt(at - 1)
    if (before > 32 && before !== 58 /* : */) continue
    let equals = at + name.length
    while (attributes.charCodeAt(equals) <= 32) equals += 1
    if (attributes.charCodeAt(equals) !== 61) continue
    let open = equals + 1
    while (attributes.charCodeAt(open) <= 32) open += 1
    const quote = attributes[open]
    if (quote !== '"' && quote !== "'") continue
    const close = attributes.indexOf(quote, open + 1)
    return close === -1 ? undefined : unescapeXml(attributes.slice(open + 1, close))
  }
  return undefined
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Expands entities and ends lines as XML says (\r\n and \r become \n). Unknown entities stay as written. */
export function unescapeXml(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  if (!lines.includes('&')) return lines
  return lines.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name)] ?? whole
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/**
 * Cuts a stream of XML after the last closing tag of this name in reach, so that rows or strings are handled
 * a batch at a time. The last piece is whatever follows. Throws Refused when one piece grows beyond all
 * sense.
 */
export async function* piecesOf(chunks: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  let held = ''
  let due = 0
  let close: string | undefined
  for await (const chunk of chunks) {
    held += chunk
    if (held.length > MAX_PIECE) {
      throw new Refused('broken-file', 'A row in the file never ends', 'Open it in Excel and save it again.')
    }
    if (held.length < due) continue
    const root = close === undefined ? ROOT.exec(held) : null
    if (root) close = `</${root[1] ?? ''}${name}>`
    const end = close === undefined ? -1 : held.lastIndexOf(close)
    if (close !== undefined && end !== -1) {
      yield held.slice(0, end + close.length)
      held = held.slice(end + close.length)
      due = BATCH
    } else {
      // Searched again only when doubled, so that a row without end costs no more than its length.
      due = held.length * 2
    }
  }
  yield held
}

const BATCH = 64 * 1024

// The first real tag, with its prefix: a whole file uses one prefix or none.
const ROOT = /<([\w.-]+:)?[\w.-]+[\s>]/

// A row of 16,384 full cells is about 2 MB; the rules after the last row have been seen at 1 MB.
const MAX_PIECE = 16 * 1024 * 1024
