// Taking a change out of a draft, with what cannot stay without it; both are told before anything is done.
import { say } from '#core/sentence.ts'
import { hangingOnItem, removeItems } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import type { DraftItem } from '#core/draft.ts'
import type { Answer, Form, SystemPage } from '../../page.ts'
import { addressOf, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { form } from '../../parts/form.ts'
import { closedDraft, openDraft } from '../../parts/open-draft.ts'
import { saveEdit } from '../../parts/save-edit.ts'

export const draftTakeOutPage: SystemPage = {
  name: 'draft-take-out',
  within: 'system',
  path: '/:system/drafts/:draft/take-out/:item',
  access: 'contributor',
  view: (ask) => openDraft(ask, (draft) => show(draft)),
  act: (ask, posted) => openDraft(ask, (draft) => takeOut(draft, posted), true),
}

/** Told one by one. */
const TOLD = 50

function withHanging(ask: DraftAsk): readonly [DraftItem, readonly DraftItem[]] | undefined {
  const { contents } = ask.draft
  const item = contents.items.find(({ key }) => key === ask.params.item)
  return item && [item, hangingOnItem(contents, item.key, ask.ledger)]
}

async function takeOut(ask: DraftAsk, { values }: Form): Promise<Answer> {
  const found = withHanging(ask)
  // Someone took it out already: that is what was wanted.
  if (!found) return { is: 'redirect', to: ask.here(`/drafts/${ask.draft.id}`, { saved: 'out' }) }
  const keys = [found[0], ...found[1]].map(({ key }) => key)
  // More may hang on it now than was told.
  if (Number(values.count) !== keys.length) return show(ask, true)
  const saved = await saveEdit(ask, {
    read: Number(values.version),
    about: { items: keys },
    apply: (contents) => removeItems(contents, keys),
  })
  if (saved.is === 'saved')
    return { is: 'redirect', to: ask.here(`/drafts/${ask.draft.id}`, { saved: 'out' }) }
  return saved.is === 'closed' ? closedDraft(ask) : show(ask, true)
}

function show(ask: DraftAsk, changed = false): Answer {
  const found = withHanging(ask)
  if (!found)
    return {
      is: 'out-of-date',
      what: 'This change is not in the draft any more: someone took it out.',
      remedy: 'Go back to the draft and look at it as it is now.',
    }
  const [item, hanging] = found
  const content = html`${changed && stale}
    <p class="app-sentence">${told(ask, item)}</p>
    ${hanging.length > 0 && also(ask, hanging)}
    ${form({
      action: ask.here(`/drafts/${ask.draft.id}/take-out/${item.key}`),
      proof: ask.proof(),
      button: hanging.length > 0 ? `Take out all ${hanging.length + 1}` : 'Take it out',
      cancel: { text: 'Keep it', href: addressOf(ask, 'overview') },
      fields: [
        { name: 'version', label: '', type: 'hidden', value: String(ask.draft.version) },
        { name: 'count', label: '', type: 'hidden', value: String(hanging.length + 1) },
      ],
    })}`
  return draftPage(ask, 'overview', 'Take this out of the draft?', content, changed ? { status: 409 } : {})
}

const stale = warningCallout({
  level: 2,
  heading: 'The draft was changed in the meantime',
  text: 'Nothing was taken out. This is how it is now.',
})

function also(ask: DraftAsk, hanging: readonly DraftItem[]): Html {
  return html`<h2 class="nhsuk-heading-m">These go with it</h2>
    <p>They speak of what would not be there without it.</p>
    <ul class="nhsuk-list nhsuk-list--bullet">${hanging.slice(0, TOLD).map((one) => html`<li>${told(ask, one)}</li>`)}</ul>
    ${hanging.length > TOLD && html`<p>And ${hanging.length - TOLD} more.</p>`}`
}

function told(ask: DraftAsk, { proposal }: DraftItem): string {
  return say(ask.ledger, proposal, ask.title)
}
