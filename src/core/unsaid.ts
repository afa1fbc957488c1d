// Finds names that must not be said in texts: the same words one after another, whatever their case and what stands between them.
// Knows no record.

/** Whether a value, or anything in it, says one of the names. */
export type SaysOne = (value: unknown) => boolean

const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** As quick with thousands of names as with one: names are looked up by their first word. */
export function sayingOf(names: Iterable<string>): SaysOne {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const name of names) {
    const words = wordsOf(name)
    const [first] = words
    if (first === undefined) continue
    const known = byFirst.get(first)
    if (known) known.push(words)
    else byFirst.set(first, [words])
  }
  const says = (text: string) => {
    const words = wordsOf(text)
    return words.some((word, at) =>
      byFirst.get(word)?.some((name) => name.every((one, more) => words[at + more] === one)),
    )
  }
  const inside: SaysOne = (value) => {
    if (typeof value === 'string') return says(value)
    if (typeof value !== 'object' || value === null) return false
    return Object.entries(value).some(([key, one]) => inside(key) || inside(one))
  }
  return byFirst.size === 0 ? () => false : inside
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().match(WORD) ?? []
}
