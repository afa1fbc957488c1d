// The page round a form that changes a draft: what it is for, what stands in the way, the form, and the other ways.
import { html, type Html } from '#formats/html/html.ts'
import { insetText } from '#formats/html/nhs/inset-text.ts'
import type { Answer } from '../../page.ts'
import { draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { form, type FormField } from '../../parts/form.ts'
import type { Shown } from './frame.ts'

export type EditPage = {
  readonly title: string
  readonly lead?: Html | string | undefined
  readonly action: string
  readonly fields: readonly FormField[]
  readonly button: string
  /** What it was sent as, with what stands in the way. */
  readonly shown: Shown
  /** The item that the form was for is not in the draft any more. */
  readonly gone?: boolean | undefined
  /** It changes what the draft says already, and not the record. */
  readonly changing?: boolean | undefined
  /** The body to go back to. */
  readonly back?: string | undefined
  /** Where the same can be done with every field. */
  readonly allFields?: string | undefined
  readonly after?: Html | undefined
}

export function editPage(ask: DraftAsk, page: EditPage): Answer {
  const { id } = ask.draft
  const cancel = page.back
    ? { text: 'Back to the body', href: ask.here(`/drafts/${id}/body/${page.back}`) }
    : { text: 'Cancel', href: ask.here(`/drafts/${id}${page.changing ? '' : '/edit'}`) }
  const gone =
    page.gone &&
    insetText({
      text: 'What this form was for is not in the draft any more: someone took it out. What you see below is kept; save it to put it in again.',
    })
  const lead = typeof page.lead === 'string' ? html`<p>${page.lead}</p>` : page.lead
  const content = html`${page.shown.clash} ${gone} ${lead}
    ${form({
      action: page.action,
      proof: ask.proof(),
      fields: page.fields,
      button: page.button,
      problems: page.shown.problems,
      cancel,
    })}
    ${page.allFields !== undefined && html`<p><a class="nhsuk-link" href="${page.allFields}">Show all fields</a></p>`}
    ${page.after}`
  const stale = page.shown.clash !== undefined || page.gone
  const more = page.shown.posted ? { status: stale ? 409 : 422 } : {}
  return draftPage(ask, 'edit', page.title, content, more)
}
