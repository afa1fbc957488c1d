// Reads an opened workbook package (.xlsx, .xlsm): which sheets there are, what they share, then each in
// order. Macros and everything else in the package are never unpacked. Knows nothing of threads.
import { problem, type Problem } from '#core/problem.ts'
import { unescapeText } from './cell-text.ts'
import { builtInShape, shapeOfFormat, type DateShape, type Epoch } from './date-cell.ts'
import type { Sink } from './grid.ts'
import type { Limits } from './limits.ts'
import { readSheet, type Shared } from './read-sheet.ts'
import { Refused } from './refused.ts'
import { attribute, piecesOf, scanXml, unescapeXml } from './xml.ts'
import type { Zip } from './zip.ts'

type Link = { readonly type: string; readonly part: string }
type SheetEntry = { readonly name: string; readonly link: string; readonly hidden: boolean }

/** Reads every sheet into the sink; returns what was doubtful. Throws Refused when damaged or too large. */
export async function readXlsx(zip: Zip, limits: Limits, sink: Sink): Promise<Problem[]> {
  const book = [...(await linksOf(zip, '')).values()].find(({ type }) => type === 'officeDocument')?.part
  const bookPart = book ?? 'xl/workbook.xml'
  const links = await linksOf(zip, bookPart)
  const { sheets, epoch } = await readBook(zip, bookPart)
  const part = (type: string) => [...links.values()].find((link) => link.type === type)?.part
  const shared: Shared = {
    texts: await readTexts(zip, part('sharedStrings'), limits),
    shapes: await readShapes(zip, part('styles')),
    epoch,
    limits,
    count: { cells: 0 },
  }
  const problems: Problem[] = []
  if (zip.names.includes('xl/vbaProject.bin')) problems.push(macros())
  for (const sheet of sheets) {
    const link = links.get(sheet.link)
    if (link?.type !== 'worksheet') continue // a sheet that is only a chart or a macro has no cells
    sink.sheet(sheet.name, sheet.hidden)
    problems.push(...(await readSheet(sheet.name, textOf(zip, link.part), shared, sink)))
  }
  return problems
}

function macros(): Problem {
  const remedy = 'Nothing to do: only the cells are read, macros are never run.'
  return problem('macros', 'The workbook holds macros; they were left alone', remedy)
}

async function* textOf(zip: Zip, part: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of zip.read(part)) {
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8')
    yield decoder.decode(chunk, { stream: true })
  }
}

// The small parts are read whole. A part that is absent, as styles may be, is empty.
async function scanPart(zip: Zip, part: string, onTag: Parameters<typeof scanXml>[1]): Promise<void> {
  if (!zip.names.includes(part)) return
  let xml = ''
  for await (const chunk of textOf(zip, part)) {
    xml += chunk
    if (xml.length > MOST_SMALL) throw tooComplex(part)
  }
  scanXml(xml, onTag)
}

const MOST_SMALL = 32 * 1024 * 1024

function tooComplex(part: string): Refused {
  const remedy = 'Copy the sheets you need into a new workbook, as values, and choose that file.'
  return new Refused(
    'unpacks-too-large',
    `The file unpacks to far more than a workbook should hold (${part})`,
    remedy,
  )
}

/** What a part points at, by link id. The package itself is the part named ''. */
async function linksOf(zip: Zip, part: string): Promise<ReadonlyMap<string, Link>> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const links = new Map<string, Link>()
  await scanPart(zip, `${folder}_rels/${part.slice(folder.length)}.rels`, (name, attributes) => {
    const [id, type] = [attribute(attributes, 'Id'), attribute(attributes, 'Type')]
    const target = attribute(attributes, 'Target')
    if (name !== 'Relationship' || !id || !type || !target) return
    links.set(id, { type: type.slice(type.lastIndexOf('/') + 1), part: resolve(folder, target) })
  })
  return links
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  return new URL(target, `zip:///${folder}`).pathname.slice(1)
}

async function readBook(zip: Zip, part: string): Promise<{ sheets: SheetEntry[]; epoch: Epoch }> {
  const sheets: SheetEntry[] = []
  let epoch: Epoch = 1900
  await scanPart(zip, part, (name, attributes) => {
    if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute(attributes, 'date1904') ?? '')) epoch = 1904
    if (name !== 'sheet') return
    const hidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible'
    const link = attribute(attributes, 'id') ?? ''
    sheets.push({ name: attribute(attributes, 'name') ?? `Sheet ${sheets.length + 1}`, link, hidden })
  })
  if (sheets.length === 0) {
    const remedy = 'Open it in Excel, save it under a new name as .xlsx and choose that file.'
    throw new Refused('broken-file', 'The file is damaged: its list of sheets is missing', remedy)
  }
  return { sheets, epoch }
}

async function readTexts(zip: Zip, part: string | undefined, limits: Limits): Promise<string[]> {
  const texts: string[] = []
  if (!part || !zip.names.includes(part)) return texts
  let text = ''
  let inText = false
  let sound = 0 // inside a note of how a word sounds, which is not part of the text
  for await (const piece of piecesOf(textOf(zip, part), 'si')) {
    scanXml(piece, (name, attributes, after) => {
      if (name === 'si') text = ''
      if (name === 'rPh' && !attributes.endsWith('/')) sound += 1
      if (name === '/rPh') sound -= 1
      if (name === 't') inText = !attributes.endsWith('/')
      if (name === '/t') inText = false
      if ((name === 't' || name === '#text') && inText && sound === 0) text += after
      if (name === '/si' || (name === 'si' && attributes.endsWith('/')))
        texts.push(unescapeText(unescapeXml(text)))
    })
    if (texts.length > limits.cells) throw tooComplex(part)
  }
  return texts
}

/** For each cell style, in order, what its number format shows of a date. */
async function readShapes(zip: Zip, part: string | undefined): Promise<DateShape[]> {
  const formats = new Map<number, DateShape>()
  const shapes: DateShape[] = []
  let inCellStyles = false
  await scanPart(zip, part ?? 'xl/styles.xml', (name, attributes) => {
    if (name === 'cellXfs') inCellStyles = true
    if (name === '/cellXfs') inCellStyles = false
    const id = Number(attribute(attributes, 'numFmtId') ?? 0)
    if (name === 'numFmt') formats.set(id, shapeOfFormat(attribute(attributes, 'formatCode') ?? ''))
    if (name === 'xf' && inCellStyles) shapes.push(formats.get(id) ?? builtInShape(id))
  })
  return shapes
}
