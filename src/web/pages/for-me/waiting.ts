// The drafts that wait for an answer that a person may give today: put to the partners, open, and their organisation has
// not answered, or its answer no longer stands.
import { proposalsOf } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import { lay } from '#core/impact.ts'
import { snapshot } from '#core/snapshot.ts'
import { endorsementOf, mayAnswerAs, partnersAsked } from '#drafting/index.ts'
import { endorser } from '#kinds/index.ts'
import type { DraftSummary } from '#store/store.ts'
import type { SystemAsk } from '../../page.ts'

export type WaitingForMe = { readonly draft: DraftSummary; readonly organisation: Id }

export async function waitingForMe(
  ask: SystemAsk,
  drafts: readonly DraftSummary[],
  person: Id | undefined,
): Promise<readonly WaitingForMe[]> {
  const now = snapshot(ask.ledger, ask.today)
  const mine = new Set(
    now
      .all(endorser)
      .filter(({ values }) => mayAnswerAs(now, person, values.answers).length > 0)
      .map(({ values }) => values.organisation),
  )
  if (mine.size === 0) return []
  const open = drafts.filter(({ state }) => state === 'open')
  const found = await Promise.all(open.map((draft) => waitingIn(ask, draft, mine)))
  return found.flat()
}

async function waitingIn(
  ask: SystemAsk,
  draft: DraftSummary,
  mine: ReadonlySet<Id>,
): Promise<readonly WaitingForMe[]> {
  const { slug } = ask.system
  const events = await ask.store.draftEvents(slug, draft.id)
  if (!events.some(({ is }) => is === 'asked')) return []
  const [edits, whole] = await Promise.all([
    ask.store.draftEdits(slug, draft.id),
    ask.store.draft(slug, draft.id),
  ])
  if (!whole) return []
  const partners = partnersAsked(lay(ask.ledger, proposalsOf(whole.contents), ask.now), ask.today)
  return endorsementOf({ events, edits, partners, today: ask.today })
    .partners.filter(({ organisation, asked }) => asked && mine.has(organisation))
    .filter(({ state }) => state === 'waiting' || state === 'dropped')
    .map(({ organisation }) => ({ draft, organisation }))
}
