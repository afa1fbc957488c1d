// Blocks as parts of a Word document. Knows no lens and no page; what it is given is all it shows.
import { ImageRun, Paragraph, SequentialIdentifier, TextRun, HeadingLevel, type FileChild } from 'docx'
import type { Block, Count, Table, Text } from '#core/block.ts'
import { cellText, runsOf, tidy } from './runs.ts'
import { lists, noticeBar, own } from './styles.ts'
import { boxesOf, inner, summaryOf, tableOf } from './table.ts'
import type { WordPaper } from './word-paper.ts'

/** Counted as the document is written from its beginning. */
type Counted = { lists: number; pictures: number }
type Place = { readonly paper: Omit<WordPaper, 'blocks'>; readonly counted: Counted }

export function wordOf({ blocks, ...paper }: WordPaper): readonly FileChild[] {
  const place = { paper, counted: { lists: 0, pictures: 0 } }
  return blocks.flatMap((block) => oneOf(block, place))
}

// The document's title is the page's first heading, so a page's second is Word's first.
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const

function oneOf(block: Block, place: Place): readonly FileChild[] {
  const { paper } = place
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
      return block.rows.length === 0 ? [] : [summaryOf(block.rows, paper), gap()]
    case 'counts':
      return block.items.length === 0 ? [] : [boxesOf(block.items.map((count) => boxOf(count, place))), gap()]
    case 'notice':
      return noticeOf(block, place)
    case 'picture':
      return pictureOf(block, place)
    case 'details':
      return [
        new Paragraph({ style: own.folded, text: tidy(block.summary) }),
        ...block.blocks.flatMap((one) => oneOf(one, place)),
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
  return [captionOf('Table', table.caption, place), tableOf(table, paper)]
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

// A paper cannot fold: what stands in the table stands below the picture, for whoever cannot see it or wants the numbers.
function pictureOf(
  { title, description, drawing, table }: Extract<Block, { type: 'picture' }>,
  place: Place,
): readonly FileChild[] {
  const { paper, counted } = place
  const caption = captionOf('Figure', title, place)
  const told = [...captioned(table, place), gap()]
  if (!paper.png) return [caption, prose(description, place), ...told]
  counted.pictures += 1
  // 96 user units are an inch, of which a page has room for so many.
  const room = (inner / 1440) * 96
  const scale = Math.min(1, room / drawing.width)
  const image = new ImageRun({
    type: 'png',
    data: paper.png(drawing),
    transformation: {
      width: Math.round(drawing.width * scale),
      height: Math.round(drawing.height * scale),
    },
    altText: {
      id: String(counted.pictures),
      name: `Picture ${counted.pictures}`,
      title: tidy(title),
      description: tidy(description),
    },
  })
  return [caption, new Paragraph({ children: [image] }), ...told]
}

// Word sets a table hard against what follows it.
function gap(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: 'exact' } })
}
