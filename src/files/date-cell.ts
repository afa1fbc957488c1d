// Excel keeps a date as a count of days and says only by the cell's format that it is one. This reads the
// format, then the count, and gives no more of the date than the cell shows. Knows nothing of where cells
// are.
import { addDays, day } from '#core/day.ts'
import type { CellValue } from './grid.ts'

/** What a number format shows of a date: the whole day, its month, its year, a time; null for numbers. */
export type DateShape = 'day' | 'month' | 'year' | 'time' | null

/** Formats known by number alone (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are East Asian dates). */
export function builtInShape(id: number): DateShape {
  if (id === 17) return 'month'
  if ((id >= 14 && id <= 16) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day'
  return (id >= 18 && id <= 21) || (id >= 45 && id <= 47) ? 'time' : null
}

/** The shape of a format written out, such as `dd/mm/yyyy` or `[$-809]mmm\-yy;@`. */
export function shapeOfFormat(format: string): DateShape {
  const bare = format
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]
    ?.toLowerCase()
  if (!bare || bare.includes('general') || /[#?%]/.test(bare) || /0/.test(bare.replace(/s\.0+/g, '')))
    return null
  if (bare.includes('d')) return 'day'
  if (/m{3,}/.test(bare) || (bare.includes('m') && bare.includes('y'))) return 'month'
  if (/[hs]/.test(bare)) return 'time'
  return bare.includes('y') ? 'year' : bare.includes('m') ? 'month' : null
}

/** Counts days as written into files of one date system: 1900 (usual) or 1904 (older Macs). */
export type Epoch = 1900 | 1904

const LAST_DAY = 2_958_465 // 31 December 9999 in the 1900 system

/** A number seen through its format. One that is no possible date stays a number. */
export function dateCell(serial: number, shape: DateShape, epoch: Epoch): CellValue {
  if (shape === null || !(serial >= 0) || serial > LAST_DAY) return serial
  if (shape === 'time') return serial < 1 ? timeOfDay(serial) : serial
  const count = Math.floor(serial)
  // Excel's day 0 and its 29 February 1900 never were.
  if (epoch === 1900 && (count === 0 || count === 60)) return serial
  // Excel counts 1900 as a leap year, so from 1 March 1900 its counts are one too high.
  const at = addDays(day(epoch === 1904 ? '1904-01-01' : count > 60 ? '1899-12-30' : '1899-12-31'), count)
  return shape === 'day' ? at : at.slice(0, shape === 'month' ? 7 : 4)
}

function timeOfDay(fraction: number): string {
  const minutes = Math.round(fraction * 1440) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
