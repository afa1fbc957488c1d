// What pages that change a draft begin with: the draft is there and open, or it is said why nothing can be changed.
import type { Answer, SystemAsk } from '../page.ts'
import { addressOf, asDraft, mayEdit, type DraftAsk } from './draft-page.ts'

/** Where it is not open any more, looking leads to its overview; acting is refused. */
export async function openDraft(
  ask: SystemAsk,
  then: (ask: DraftAsk) => Promise<Answer> | Answer,
  acts = false,
): Promise<Answer> {
  const draft = asDraft(ask)
  if (!draft) return { is: 'not-found' }
  if (mayEdit(draft)) return then(draft)
  return acts ? closedDraft(draft) : { is: 'redirect', to: addressOf(draft, 'overview') }
}

const states = {
  open: 'open',
  scheduled: 'about to be adopted',
  adopted: 'adopted',
  retired: 'retired',
} as const

/** Said to whoever sends a form for a draft that is not open any more. */
export async function closedDraft(ask: DraftAsk): Promise<Answer> {
  const draft = (await ask.store.draft(ask.system.slug, ask.draft.id)) ?? ask.draft
  const what =
    draft.state === 'open'
      ? 'Others kept saving this draft at the same moment.'
      : `The draft "${draft.contents.title}" is not open any more: it is ${states[draft.state]}.`
  return {
    is: 'out-of-date',
    what: `${what} Nothing was changed.`,
    remedy:
      'Your browser still has what you typed: go back to read it. You can start another draft, or ask a steward.',
  }
}
