// What a paper is written from, for tests: a record on a day, with what its checks find and the figures given.
import { checks } from '#checks/index.ts'
import { findingsOf } from '#core/findings.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { plain, type Block, type Cell } from '#core/block.ts'
import { seriesBook } from '#core/series-book.ts'
import { asidesOf, settingsOfChecks, standingOf, subjectsOfMeasure } from '#facts/index.ts'
import { measure } from '#kinds/index.ts'
import type { Ground } from '#papers/index.ts'
import { on, titlesOn, words } from './record.ts'
import { inventedBook } from './system/figures.ts'
import { inventedSystem } from './system/system.ts'

type More = Partial<Pick<Ground, 'draft' | 'year' | 'book'>> & {
  readonly names?: Readonly<Record<string, string>>
}

export function ground(of: Ledger, at: string, { names, book = seriesBook([]), ...more }: More = {}): Ground {
  const now = on(of, at)
  const title = titlesOn(of, at, names)
  return {
    now,
    standpoint: { day: now.day },
    title,
    book,
    findings: () => findingsOf(now, checks, settingsOfChecks(now), asidesOf(now)),
    standings: () =>
      now.all(measure).flatMap(({ id }) => {
        const [widest] = subjectsOfMeasure(now, book, id, title)
        return widest ? [standingOf(now, book, id, widest)] : []
      }),
    here: (path, query = {}) => `/north${path}?${new URLSearchParams(query).toString()}`,
    ...more,
  }
}

/** The invented system, with the names of its people and its figures. */
export function inventedGround(at: string): Ground {
  const { changes, names } = inventedSystem()
  return ground(ledger(words, changes), at, {
    names: Object.fromEntries(names.map(({ id, name }) => [id, name])),
    book: inventedBook(),
  })
}

/** Blocks as lines of text: headings with hashes, tables with bars, lists with dashes. */
export function linesOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.type) {
      case 'heading':
        return ['', `${'#'.repeat(block.level)} ${block.text}`]
      case 'prose':
        return [plain(block.text)]
      case 'list':
        return block.items.map((item) => `- ${plain(item)}`)
      case 'summary':
        return block.rows.map(({ key, value }) => `${key}: ${plain(value)}`)
      case 'counts':
        return block.items.map(({ label, value }) => `${cellText(value)} ${label}`)
      case 'notice':
        return [`! ${block.title}: ${plain(block.text)}`]
      case 'picture':
        return [`[${block.title}] ${block.description}`, ...linesOf([block.table])]
      case 'details':
        return [`> ${block.summary}`, ...linesOf(block.blocks)]
      case 'table':
        return [
          `= ${block.caption}`,
          block.rows.length === 0 ? (block.empty ?? '') : block.columns.map(({ label }) => label).join(' | '),
          ...block.rows.map((row) => row.map(cellText).join(' | ')),
        ]
      default:
        return block satisfies never
    }
  })
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'object' && 'withheld' in cell ? cell.withheld : plain(cell)
}
