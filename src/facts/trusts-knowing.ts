// The trusts that give mental health or community services in an area. Knows no body.
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { organisation } from '#kinds/index.ts'
import { areasAround } from './level-of-body.ts'

export type TrustKnowledge = 'mental-health' | 'community'
const WORDS: Readonly<Record<TrustKnowledge, RegExp>> = {
  'mental-health': /mental health/i,
  community: /community/i,
}
const KNOWLEDGE = Object.keys(WORDS) as TrustKnowledge[]

/** What an organisation of the NHS gives, from its type; where that says neither, from its name. */
export function knowledgeOfTrust({ values }: Thing<typeof organisation>): readonly TrustKnowledge[] {
  if (values.sector !== 'nhs') return []
  const ofType = KNOWLEDGE.filter((one) => WORDS[one].test(values.type ?? ''))
  return ofType.length > 0 ? ofType : KNOWLEDGE.filter((one) => WORDS[one].test(values.name))
}

const trusts = perSnapshot((now) => {
  const known = (what: TrustKnowledge) =>
    now.all(organisation).filter((one) => knowledgeOfTrust(one).includes(what))
  return { 'mental-health': known('mental-health'), community: known('community') }
})

/** Those that serve the area, a part of it, or an area around it; without an area, all. In order of id. */
export function trustsKnowing(now: Snapshot, what: TrustKnowledge, within?: Id): readonly Id[] {
  return trusts(now)
    [what].filter(
      ({ values }) => within === undefined || (values.serves ?? []).some((one) => touches(now, one, within)),
    )
    .map(({ id }) => id)
}

function touches(now: Snapshot, one: Id, other: Id): boolean {
  const includes = (inner: Id, outer: Id) => areasAround(now, inner).some(({ id }) => id === outer)
  return includes(one, other) || includes(other, one)
}
