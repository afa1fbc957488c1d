// Proposes the starter functions for a record: each with who holds it in law and who has which part, as far as the record
// has them. Whoever it lacks is left as a question in the note of the function.
import type { Proposal } from '#core/change.ts'
import type { Day } from '#core/day.ts'
import { id, keyOf, type Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { levelOfBody } from '#facts/index.ts'
import { body } from '#kinds/index.ts'
import { actorsIn, areaOf, type Cast } from './actors.ts'
import { actors, starters, type Actor, type Starter, type StarterPart } from './functions.ts'

/** Beginning on a day. What the record knows already by the same key is left out, so that nothing is proposed twice. */
export function proposeStarters(now: Snapshot, from: Day): readonly Proposal[] {
  const cast = actorsIn(now)
  return starters.flatMap((one) => {
    const of = id(`function/${one.key}`)
    if (now.ledger.timelines.has(of)) return []
    const begin: Proposal = {
      act: 'begin',
      id: of,
      from,
      values: {
        name: one.name,
        sort: one.sort,
        law: one.law,
        about: one.about,
        ...held(one, cast),
        note: noteOf(one, cast),
      },
      because: `Starter functions: ${one.source}`,
    }
    return [begin, ...one.parts.flatMap((part) => partsOf(now, one, part, { cast, from }))]
  })
}

function held({ heldBy }: Starter, cast: Cast): { readonly heldBy?: readonly Id[] } {
  const found = heldBy.flatMap((actor) => cast[actor])
  return found.length > 0 ? { heldBy: found } : {}
}

/** What is to be settled, and where it was read. */
function noteOf({ heldBy, parts, source }: Starter, cast: Cast): string {
  const lacking = (all: readonly Actor[]) => [...new Set(all)].filter((actor) => cast[actor].length === 0)
  const held = lacking(heldBy).map(
    (actor) => `Who is ${actors[actor]}? It holds this in law, and is not in the record, or not clearly.`,
  )
  const others = lacking(parts.map(({ who }) => who)).filter((actor) => !heldBy.includes(actor))
  const missing = others.map(
    (actor) => `Who is ${actors[actor]}? It has a part in this, and is not in the record, or not clearly.`,
  )
  return [...held, ...missing, `Read at ${source}.`].join(' ')
}

function partsOf(
  now: Snapshot,
  one: Starter,
  part: StarterPart,
  { cast, from }: { readonly cast: Cast; readonly from: Day },
): readonly Proposal[] {
  const giver = part.givenBy && cast[part.givenBy][0]
  return cast[part.who].map((who): Proposal => {
    const there = part.there && areaIn(now, who)
    return {
      act: 'begin',
      id: id(`assignment/${`${one.key}-${part.part}-${keyOf(who)}`.slice(0, 78).replace(/[-.]+$/, '')}`),
      from,
      values: {
        function: `function/${one.key}`,
        to: who,
        part: part.part,
        level: part.level,
        ...(there && { area: there }),
        ...(part.by && { instrument: part.by }),
        ...(giver && { givenBy: giver }),
        source: one.source,
        ...(part.note && { note: part.note }),
      },
      because: `Starter functions: ${one.source}`,
    }
  })
}

/** A body that leads the whole system is for no area of its own. */
function areaIn(now: Snapshot, who: Id): Id | undefined {
  if (now.get(body, who) && levelOfBody(now, who).level === 'system') return undefined
  return areaOf(now, who)
}
