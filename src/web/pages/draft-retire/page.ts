// Retiring a draft with a reason, and taking a retired one up again, by anyone who may edit it. Nothing of it is
// lost either way.
import type { Problem } from '#core/problem.ts'
import { html } from '#formats/html/html.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { form } from '../../parts/form.ts'

export const draftRetirePage: SystemPage = {
  name: 'draft-retire',
  within: 'system',
  path: '/:system/drafts/:draft/retire',
  access: 'contributor',
  view: (ask) => withDraft(ask, (draft) => show(draft)),
  act: (ask, posted) => withDraft(ask, (draft) => act(draft, posted)),
}

async function withDraft(
  ask: SystemAsk,
  then: (draft: DraftAsk) => Promise<Answer> | Answer,
): Promise<Answer> {
  const draft = asDraft(ask)
  if (!draft) return { is: 'not-found' }
  const { state } = draft.draft
  if (state === 'open' || state === 'retired') return then(draft)
  return { is: 'redirect', to: addressOf(draft, 'overview') }
}

async function act(ask: DraftAsk, { values }: Form): Promise<Answer> {
  const reason = (values.reason ?? '').trim().slice(0, 2000)
  if (!reason)
    return show(ask, [
      { code: 'no-reason', where: {}, what: 'There is no reason', remedy: 'Say why, in a sentence.' },
    ])
  const { state } = ask.draft
  // Sent twice, or done by someone else meanwhile: to turn it around again is not what was wanted.
  if (values.from !== state) return { is: 'redirect', to: addressOf(ask, 'overview') }
  const by = ask.account?.id ?? ''
  const is = state === 'open' ? 'retired' : 'reopened'
  const to = state === 'open' ? 'retired' : 'open'
  const done = await ask.store.closeDraft(ask.draft, [state], to, { is, reason, at: ask.now, by })
  if (!done)
    return show(
      ask,
      [
        {
          code: 'stale',
          where: {},
          what: 'Someone saved it in the meantime',
          remedy: 'Look at it and try again.',
        },
      ],
      reason,
    )
  return { is: 'redirect', to: to === 'open' ? addressOf(ask, 'overview') : ask.here('/drafts') }
}

function show(ask: DraftAsk, problems: readonly Problem[] = [], reason = ''): Answer {
  const open = ask.draft.state === 'open'
  const title = open ? 'Retire this draft' : 'Take this draft up again'
  const told = open
    ? 'A retired draft is put away. Everything in it, and everything said about it, can still be read, and it can be taken up again.'
    : 'It becomes an open draft, as it was when it was retired.'
  return draftPage(
    ask,
    'overview',
    title,
    html`<p>${told}</p>
      ${form({
        action: ask.here(`/drafts/${ask.draft.id}/retire`),
        proof: ask.proof(),
        fields: [
          { name: 'from', label: '', type: 'hidden', value: ask.draft.state },
          { name: 'reason', label: 'Why', type: 'textarea', value: reason, problems },
        ],
        button: title,
        cancel: { text: 'Back to the draft', href: addressOf(ask, 'overview') },
      })}`,
    problems.length > 0 ? { status: 422 } : {},
  )
}
