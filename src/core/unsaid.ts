// Finds names that must not be said in texts: whole words, whatever their case. Knows no record.

/** Whether a value, or anything in it, says one of the names. */
export type SaysOne = (value: unknown) => boolean

/** Names in one pattern; more patterns than one where there are many, for programs bound the length of a pattern. */
const TOGETHER = 500

export function sayingOf(names: Iterable<string>): SaysOne {
  const all = [...new Set([...names].map(plain))].filter((one) => one.length > 0)
  const patterns: RegExp[] = []
  for (let at = 0; at < all.length; at += TOGETHER) {
    const any = all.slice(at, at + TOGETHER).map(patternOf)
    patterns.push(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'iu'))
  }
  const says = (text: string) => patterns.some((one) => one.test(text))
  const inside: SaysOne = (value) => {
    if (typeof value === 'string') return says(value.normalize('NFC'))
    if (typeof value !== 'object' || value === null) return false
    return Object.entries(value).some(([key, one]) => inside(key) || inside(one))
  }
  return patterns.length === 0 ? () => false : inside
}

function plain(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim()
}

// Words of a name may stand in a text with any space between them.
function patternOf(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', '\\s+')
}
