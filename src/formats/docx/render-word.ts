// A paper as a Word document: its title, its contents, its blocks, and at the foot of each page what it is and of which
// day. Knows no lens, no page and no clock.
import {
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageOrientation,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
  HeadingLevel,
  type FileChild,
} from 'docx'
import { partsOf } from './blocks.ts'
import { contentsPages } from './contents-pages.ts'
import { runsOf, tidy } from './runs.ts'
import { steady } from './steady.ts'
import { colours, numbering, own, page, rooms, styles, type Room } from './styles.ts'
import type { WordPaper } from './word-paper.ts'

/** The bytes of a .docx, A4. The same paper gives the same bytes. */
export async function renderWord(paper: WordPaper): Promise<Uint8Array> {
  const document = new Document({
    title: tidy(paper.title),
    subject: tidy(paper.subtitle ?? paper.standpoint),
    creator: 'Throughline',
    lastModifiedBy: 'Throughline',
    styles,
    numbering,
    // Contents are written with their pages, so that Word does not ask to bring them up to date.
    ...(paper.contents && { pageNumbers: contentsPages }),
    sections: partsOf(paper).map(({ lying, children }, at) => ({
      properties: { page: pageOf(lying) },
      footers: { default: footOf(paper, lying ? rooms.lying : rooms.upright) },
      children: [...(at === 0 ? [...headOf(paper), ...contentsOf(paper)] : []), ...children],
    })),
  })
  return steady(await Packer.toBuffer(document), paper.day)
}

function pageOf(lying: boolean) {
  return {
    // A page that lies on its side is given as if it stood: the library turns it.
    size: {
      width: page.width,
      height: page.height,
      orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: { top: page.top, bottom: page.bottom, left: page.side, right: page.side, footer: 567 },
  }
}

function headOf({ title, subtitle, standpoint }: WordPaper): readonly FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: tidy(title) }),
    ...(subtitle ? [new Paragraph({ style: own.subtitle, text: tidy(subtitle) })] : []),
    new Paragraph({
      style: own.standpoint,
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.blue } },
      children: runsOf(standpoint, {}),
    }),
  ]
}

/** Headings of both levels that a reader still looks through; of more, the contents name the first level alone. */
const IN_CONTENTS = 30

function contentsOf({ blocks, contents }: WordPaper): readonly FileChild[] {
  if (!contents) return []
  const headings = blocks.filter(({ type }) => type === 'heading').length
  const headingStyleRange = headings > IN_CONTENTS ? '1-1' : '1-2'
  return [
    new Paragraph({ style: own.contents, text: 'Contents' }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange }),
  ]
}

function footOf({ title, standpoint }: WordPaper, room: Room): Footer {
  const border = { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.rule } }
  const tabStops = [{ type: TabStopType.RIGHT, position: room.width }]
  const pages = new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return new Footer({
    children: [
      new Paragraph({
        style: own.foot,
        border,
        tabStops,
        children: [new TextRun({ text: tidy(short(title)), bold: true }), pages],
      }),
      new Paragraph({ style: own.foot, text: tidy(standpoint) }),
    ],
  })
}

function short(title: string): string {
  return title.length > 90 ? `${title.slice(0, 88).trimEnd()}…` : title
}
