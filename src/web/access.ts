// Who may do what in a system. Ranks are cumulative; whoever has no rank sees nothing of a system, not even that
// it exists. Knows no request.
import type { Access } from '#store/store.ts'

/** From least to most. `public` is everyone, for systems that are open to the public. */
export const ranks: readonly Access[] = ['public', 'reader', 'contributor', 'steward', 'administrator']

export const rankWords: Readonly<Record<Access, string>> = {
  public: 'Everyone',
  reader: 'Reader: sees everything, changes nothing',
  contributor: 'Contributor: brings files and proposes',
  steward: 'Steward: adopts into the record and corrects it',
  administrator: 'Administrator: also decides who has access',
}

/** What a page of the whole installation needs. */
export type SiteAccess = 'anyone' | 'signed-in' | 'owner'

/** Whether a rank, or none, is at least the one needed. */
export function reaches(held: Access | undefined, needed: Access): boolean {
  return held !== undefined && ranks.indexOf(held) >= ranks.indexOf(needed)
}

/** The lower of two ranks. */
export function lesserOf(one: Access, other: Access): Access {
  return reaches(one, other) ? other : one
}

export type Standing = {
  readonly owner: boolean
  readonly granted: Access | undefined
  readonly openToPublic: boolean
}

/** The rank someone has in a system. */
export function rankOf({ owner, granted, openToPublic }: Standing): Access | undefined {
  if (owner) return 'administrator'
  return granted ?? (openToPublic ? 'public' : undefined)
}
