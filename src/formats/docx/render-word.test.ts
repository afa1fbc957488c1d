import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Table } from '#core/block.ts'
import type { Day } from '#core/day.ts'
import { shape, type Drawing } from '#core/drawing.ts'
import { id } from '#core/id.ts'
import { LIMITS } from '#files/limits.ts'
import { gather } from '#files/testing/gather.ts'
import { openZip } from '#files/zip.ts'
import { anyBlock } from '../../../test/arbitrary/blocks.ts'
import { renderWord } from './render-word.ts'
import type { WordPaper } from './word-paper.ts'

const seats: Table = {
  type: 'table',
  caption: 'Seats',
  columns: [{ label: 'Seat' }, { label: 'Meetings', numeric: true }],
  rows: [
    [[{ text: 'Chair', thing: id('seat/chair') }], 1234],
    ['Member', { withheld: 'fewer than 10' }],
  ],
}
const drawing: Drawing = { width: 100, height: 50, shapes: [shape('circle', { r: 3 })], classes: {} }
const picture: Block = {
  type: 'picture',
  title: 'Map',
  description: 'One board above another',
  drawing,
  table: seats,
}
const paper = (...blocks: readonly Block[]): WordPaper => ({
  title: 'Governance on a day',
  subtitle: 'North',
  standpoint: 'In force on 1 April 2026',
  day: '2026-04-01' as Day,
  blocks,
})

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await openZip(bytes, LIMITS)
  return Buffer.concat(await gather(zip.read(name))).toString()
}

async function bodyOf(given: WordPaper): Promise<string> {
  const whole = await partOf(await renderWord(given), 'word/document.xml')
  return whole.slice(whole.indexOf('<w:body>'))
}

/** What is read, paragraph by paragraph, each with its style. */
function read(body: string): readonly string[] {
  return [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1] ?? 'Normal'
    return `${style}: ${[...inside.matchAll(/<w:t [^>]*>([^<]*)/g)].map(([, text]) => text).join('')}`
  })
}

