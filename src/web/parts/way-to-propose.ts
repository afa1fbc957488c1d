// Where within a draft a change to a thing is proposed: a body among its seats, a person by what they hold, anything else
// with its fields.
import { keyOf, kindOf, type Id } from '#core/id.ts'

/** A path within the system. Without a thing, the page of what can be changed. */
export function wayToPropose(draft: string, about: Id | undefined): string {
  const base = `/drafts/${draft}`
  if (about === undefined || kindOf(about) === 'person') return `${base}/edit`
  return kindOf(about) === 'body' ? `${base}/body/${keyOf(about)}` : `${base}/edit/${about}`
}
