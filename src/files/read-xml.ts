// Bytes → a tree of XML elements, within bounds: what is no XML, is cut off or nested beyond all sense is refused in words. Attributes are
// left out. Knows nothing of what it means.
import { failed, type Parsed } from '#core/problem.ts'
import { readText } from './read-text.ts'
import { Refused } from './refused.ts'
import { scanXml, unescapeXml } from './xml.ts'

export type XmlElement = {
  /** Without prefix, in small letters. */
  readonly name: string
  /** Its own text, spaces at both ends left off. */
  readonly text: string
  readonly children: readonly XmlElement[]
}

const DEEPEST = 64
const AGAIN = 'Fetch it again, and choose the new file.'

/** Never throws. Warns where the text was not UTF-8. */
export function readXml(bytes: Uint8Array, file: string): Parsed<XmlElement> {
  const { value: text, problems } = readText(bytes, file, 'XML')
  if (text === undefined) return { problems }
  const where = { file }
  if (!/^\s*</.test(text))
    return failed('not-xml', 'This is not XML', 'Choose a file that was saved as XML.', where)
  try {
    return { value: treeOf(text), problems }
  } catch (reason) {
    if (reason instanceof Refused) return { problems: [{ ...reason.problem, where }] }
    throw reason
  }
}

type Open = { name: string; text: string; readonly children: XmlElement[] }

function treeOf(xml: string): XmlElement {
  const top: Open = { name: '', text: '', children: [] }
  const open: Open[] = [top]
  scanXml(xml, (tag, attributes, text) => {
    const here = open.at(-1) ?? top
    if (tag === '#text') here.text += text
    else if (tag.startsWith('/')) {
      if (open.length === 1 || here.name !== tag.slice(1).toLowerCase())
        throw new Refused(
          'broken-xml',
          `The file is not whole XML: </${tag.slice(1, 60)}> closes nothing`,
          AGAIN,
        )
      open.pop()
      close(here, open)
      const outer = open.at(-1) ?? top
      outer.text += text
    } else if (attributes.endsWith('/')) {
      here.children.push({ name: tag.toLowerCase(), text: '', children: [] })
      here.text += text
    } else {
      if (open.length > DEEPEST)
        throw new Refused(
          'too-deep',
          'The file is nested more deeply than any format we read',
          'Check where it comes from.',
        )
      open.push({ name: tag.toLowerCase(), text, children: [] })
    }
  })
  const [root] = top.children
  if (open.length > 1 || !root) {
    const name = open.length > 1 ? (open.at(-1)?.name ?? '') : ''
    const what = name ? `The file is cut off within <${name.slice(0, 60)}>` : 'The file is not whole XML'
    throw new Refused('broken-xml', what, AGAIN)
  }
  return root
}

function close(done: Open, open: readonly Open[]): void {
  open.at(-1)?.children.push({
    name: done.name,
    text: unescapeXml(done.text).trim(),
    children: done.children,
  })
}

/** The text of the first child of that name; empty where there is none. */
export function childText({ children }: XmlElement, name: string): string {
  return children.find((one) => one.name === name)?.text.replace(/\s+/g, ' ') ?? ''
}

/** Every element of that name below, in order, without those within one found. */
export function elementsCalled(within: XmlElement, name: string): readonly XmlElement[] {
  return within.children.flatMap((one) => (one.name === name ? [one] : elementsCalled(one, name)))
}
