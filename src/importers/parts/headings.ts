// Column headings as people write them → what the column means for each sort of row.
import { plainName } from './match-name.ts'
import { meanings, rowKinds, type RowsAre } from './meanings.ts'

/** The column is kept in the source of each row and read no further. */
export const IGNORE = 'ignore'

/**
 * The meanings a heading may have, by sort of row; empty when it is not known. Of a heading of two lines,
 * "Appointment / start", the second alone may be known.
 */
export function meaningsOf(heading: string): Readonly<Partial<Record<RowsAre, string>>> {
  const whole = BY_HEADING.get(headingKey(heading))
  if (whole) return whole
  const bare = heading.includes('(')
    ? BY_HEADING.get(headingKey(heading.replace(/\([^)]*\)/g, ' ')))
    : undefined
  const last = heading.split(' / ').at(-1) ?? heading
  return bare ?? (last === heading ? undefined : BY_HEADING.get(headingKey(last))) ?? {}
}

// "Place(s)" is read as "places"; "Voting\n(Y/N)" first as it stands and then without what is in brackets.
function headingKey(heading: string): string {
  return plainName(heading.includes('(') ? heading.replace(/\((s|es)\)/gi, '$1') : heading)
}

const BY_HEADING: ReadonlyMap<string, Readonly<Partial<Record<RowsAre, string>>>> = (() => {
  const found = new Map<string, Partial<Record<RowsAre, string>>>()
  for (const rowsAre of Object.keys(rowKinds) as RowsAre[]) {
    for (const [meaning, { headings }] of Object.entries(meanings[rowsAre])) {
      for (const heading of headings) {
        const known = found.get(plainName(heading)) ?? {}
        known[rowsAre] ??= meaning
        found.set(plainName(heading), known)
      }
    }
  }
  return found
})()
