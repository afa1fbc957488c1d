// Sends an edit to the draft: what cannot be recorded is said at once, what others touched in between is shown with both
// versions, and whatever was typed stays on the page.
import { isDated } from '#core/change.ts'
import type { DraftContents } from '#core/draft.ts'
import { problem, type Problem } from '#core/problem.ts'
import { say } from '#core/sentence.ts'
import { mayBeEditorial } from '#drafting/edits.ts'
import { faultsBrought, type EditAbout } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import type { Answer } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { notEditorial } from '../../parts/editorial-field.ts'
import { closedDraft } from '../../parts/open-draft.ts'
import { saveEdit, type Edit } from '../../parts/save-edit.ts'
import { titledProblem } from '../../parts/titled-problem.ts'

/** The form again, with what stands in the way. */
export type Again = (more: {
  readonly problems?: readonly Problem[]
  readonly clash?: Html
  /** The version that the form is now for. */
  readonly version?: number
}) => Answer

export async function send(ask: DraftAsk, edit: Edit, to: () => string, again: Again): Promise<Answer> {
  const before = ask.draft.contents
  const after = edit.apply(before)
  if (edit.editorial && !mayBeEditorial(before, after, ask.ledger.vocabulary))
    return again({ problems: [notEditorial] })
  const faults = faultsBrought(ask.ledger, before, after)
  if (faults.length > 0) return again({ problems: faults.map(({ problem: one }) => titledProblem(ask, one)) })
  const saved = await saveEdit(ask, edit)
  switch (saved.is) {
    case 'saved': {
      const address = to()
      const word = saved.reapplied ? 'again' : 'yes'
      return { is: 'redirect', to: `${address}${address.includes('?') ? '&' : '?'}saved=${word}` }
    }
    case 'touched':
      return again({ clash: clash(ask, edit.about, saved), version: saved.now.version })
    case 'closed':
      return closedDraft(ask)
    case 'unknown':
      return again({ problems: [unknown], version: ask.draft.version })
    default:
      return saved satisfies never
  }
}

const unknown = problem(
  'unknown-version',
  'It is not known from when this form is',
  'Look at it once more and save it again.',
)

function clash(
  ask: DraftAsk,
  about: EditAbout,
  { read, now }: { readonly read: DraftContents; readonly now: { readonly contents: DraftContents } },
): Html {
  const told = (of: DraftContents) => {
    const meant = of.items.filter(
      ({ key, proposal }) =>
        about.items?.includes(key) || (isDated(proposal) && about.things?.includes(proposal.id)),
    )
    return meant.length === 0
      ? html`<p>Nothing about it.</p>`
      : html`<ul class="nhsuk-list nhsuk-list--bullet">${meant.map(
          ({ proposal }) => html`<li>${say(ask.ledger, proposal, ask.title)}</li>`,
        )}</ul>`
  }
  return warningCallout({
    level: 2,
    heading: 'Someone changed this in the draft while you were typing',
    text: html`<p><b>When you opened the form, the draft said:</b></p>
      ${told(read)}
      <p><b>Now it says:</b></p>
      ${told(now.contents)}
      <p>What you typed is kept below, and nothing is saved yet. Save it to have it so, on top of what the draft says now.</p>`,
  })
}
