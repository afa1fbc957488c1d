// What stands in a cell where there is no value: a dash, n/a, tbc, a question mark. "Nothing" and "not known
// yet" are told apart, for only the second is a gap.

const NOTHING = new Set(['-', '--', 'n/a', 'na', 'none', 'nil', 'not applicable', '.', '/', 'x'])
const NOT_KNOWN = new Set(
  'tbc,tba,tbd,tbd.,?,??,???,unknown,not known,not yet known,to be confirmed,to be agreed,to be announced,to be determined,pending'.split(
    ',',
  ),
)

/** Longer than any of them, with a space or two to spare. */
const LONGEST = 20

export type Saying = 'nothing' | 'not-known' | 'text'

export function sayingOf(written: string): Saying {
  if (written.length > LONGEST) return 'text'
  const text = written
    .normalize('NFKC')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
  if (text === '' || NOTHING.has(text)) return 'nothing'
  return NOT_KNOWN.has(text) ? 'not-known' : 'text'
}
