// What two versions of a draft say differently, proposal by proposal and in sentences, whichever is older. A proposal is
// the same one while it keeps its key.
import { isSame } from '#core/compare.ts'
import { showDay } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'

export type VersionDifference =
  | { readonly is: 'added' | 'taken-out'; readonly key: string; readonly said: string }
  | { readonly is: 'changed' | 'settled'; readonly key: string; readonly was: string; readonly said: string }
  | {
      readonly is: 'reason'
      readonly key: string
      readonly about: string
      readonly was: string
      readonly said: string
    }
  | { readonly is: 'title' | 'purpose' | 'day'; readonly was: string; readonly said: string }

export type Versions = {
  readonly before: DraftContents
  readonly after: DraftContents
  /** A proposal of each in a sentence, by its key. */
  readonly saysBefore: (key: string) => string | undefined
  readonly saysAfter: (key: string) => string | undefined
}

export function versionDifferences(versions: Versions): readonly VersionDifference[] {
  const { before, after } = versions
  const was = (key: string) => versions.saysBefore(key) ?? ''
  const is = (key: string) => versions.saysAfter(key) ?? ''
  const found: VersionDifference[] = []
  const words = (name: 'title' | 'purpose', one: string, other: string) => {
    if (one !== other) found.push({ is: name, was: one, said: other })
  }
  words('title', before.title, after.title)
  words('purpose', before.purpose, after.purpose)
  if (before.day !== after.day) found.push({ is: 'day', was: showDay(before.day), said: showDay(after.day) })
  const olds = new Map(before.items.map((item) => [item.key, item]))
  for (const item of after.items) {
    const { key } = item
    const said = is(key)
    const old = olds.get(key)
    if (!old) {
      found.push({ is: 'added', key, said })
      continue
    }
    const [one, other] = [old.proposal, item.proposal]
    if (!isSame({ ...one, because: '' }, { ...other, because: '' }))
      found.push({ is: 'changed', key, was: was(key), said })
    else if (old.base !== item.base) found.push({ is: 'settled', key, was: was(key), said })
    if (one.because !== other.because)
      found.push({ is: 'reason', key, about: said, was: one.because, said: other.because })
  }
  const keys = new Set(after.items.map(({ key }) => key))
  for (const { key } of before.items) if (!keys.has(key)) found.push({ is: 'taken-out', key, said: was(key) })
  return found
}
