// The pattern that an address speaks of: one of the library by its key, or one of the system's own by its id.
import { isId, type Id } from '#core/id.ts'
import { ownPattern } from '#drafting/index.ts'
import { pattern as patternKind } from '#kinds/index.ts'
import { patterns, type Pattern } from '#patterns/index.ts'
import type { SystemAsk } from '../page.ts'

/** Nothing where there is no such pattern on the day looked at. */
export function patternCalled({ snapshot }: SystemAsk, key: string | undefined): Pattern | undefined {
  const own = key !== undefined && isId(key) ? snapshot.get(patternKind, key) : undefined
  return own ? ownPattern(snapshot, own) : patterns.find((one) => one.key === key)
}

/** The page that tells of it. */
export function wayToPattern(ask: SystemAsk, { key }: Pattern): string {
  return isId(key) ? ask.way(key satisfies Id) : ask.here(`/patterns/library/${key}`)
}

/** The form that begins a draft with it, or adds it to the open draft that is looked through. */
export function wayToTakeUp({ draft, here }: SystemAsk, { key }: Pick<Pattern, 'key'>): string {
  return here(draft?.state === 'open' ? `/drafts/${draft.id}/pattern` : '/drafts/pattern', { with: key })
}
