// A cell that should hold a figure: a number as people write them, a mark that there is none to publish, or neither. Knows
// no measure.
import { problem, type Problem } from '#core/problem.ts'
import { showCell, type CellValue } from '#files/grid.ts'

export type FigureCell =
  | { readonly is: 'empty' }
  /** `percent`: a percent sign was written. */
  | { readonly is: 'number'; readonly value: number; readonly percent: boolean }
  /** It was published that there is no figure, such as a small number withheld. */
  | { readonly is: 'withheld'; readonly note: string }
  | { readonly is: 'unclear'; readonly problem: Problem }

/** Marks of English publications for a figure that is withheld, not collected or not available. */
const WITHHELD = new Set(
  '* ** - -- – — c [c] z [z] x [x] u [u] . .. : # ~ n/a na n.a. supp supp. suppressed [low] low redacted withheld'
    .split(' ')
    .concat('not available', 'not applicable', 'not collected', 'no data', 'small number'),
)
const NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[-+]?\d{1,3})?$/i

export function parseFigure(cell: CellValue | undefined): FigureCell {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { is: 'number', value: cell, percent: false }
  const raw = showCell(cell)
  const text = raw.replace(/[\s\u200b]+/g, ' ').trim()
  if (text === '') return { is: 'empty' }
  // "<5" and "1 to 7" are how a small number is kept from pointing at people.
  if (WITHHELD.has(text.toLowerCase()) || /^[<≤] ?\d{1,2}$/.test(text) || /^\d to \d{1,2}$/i.test(text))
    return { is: 'withheld', note: `Published as "${text}"` }
  const bracketed = /^\((.*)\)$/.exec(text)
  const bare = (bracketed?.[1] ?? text)
    .replace(/^[£$]/, '')
    .replace(/^[-−–+] ?/, '')
    .replace(/^£/, '')
  const number = bare.replace(/ ?(?:%|m|million)$/i, '')
  if (number === '' || !/\d/.test(number) || !NUMBER.test(number)) return unclear(raw)
  const size = Number(number.replaceAll(',', ''))
  if (!Number.isFinite(size)) return unclear(raw)
  const negative = bracketed !== null || /^£?[-−–]/.test(text)
  return { is: 'number', value: negative && size !== 0 ? -size : size, percent: bare.endsWith('%') }
}

function unclear(raw: string): FigureCell {
  const shown = raw.trim().slice(0, 60)
  const what = `"${shown}" is not a number`
  const remedy =
    'Write the number in figures, such as 71.2 or 1,234. Where it was published that there is none, write *.'
  return { is: 'unclear', problem: { ...problem('not-a-number', what, remedy), raw: raw.slice(0, 200) } }
}
