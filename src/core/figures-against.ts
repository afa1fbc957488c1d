// Figures beside a book of series: which are new, which revise what was known, which say nothing new. What the preview of a
// file shows and what the store records are the same question.
import type { Figure, SeriesBook, SeriesPoint } from './series.ts'

export type Revision = { readonly figure: Figure; readonly before: SeriesPoint }

export type FiguresAgainst = {
  readonly added: readonly Figure[]
  readonly revised: readonly Revision[]
  /** Known already, with the same note. */
  readonly same: readonly Figure[]
}

/** Of several for one day of one series the last stands, as in the book. */
export function figuresAgainst(book: SeriesBook, figures: readonly Figure[]): FiguresAgainst {
  const last = new Map<string, Figure>()
  for (const one of figures) last.set(`${one.measure} ${one.of} ${one.strand} ${one.day}`, one)
  const [added, revised, same]: [Figure[], Revision[], Figure[]] = [[], [], []]
  for (const figure of last.values()) {
    const before = book.revisions(figure, figure.day).at(-1)
    if (!before) added.push(figure)
    else if (Object.is(before.value, figure.value) && before.note === figure.note) same.push(figure)
    else revised.push({ figure, before })
  }
  return { added, revised, same }
}
