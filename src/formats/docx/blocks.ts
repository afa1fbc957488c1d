// Blocks as parts of a Word document. Knows no lens and no page; what it is given is all it shows.
import { Paragraph, SequentialIdentifier, TextRun, HeadingLevel, type FileChild } from 'docx'
import type { Block, Count, Table, Text } from '#core/block.ts'
import { cellText, runsOf, tidy } from './runs.ts'
import { pictureOf, wantsLying } from './picture.ts'
import { lists, noticeBar, own, rooms, type Room } from './styles.ts'
import { boxesOf, summaryOf, tableOf } from './table.ts'
import type { WordPaper } from './word-paper.ts'

/** Counted as the document is written from its beginning. */
type Counted = { lists: number; pictures: number }
type Place = {
  readonly paper: Omit<WordPaper, 'blocks'>
  readonly counted: Counted
  readonly room: Room
}

/** A stretch of pages of one shape. */
export type Part = { readonly lying: boolean; readonly children: readonly FileChild[] }

/** The parts of a paper in order: pages lie on their side where a table or a picture is too wide to be read upright. */
export function partsOf({ blocks, ...paper }: WordPaper): readonly Part[] {
  const counted = { lists: 0, pictures: 0 }
  return stretches(blocks).map(({ lying, held }) => {
    const place = { paper, counted, room: lying ? rooms.lying : rooms.upright }
    return { lying, children: held.flatMap((block) => oneOf(block, place)) }
  })
}

/**
 * A paper cannot fold: the table of a picture stands below it, for whoever cannot see it or wants the numbers, each on pages of
 * its own shape.
 */
type Piece = Exclude<Block, Picture> | Omit<Picture, 'table'>
type Picture = Extract<Block, { type: 'picture' }>
type Stretch = { readonly lying: boolean; readonly held: Piece[] }

function piecesOf(block: Block): readonly Piece[] {
  return block.type === 'picture' ? [block, block.table] : [block]
}

function stretches(blocks: readonly Block[]): readonly Stretch[] {
  const all: Stretch[] = [{ lying: false, held: [] }]
  for (const block of blocks.flatMap(piecesOf)) {
    const lying = isWide(block)
    const last = all.at(-1)
    if (last?.lying === lying) last.held.push(block)
    else all.push({ lying, held: [...headingsBefore(last?.held ?? []), block] })
  }
  return all
}

// A heading goes with what stands under it.
function headingsBefore(held: Piece[]): readonly Piece[] {
  const from = held.findLastIndex(({ type }) => type !== 'heading') + 1
  return held.splice(from)
}

/** Columns that still can be read on an upright page. */
const UPRIGHT = 7

function isWide(block: Piece): boolean {
  if (block.type === 'table') return block.columns.length > UPRIGHT && block.rows.length > 0
  if (block.type === 'picture') return wantsLying(block)
  return block.type === 'details' && block.blocks.flatMap(piecesOf).some(isWide)
}

// The document's title is the page's first heading, so a page's second is Word's first.
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

function oneOf(block: Piece, place: Place): readonly FileChild[] {
  const { paper, room } = place
  switch (block.type) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], text: tidy(block.text) })]
    case 'prose':
      return [prose(block.text, place)]
    case 'list':
      return listOf(block, place)
    case 'table':
      return [...captioned(block, place), gap()]
    case 'summary':
      return block.rows.length === 0 ? [] : [summaryOf(block.rows, paper, room), gap()]
    case 'counts':
      return block.items.length === 0
        ? []
        : [
            boxesOf(
              block.items.map((count) => boxOf(count, place)),
              room,
            ),
            gap(),
          ]
    case 'notice':
      return noticeOf(block, place)
    case 'picture':
      return shown(block, place)
    case 'details':
      return [
        new Paragraph({ style: own.folded, text: tidy(block.summary) }),
        ...block.blocks.flatMap(piecesOf).flatMap((one) => oneOf(one, place)),
      ]
    default:
      return block satisfies never
  }
}

function prose(text: Text, { paper }: Place): Paragraph {
  return new Paragraph({ children: runsOf(text, paper) })
}

function listOf({ items, ordered }: Extract<Block, { type: 'list' }>, { paper, counted }: Place) {
  counted.lists += 1
  const numbering = { reference: ordered ? lists.numbers : lists.bullets, level: 0, instance: counted.lists }
  return items.map(
    (item) => new Paragraph({ style: 'ListParagraph', numbering, children: runsOf(item, paper) }),
  )
}

function captioned(table: Table, place: Place): readonly FileChild[] {
  const { paper } = place
  if (table.rows.length === 0) {
    return [prose([{ strong: `${table.caption}: ` }, table.empty ?? 'There is nothing to list.'], place)]
  }
  return [captionOf('Table', table.caption, place), tableOf(table, paper, place.room)]
}

function captionOf(what: 'Table' | 'Figure', text: string, { paper }: Place): Paragraph {
  const number = paper.contents
    ? [new TextRun(`${what} `), new SequentialIdentifier(what), new TextRun(': ')]
    : []
  return new Paragraph({ style: 'Caption', children: [...number, new TextRun(tidy(text))] })
}

function boxOf(count: Count, { paper }: Place): readonly Paragraph[] {
  const label = count.href === undefined ? count.label : [{ text: count.label, href: count.href }]
  return [
    new Paragraph({ style: own.count, children: runsOf(cellText(count.value), paper) }),
    new Paragraph({ style: own.countLabel, children: runsOf(label, paper) }),
    ...(count.note === undefined
      ? []
      : [new Paragraph({ style: own.countLabel, children: runsOf(count.note, paper) })]),
  ]
}

function noticeOf({ tone, title, text }: Extract<Block, { type: 'notice' }>, { paper }: Place) {
  const border = noticeBar[tone]
  const head = tone === 'warning' ? `Important: ${title}` : title
  return [
    new Paragraph({ style: own.noticeTitle, border, text: tidy(head) }),
    new Paragraph({ style: own.notice, border, children: runsOf(text, paper) }),
  ]
}

function shown(picture: Omit<Picture, 'table'>, place: Place): readonly FileChild[] {
  place.counted.pictures += 1
  return [captionOf('Figure', picture.title, place), pictureOf(picture, place.counted.pictures, place.room)]
}

// Word sets a table hard against what follows it.
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: 'exact' } })
}
