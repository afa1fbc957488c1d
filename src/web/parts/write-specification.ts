// For those who propose: the way from a role to writing what it is there to do, or to changing what is written.
import type { Id } from '#core/id.ts'
import { specificationOfRole } from '#facts/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { reaches } from '../access.ts'
import type { SystemAsk } from '../page.ts'
import { wayToPropose } from './way-to-propose.ts'

export function writeSpecification(ask: SystemAsk, role: Id): Html | undefined {
  if (!reaches(ask.rank, 'contributor')) return undefined
  const { snapshot, draft, here } = ask
  const known = specificationOfRole(snapshot, role)?.id
  // What the draft itself begins is changed there; what nobody has written begins.
  const inDraft = draft?.contents.items.find(
    ({ proposal }) => proposal.act === 'begin' && proposal.id === known,
  )?.key
  const begin = known && !inDraft ? undefined : { kind: 'specification', item: inDraft }
  const about = begin ? role : known
  // A draft has its own day.
  const href =
    draft?.state === 'open'
      ? `/${ask.system.slug}${wayToPropose(draft.id, about, begin)}`
      : here('/drafts/propose', {
          ...(about !== undefined && { about }),
          ...(begin && { begin: begin.kind }),
        })
  const words = known ? 'Change the role specification' : 'Write the role specification'
  return html`<p><a class="nhsuk-link" href="${href}">${words}</a></p>`
}
