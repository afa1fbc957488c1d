// Where within a draft a change to a thing is proposed: a body among its seats, a person by what they hold, anything else
// with its fields.
import { keyOf, kindOf, type Id } from '#core/id.ts'

/** What is to begin for a thing, such as the specification of a role; `item` is where the draft begins it already. */
export type Beginning = { readonly kind: string; readonly item?: string | undefined }

/** A path within the system. Without a thing, the page of what can be changed. */
export function wayToPropose(draft: string, about: Id | undefined, begin?: Beginning): string {
  const base = `/drafts/${draft}`
  if (begin && about !== undefined) {
    const query = begin.item === undefined ? { with: about } : { item: begin.item }
    return `${base}/edit/${begin.kind}?${new URLSearchParams(query).toString()}`
  }
  if (about === undefined || kindOf(about) === 'person') return `${base}/edit`
  return kindOf(about) === 'body' ? `${base}/body/${keyOf(about)}` : `${base}/edit/${about}`
}
