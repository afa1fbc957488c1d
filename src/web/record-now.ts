// Records proposals at once, without a draft, for the small things that need no agreement: an action, a mark on figures. As
// of the record as it is; whoever recorded meanwhile makes no difference unless what is proposed cannot be any more.
import type { Proposal } from '#core/change.ts'
import type { Problem } from '#core/problem.ts'
import type { SystemAsk } from './page.ts'

/** The problems that stand against it, in words; none when it is recorded. */
export async function recordNow(ask: SystemAsk, proposals: readonly Proposal[]): Promise<readonly Problem[]> {
  const by = ask.account?.name ?? 'unknown'
  let { last } = ask.ledger
  for (;;) {
    const done = await ask.store.append(ask.system.slug, last, proposals, { by })
    if (done.is === 'appended') return []
    if (done.is === 'refused') return done.problems
    last = (await ask.store.ledger(ask.system.slug)).last
  }
}
