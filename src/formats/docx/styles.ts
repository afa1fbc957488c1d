// How a paper looks in Word: Arial, the colours of the NHS, and sizes that can be read. Knows no content.
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx'

export const colours = {
  text: '212B32',
  quiet: '4C6272',
  blue: '005EB8',
  dark: '003087',
  rule: 'D8DDE0',
  head: 'E8EDEE',
  warning: 'ED8B00',
  good: '006747',
} as const

/** A4 and its margins, in twentieths of a point. */
export const page = { width: 11906, height: 16838, side: 1134, top: 1134, bottom: 1247 } as const

/** What stands between the margins, upright and lying on its side. */
export const rooms = {
  upright: { width: page.width - 2 * page.side, height: page.height - page.top - page.bottom },
  lying: { width: page.height - 2 * page.side, height: page.width - page.top - page.bottom },
} as const
export type Room = (typeof rooms)[keyof typeof rooms]

/** Styles of our own, beside Word's headings. */
export const own = {
  subtitle: 'Subtitle',
  standpoint: 'PaperStandpoint',
  cell: 'TableText',
  small: 'TableTextSmall',
  noticeTitle: 'NoticeTitle',
  notice: 'Notice',
  folded: 'FoldedTitle',
  count: 'CountNumber',
  countLabel: 'CountLabel',
  foot: 'PaperFoot',
  contents: 'ContentsTitle',
} as const

const FONT = 'Arial'
/** Lines are so many 240ths of their letters apart; said, because not every program takes it for granted. */
const lineRule = LineRuleType.AUTO
const heading = (size: number, color: string, before: number, after: number) => ({
  run: { font: FONT, size, bold: true, color },
  paragraph: { spacing: { before, after, line: 264, lineRule }, keepNext: true, keepLines: true },
})
const based = (id: string, name: string) => ({ id, name, basedOn: 'Normal', quickFormat: true })
const bar = (color: string) => ({ left: { style: BorderStyle.SINGLE, size: 36, space: 10, color } })

/** The bar at the left of a notice. */
export const noticeBar = { information: bar(colours.blue), warning: bar(colours.warning) } as const

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 23, color: colours.text, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 130, line: 276, lineRule } },
    },
    title: {
      run: { font: FONT, size: 52, bold: true, color: colours.blue },
      paragraph: { spacing: { before: 0, after: 80, line: 252, lineRule }, keepNext: true },
    },
    heading1: heading(32, colours.blue, 360, 120),
    heading2: heading(26, colours.dark, 280, 100),
    hyperlink: { run: { color: colours.blue, underline: { type: 'single' } } },
    caption: {
      run: { font: FONT, size: 21, bold: true, italics: false, color: colours.text },
      paragraph: { spacing: { before: 160, after: 80 }, keepNext: true },
    },
    listParagraph: { paragraph: { spacing: { after: 80, line: 276, lineRule } } },
  },
  paragraphStyles: [
    {
      ...based(own.subtitle, 'Subtitle'),
      run: { size: 28, color: colours.quiet },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    {
      ...based(own.standpoint, 'Paper standpoint'),
      run: { size: 20, color: colours.quiet },
      paragraph: { spacing: { before: 40, after: 260 } },
    },
    {
      ...based(own.cell, 'Table text'),
      run: { size: 21 },
      paragraph: { spacing: { after: 0, line: 264, lineRule } },
    },
    {
      ...based(own.small, 'Table text small'),
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 252, lineRule } },
    },
    {
      ...based(own.noticeTitle, 'Notice title'),
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 0 }, indent: { left: 240 }, keepNext: true },
    },
    {
      ...based(own.notice, 'Notice'),
      paragraph: { spacing: { after: 200 }, indent: { left: 240 } },
    },
    {
      ...based(own.folded, 'Folded title'),
      run: { bold: true, color: colours.quiet },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    {
      ...based(own.count, 'Count number'),
      run: { size: 40, bold: true, color: colours.blue },
      paragraph: { spacing: { after: 0 }, keepNext: true },
    },
    {
      ...based(own.countLabel, 'Count label'),
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 252, lineRule } },
    },
    {
      ...based(own.foot, 'Paper foot'),
      run: { size: 17, color: colours.quiet },
      paragraph: { spacing: { after: 0, line: 252, lineRule } },
    },
    {
      ...based(own.contents, 'Contents title'),
      run: { size: 32, bold: true, color: colours.blue },
      paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
    },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      basedOn: 'Normal',
      run: { size: 22, color: colours.text },
      paragraph: { spacing: { after: 60 }, indent: { left: (level - 1) * 280 } },
    })),
  ],
}

/** Lists: each ordered list counts from one by an instance of its own. */
export const lists = { bullets: 'paper-bullets', numbers: 'paper-numbers' } as const

const hanging = { style: { paragraph: { indent: { left: 454, hanging: 284 } } } }

export const numbering: INumberingOptions = {
  config: [
    {
      reference: lists.bullets,
      levels: [
        { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT, ...hanging },
      ],
    },
    {
      reference: lists.numbers,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 510, hanging: 397 } } },
        },
      ],
    },
  ],
}
