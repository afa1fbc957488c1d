// What exactly the partners answer: which version, saved when and by whom; how many stand behind it; and putting it to
// them.
import { dayOf, showDay } from '#core/day.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { reaches } from '../../access.ts'
import { addressOf } from '../../parts/draft-page.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { mayAsk } from './act.ts'
import type { Seen } from './seen.ts'

export function whatIsAsked({ ask, standing, who }: Seen): Html {
  const { draft } = ask
  const { endorsed, of } = standing.endorsement
  const version = `version ${draft.version}`
  const told =
    of === 0
      ? html`No organisation is asked about this draft.`
      : html`Version ${draft.version} is endorsed by <strong>${endorsed} of ${of}</strong> ${of === 1 ? 'partner' : 'partners'}.`
  const saved = `saved on ${showDay(dayOf(draft.savedAt))} by ${who(draft.savedBy)}`
  return html`<p class="app-lead">${told}</p>
    <p class="app-sentence">What they answer is exactly ${version}, ${saved}.
      <a href="${addressOf(ask, 'changes')}">See what it changes</a></p>`
}

export function askForm({ ask, standing }: Seen): Html | undefined {
  const { asked, of } = standing.endorsement
  const { version } = ask.draft
  if (ask.draft.state === 'scheduled')
    return html`<p class="app-sentence">It is about to be adopted: nothing is answered any more, unless a steward takes it back.</p>`
  if (of === 0) return undefined
  const current = asked?.version === version
  const told = !asked
    ? 'It has not been put to the partners yet.'
    : current
      ? `It was put to the partners on ${showDay(dayOf(asked.at))}.`
      : `Version ${asked.version} was put to the partners on ${showDay(dayOf(asked.at))}; version ${version} has not been.`
  if (!mayAsk(ask)) return html`<p class="app-sentence">${told}</p>`
  const text = current ? 'Remind those who have not answered' : `Put version ${version} to the partners`
  return html`<p class="app-sentence">${told}</p>
    <form method="post" action="${addressOf(ask, 'partners')}">
      ${ask.proof()}${hiddenInputs({ do: 'ask', version: String(version) })}
      ${button({ text, preventDoubleClick: true, ...(current && { variant: 'secondary' }) })}
    </form>`
}

/** Who is asked is in the record, as everything else is: a draft has no say in who answers it. */
export function whoIsAsked({ ask }: Pick<Seen, 'ask'>): Html {
  const list = ask.here('/endorsing-partners', { draft: '' })
  const propose = ask.here('/drafts/propose', { draft: '' })
  return html`<p class="app-sentence">
    Organisations are asked when the record names them as <a href="${list}">endorsing partners</a>: about every draft, or about
    those that touch them.
    ${reaches(ask.rank, 'contributor') && html`One more is <a href="${propose}">proposed in a draft</a>, and asked once that is adopted.`}
  </p>`
}
