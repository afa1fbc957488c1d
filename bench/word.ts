// A governance pack of more than sixty pages as a Word document, with its contents. Beside it: the same blocks, with the contents as
// the library makes them by itself. Both have the same pages in their contents, or nothing is measured.
import { Document, Packer, PageOrientation, TableOfContents, type PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Block } from '#core/block.ts'
import { usualParts, withHeading } from '#core/paper.ts'
import { partsOf } from '#formats/docx/blocks.ts'
import { contentsPages } from '#formats/docx/contents-pages.ts'
import { renderWord } from '#formats/docx/render-word.ts'
import { numbering, page, styles } from '#formats/docx/styles.ts'
import type { WordPaper } from '#formats/docx/word-paper.ts'
import { papers } from '#papers/index.ts'
import { inventedGround } from '../test/ground.ts'
import { byTurns, type Figure } from './measure.ts'

const DAY = '2026-05-01'
const TURNS = 3
const BUDGET = 5000
/** As in a paper that is sent: longer tables of pictures are left to the workbook. */
const ROWS_BELOW = 14
/** The scheme of delegation is a document by itself, and findings stand in a paper of their own. */
const WITHOUT = new Set(['review/findings', 'functions/scheme'])

const library = estimatePageNumbersWith({ guess: true })

export async function run(): Promise<readonly Figure[]> {
  const paper = await packOf()
  const pages = await refuseDifference(paper)
  const [ours, theirs, plain] = await byTurns(
    TURNS,
    [
      () => renderWord(paper),
      () => asLibrary(paper, library),
      () => renderWord({ ...paper, contents: false }),
    ],
    1,
  )
  if (!ours || !theirs || !plain) throw new Error('Nothing was measured')
  const pictures = paper.blocks.filter(({ type }) => type === 'picture').length
  return [
    {
      what: `A pack of ${pages} pages with ${pictures} pictures as Word, with contents`,
      unit: 'ms',
      ours: ours.ms,
      processor: ours.processor,
      baseline: { what: 'contents as the library makes them', value: theirs.ms },
      budget: BUDGET,
    },
    { what: 'The same without contents', unit: 'ms', ours: plain.ms, processor: plain.processor },
  ]
}

async function packOf(): Promise<WordPaper> {
  const ground = inventedGround(DAY)
  const parts = papers
    .flatMap(usualParts)
    .filter(({ key, part }) => !WITHOUT.has(key) && part.wants === undefined)
  const blocks = parts.flatMap(({ part }) => withHeading(part.title, part.write(ground))).map(shorter)
  const standpoint = 'Northmoor and Vale. As it stands on 1 May 2026'
  return { title: 'Governance pack', standpoint, day: ground.now.day, blocks, contents: true }
}

function shorter(block: Block): Block {
  if (block.type === 'details') return { ...block, blocks: block.blocks.map(shorter) }
  if (block.type !== 'picture' || block.table.rows.length <= ROWS_BELOW) return block
  return { ...block, table: { ...block.table, rows: [], empty: 'In the workbook.' } }
}

function asLibrary(paper: WordPaper, pageNumbers: PageNumberEstimator): Promise<Uint8Array> {
  const { width, height, top, bottom, side } = page
  const sections = partsOf(paper).map(({ lying, children }, at) => ({
    properties: {
      page: {
        size: { width, height, orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { top, bottom, left: side, right: side },
      },
    },
    children: [...(at === 0 ? [new TableOfContents('Contents', { hyperlink: true })] : []), ...children],
  }))
  return Packer.toBuffer(new Document({ styles, numbering, pageNumbers, sections }))
}

/** The pages of the paper, for which both ways of reckoning must name the same page for every heading. */
async function refuseDifference(paper: WordPaper): Promise<number> {
  let pages = 0
  await asLibrary(paper, (body, context) => {
    const [ours, theirs] = [contentsPages(body, context), library(body, context)]
    for (const [name, page] of theirs.bookmarks)
      if (ours.bookmarks.get(name) !== page)
        throw new Error(`For ${name} ours says page ${ours.bookmarks.get(name)} and the library ${page}`)
    pages = theirs.pageCount ?? 0
    return theirs
  })
  return pages
}
