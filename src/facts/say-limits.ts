// Pounds and bands of pounds in words: "£250,000", "above £250,000", "up to £1.5 million". Knows no function.
import type { Band } from './remits.ts'

/** Whole thousands as they are; from a million on in millions where that is exact to two decimals. */
export function sayPounds(value: number): string {
  const millions = value / 1_000_000
  if (millions >= 1 && Number.isInteger(Math.round(millions * 1e8) / 1e6))
    return `£${group(millions)} million`
  return `£${group(value)}`
}

/** Empty where the band holds every value. */
export function sayBand({ over, upTo }: Band): string {
  if (over !== undefined && upTo !== undefined) return `above ${sayPounds(over)} and up to ${sayPounds(upTo)}`
  if (upTo !== undefined) return `up to ${sayPounds(upTo)}`
  return over === undefined ? '' : `above ${sayPounds(over)}`
}

// Pence are shown only where there are any.
function group(value: number): string {
  const [whole = '', rest] = String(Math.round(value * 100) / 100).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}