describe('a paper as a Word document', () => {
  test('has a title and headings that Word knows', async () => {
    const found = read(
      await bodyOf(
        paper(
          { type: 'heading', level: 2, text: 'First' },
          { type: 'heading', level: 3, text: 'Below' },
          { type: 'prose', text: ['Plain ', { strong: 'strong' }, ' ', { tag: 'vacant', tone: 'warning' }] },
        ),
      ),
    )
    expect(found).toEqual([
      'Title: Governance on a day',
      'Subtitle: North',
      'PaperStandpoint: In force on 1 April 2026',
      'Heading1: First',
      'Heading2: Below',
      'Normal: Plain strong [vacant]',
    ])
  })

  test('repeats the header row of a table, names it, and writes numbers as a page does', async () => {
    const body = await bodyOf(paper(seats))
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(read(body)).toEqual(expect.arrayContaining(['Caption: Seats', 'TableText: 1,234']))
    expect(read(body)).toContain('TableText: fewer than 10')
  })

  test('says an empty table in words', async () => {
    expect(read(await bodyOf(paper({ ...seats, rows: [] })))).toContain(
      'Normal: Seats: There is nothing to list.',
    )
  })

  test('begins each ordered list at one', async () => {
    const list: Block = { type: 'list', ordered: true, items: ['a', 'b'] }
    const body = await bodyOf(paper(list, list))
    expect(new Set(body.match(/<w:numId w:val="\d+"/g)).size).toBe(2)
  })

  test('shows a picture with what it says, and its table below', async () => {
    const body = await bodyOf(paper(picture))
    expect(body).toMatch(/<wp:docPr [^>]*descr="One board above another"/)
    const found = read(body)
    expect(found.slice(found.indexOf('Caption: Map'))).toEqual([
      'Caption: Map',
      'Normal: ',
      'Caption: Seats',
      ...['Seat', 'Meetings', 'Chair', '1,234', 'Member', 'fewer than 10'].map(
        (text) => `TableText: ${text}`,
      ),
      'Normal: ',
    ])
  })

  test('lays a page on its side for what is too wide, with its heading, and stands up again after it', async () => {
    const wide: Table = {
      ...seats,
      columns: Array.from({ length: 8 }, (_, at) => ({ label: `Column ${at}` })),
      rows: [Array.from({ length: 8 }, () => 'x')],
    }
    const heading: Block = { type: 'heading', level: 2, text: 'Wide' }
    const body = await bodyOf(paper({ type: 'prose', text: 'Before' }, heading, wide, seats))
    const pages = body.split('<w:sectPr')
    expect(pages.map((one) => /<w:pgSz [^>]*>/.exec(one)?.[0].includes('landscape'))).toEqual([
      undefined,
      false,
      true,
      false,
    ])
    expect(pages.map((one) => one.includes('>Wide<'))).toEqual([false, true, false, false])
  })

  test('opens what a page folds away', async () => {
    const folded: Block = {
      type: 'details',
      summary: 'How it is counted',
      blocks: [{ type: 'prose', text: 'By hand' }],
    }
    expect(read(await bodyOf(paper(folded)))).toEqual(
      expect.arrayContaining(['FoldedTitle: How it is counted', 'Normal: By hand']),
    )
  })

  test('is the same file each time, in British English, dated by its day alone', async () => {
    const given: WordPaper = {
      ...paper({ type: 'heading', level: 2, text: 'First' }, seats, picture),
      contents: true,
      way: (thing) => `https://example.org/${thing}`,
    }
    const [first, second] = [await renderWord(given), await renderWord(given)]
    expect(Buffer.compare(first, second)).toBe(0)
    const core = await partOf(first, 'docProps/core.xml')
    expect(core).toContain('<dc:language>en-GB</dc:language>')
    expect(core.match(/2026-04-01T12:00:00Z/g)).toHaveLength(2)
  })

  test('has contents with their pages, and does not ask to bring them up to date', async () => {
    const given = { ...paper({ type: 'heading', level: 2, text: 'First' }, seats), contents: true }
    const body = await bodyOf(given)
    expect(body).toMatch(/TOC \\h \\o/)
    expect(read(body)).toEqual(expect.arrayContaining(['TOC1: First1', 'Caption: Table 1: Seats']))
    expect(body).not.toContain('w:dirty')
    expect(await partOf(await renderWord(given), 'word/settings.xml')).not.toContain('updateFields')
  })

  test('is the same as it was, part by part', async () => {
    const small = paper(
      { type: 'counts', items: [{ label: 'Vacancies', value: 7, note: 'of 113', href: '/vacancies' }] },
      { type: 'heading', level: 2, text: 'Seats' },
      { type: 'summary', rows: [{ key: 'Chair', value: [{ text: 'Ada', thing: id('person/ada') }] }] },
      { type: 'notice', tone: 'information', title: 'New', text: 'Since April' },
      { type: 'list', ordered: true, items: ['One', [{ strong: 'Two' }]] },
      seats,
    )
    const body = await bodyOf({ ...small, base: 'https://example.org', way: () => 'https://example.org/x' })
    await expect(`${body.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      '../../../test/golden/word/small-paper.xml',
    )
  })

  test('whatever blocks there are, it is written and balanced, with nothing that XML cannot say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBlock, { maxLength: 5 }), async (blocks) => {
        const body = await bodyOf({ ...paper(...blocks), base: 'https://example.org' })
        expect(unbalanced(body.replace('</w:document>', ''))).toBe('')
        // oxlint-disable-next-line no-control-regex
        expect(body).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/)
      }),
      { numRuns: 40 },
    )
  })
})

/** The first tag that has no partner; empty when all have. */
function unbalanced(xml: string): string {
  const open: string[] = []
  for (const [tag, close, name = '', rest = ''] of xml.matchAll(/<(\/?)([\w:]+)((?:[^<>"]|"[^"]*")*)>/g)) {
    if (rest.endsWith('/')) continue
    if (!close) open.push(name)
    else if (open.pop() !== name) return tag
  }
  return open.join(' ')
}
