// What stands beneath a body: its name, and its votes and gaps. Knows how wide, not where.
import { severities, type Severity } from '#core/check.ts'
import { textWidth, wrapText } from '#core/text-width.ts'
import { lacksChair, staying, type Findings, type MapBody, type Mark } from './map.ts'

export const NAME_SIZE = 14
export const NAME_LINE = 17
export const STAT_SIZE = 12.5
export const STAT_LINE = 16
/** Room for the triangle before a warning. */
export const MARK_WIDTH = 15
export const SEPARATOR = ' · '
const MOST_NAME_LINES = 3

export type Stat = {
  readonly text: string
  readonly warning: boolean
  readonly width: number
  /** A sign of what a comparison says, before the text. */
  readonly sign?: Mark
  /** A number in a badge before the text, as wide as it needs. */
  readonly badge?: { readonly count: string; readonly severity: Severity; readonly width: number }
}

export type Caption = {
  readonly name: readonly string[]
  /** Lines of stats; those of a line stand side by side. */
  readonly stats: readonly (readonly Stat[])[]
  readonly width: number
  readonly height: number
}

/**
 * Broken to fit the width; a name of more than three lines is shortened, for its full text is in its
 * table.
 */
export function captionOf(body: MapBody, width: number): Caption {
  const name = wrapText(body.name, width, NAME_SIZE, 'bold', MOST_NAME_LINES)
  const stats = linesOf(statsOf(body), width)
  return {
    name,
    stats,
    width: Math.max(
      ...name.map((line) => textWidth(line, NAME_SIZE, 'bold')),
      ...stats.map((line) => lineWidth(line)),
    ),
    height: name.length * NAME_LINE + stats.length * STAT_LINE,
  }
}

/** Whether the whole name fits in three lines and no single word is cut. */
export function nameFits(body: MapBody, width: number): boolean {
  const words = body.name.split(/[\s/-]+/)
  return (
    words.every((word) => textWidth(word, NAME_SIZE, 'bold') <= width) &&
    wrapText(body.name, width, NAME_SIZE, 'bold').length <= MOST_NAME_LINES
  )
}

/** "13 votes", "1 vacant", "no chair": votes where any are recorded, else seats. */
function statsOf(body: MapBody): readonly Stat[] {
  if (body.mark === 'removed') return [signed('removed')]
  const mark = body.mark ? [signed(body.mark)] : []
  const found = body.findings ? [badged(body.findings)] : []
  if (body.seats.length === 0) return [stat('no seats recorded'), ...mark, ...found]
  const seats = staying(body.seats).length
  const size = body.votes > 0 ? counted(body.votes, 'vote') : counted(seats, 'seat')
  return [
    stat(size),
    ...(body.vacant > 0 ? [stat(`${body.vacant} vacant`)] : []),
    ...(lacksChair(body) ? [stat('no chair', true)] : []),
    ...mark,
    ...found,
  ]
}

export function lineWidth(line: readonly Stat[]): number {
  return line.reduce((sum, one) => sum + one.width, 0) + (line.length - 1) * textWidth(SEPARATOR, STAT_SIZE)
}

function stat(text: string, warning = false): Stat {
  const width = warning ? MARK_WIDTH + textWidth(text, STAT_SIZE, 'bold') : textWidth(text, STAT_SIZE)
  return { text, warning, width }
}

export const SIGN_WIDTH = 17
export const BADGE_SIZE = 11

const MARKED = { added: 'new', removed: 'removed', changed: 'changed' } as const

function signed(mark: Mark): Stat {
  const text = MARKED[mark]
  return { text, warning: false, width: SIGN_WIDTH + textWidth(text, STAT_SIZE, 'bold'), sign: mark }
}

function badged({ count, severity }: Findings): Stat {
  const [number, text] = [String(count), severities[severity].toLowerCase()]
  const width = Math.max(16, textWidth(number, BADGE_SIZE, 'bold') + 9)
  return {
    text,
    warning: false,
    width: width + 4 + textWidth(text, STAT_SIZE),
    badge: { count: number, severity, width },
  }
}

function linesOf(stats: readonly Stat[], width: number): readonly (readonly Stat[])[] {
  const lines: Stat[][] = []
  for (const one of stats) {
    const last = lines.at(-1)
    if (last && lineWidth([...last, one]) <= width) last.push(one)
    else lines.push([one])
  }
  return lines
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
