// A draft with its plan of reorganisation worked out anew. What someone changed or took out by hand since is theirs, and
// is left so.
import type { Proposal, Seq } from '#core/change.ts'
import { isSame } from '#core/compare.ts'
import type { DraftContents, DraftItem } from '#core/draft.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { inquire } from './inquire.ts'
import { reorganisationForms, type ReorganisationPlan } from './plan.ts'
import { reasonOf } from '../reasons.ts'
import { proposeReorganisation } from './propose.ts'

/** The plan a draft carries; nothing where it has none, or one of an unknown form. */
export function planOf({ guided }: DraftContents): ReorganisationPlan | undefined {
  if (typeof guided !== 'object' || guided === null || !('form' in guided)) return undefined
  const { form } = guided
  if (typeof form !== 'string' || !Object.hasOwn(reorganisationForms, form)) return undefined
  // Only this guide writes it, and the form says that it did.
  return guided as ReorganisationPlan
}

/** `record` is the record on the plan's day, without the draft; `earlier` on the day of the plan before. */
export function withPlan(
  contents: DraftContents,
  plan: ReorganisationPlan,
  record: Snapshot,
  base: Seq,
): DraftContents {
  const before = planOf(contents)
  const made = itemsOf(contents, plan, record, base)
  const known = new Map(
    before ? itemsOf(contents, before, record.at(before.day), base).map((item) => [item.key, item]) : [],
  )
  const held = new Map(contents.items.map((item) => [item.key, item]))
  const isUntouched = (item: DraftItem) => {
    const was = known.get(item.key)
    return was !== undefined && isSame(was.proposal, item.proposal)
  }
  const kept = contents.items.filter((item) => !isUntouched(item))
  const keys = new Set(kept.map(({ key }) => key))
  const fresh = made.filter(({ key, proposal }) => {
    const was = known.get(key)
    const takenOut = was !== undefined && !held.has(key) && isSame(was.proposal, proposal)
    return !keys.has(key) && !takenOut
  })
  return { ...contents, items: [...fresh, ...kept], guided: plan }
}

function itemsOf(
  contents: DraftContents,
  plan: ReorganisationPlan,
  record: Snapshot,
  base: Seq,
): readonly DraftItem[] {
  const because = reasonOf(contents)
  return proposeReorganisation(record, plan, inquire(record, plan), because).map((proposal) => ({
    key: keyOf(proposal),
    base,
    proposal,
  }))
}

function keyOf(proposal: Proposal): string {
  const about = proposal.act === 'retract' ? String(proposal.change) : proposal.id.replace('/', '.')
  return `plan-${proposal.act}-${about}`
}
