// Several names as a sentence says them: "A, B and C". Knows no name.

export function sayList(all: readonly string[]): string {
  const [last, ...others] = all.toReversed()
  if (last === undefined || others.length === 0) return last ?? ''
  return `${others.toReversed().join(', ')} and ${last}`
}
