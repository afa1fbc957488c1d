// Takes out of a Word document what the library puts in by chance and by the clock, so that the same paper is the same
// file. Knows the parts of a .docx and nothing of what is written in them.
import { Buffer } from 'node:buffer'
import type { Day } from '#core/day.ts'
import { LIMITS } from '#files/limits.ts'
import { writeZip, type ZipPart } from '#files/write-zip.ts'
import { openZip } from '#files/zip.ts'

const CORE = 'docProps/core.xml'
const BODY = 'word/document.xml'
const LINKS = 'word/_rels/document.xml.rels'

/** The same document, said to be made at noon of the day, with links and bookmarks numbered as they come. */
export async function steady(bytes: Uint8Array, day: Day): Promise<Uint8Array> {
  const parts = await partsOf(bytes)
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? ''
  const links = renamed(text(LINKS), /Id="((?!rId\d+")[^"]+)"/g, 'link')
  const marks = renamed(text(BODY), /<w:bookmarkStart [^>]*w:id="(\d+)"/g, '')
  const put = (name: string, written: string) => parts.set(name, Buffer.from(written))
  const link = (id: string) => links.get(id) ?? id
  const mark = (id: string) => marks.get(id) ?? id
  put(
    LINKS,
    text(LINKS).replace(/Id="([^"]+)"/g, (_, id: string) => `Id="${link(id)}"`),
  )
  put(
    BODY,
    text(BODY)
      .replace(/r:id="([^"]+)"/g, (_, id: string) => `r:id="${link(id)}"`)
      .replace(/\b_Toc(\d+)/g, (_, id: string) => `_Toc${mark(id)}`)
      .replace(
        /(<w:bookmark(?:Start|End) [^>]*w:id=")(\d+)/g,
        (_, before: string, id: string) => `${before}${mark(id)}`,
      ),
  )
  put(CORE, dated(text(CORE), day))
  return writeZip([...parts].map(([name, content]): ZipPart => ({ name, content })))
}

async function partsOf(bytes: Uint8Array): Promise<Map<string, Buffer>> {
  // Our own bytes: tables that repeat themselves pack smaller than anything a stranger should send.
  const zip = await openZip(bytes, { ...LIMITS, ratio: Infinity })
  const parts = new Map<string, Buffer>()
  for (const name of zip.names) {
    const chunks: Uint8Array[] = []
    for await (const chunk of zip.read(name)) chunks.push(chunk)
    parts.set(name, Buffer.concat(chunks))
  }
  return parts
}

function renamed(text: string, pattern: RegExp, prefix: string): ReadonlyMap<string, string> {
  const found = new Set([...text.matchAll(pattern)].flatMap(([, id]) => id ?? []))
  return new Map([...found].map((id, at) => [id, `${prefix}${at + 1}`]))
}

function dated(core: string, day: Day): string {
  return core
    .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${day}T12:00:00Z`)
    .replace('<dcterms:created', '<dc:language>en-GB</dc:language><dcterms:created')
}
