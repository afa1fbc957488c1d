// Addresses of things and pages. An address carries the day looked at and what was known when, so that a bookmark
// shows the same again. Knows no page.
import type { Id } from '#core/id.ts'
import type { Kind, Vocabulary } from '#core/kind.ts'
import { listKey, pathOf } from '#core/path-of.ts'
import type { Standpoint } from '#core/standpoint.ts'
import type { Day } from '#core/day.ts'
import type { Query } from './page.ts'

export function kindByList(vocabulary: Vocabulary, key: string): Kind | undefined {
  return [...vocabulary.values()].find((kind) => listKey(kind) === key)
}

/** The query that keeps a standpoint: nothing for the usual day (today, or a draft's own) as known today. */
export function queryOf(standpoint: Standpoint, usual: Day): Query {
  return {
    ...(standpoint.day !== usual && { on: standpoint.day }),
    ...(standpoint.known && { known: standpoint.known }),
  }
}

/** Where nothing is looked at through a draft: its own pages name it in their path, the others are about the record. */
const WITHOUT_DRAFT = /^\/(?:audit|checks|compare|drafts|export|for-me|import|settings)(?:\/|$)/

/** Builds addresses within one system from one standpoint. */
export function addresses(
  slug: string,
  vocabulary: Vocabulary,
  keep: Query,
): {
  way: (id: Id) => string
  here: (path: string, more?: Query) => string
} {
  const { draft: _, ...plain } = keep
  const here = (path: string, more: Query = {}) =>
    withQuery(`/${slug}${path}`, { ...(WITHOUT_DRAFT.test(path) ? plain : keep), ...more })
  const way = (id: Id) => here(`/${pathOf(vocabulary, id)}`)
  return { way, here }
}

/** Empty values are left out. */
function withQuery(path: string, query: Query): string {
  const text = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString()
  return text ? `${path}?${text}` : path
}
