// Whether the bodies that a draft touches could still decide: voting places that are filled, beside the quorum.
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { impact } from '#core/impact.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { daysThatMatter, seatsOfBody, touchedBodies } from '#facts/index.ts'
import { body } from '#kinds/index.ts'

export type CanDecide = {
  /** Places with a vote, and how many of them are filled by someone who may use it. */
  readonly voting: number
  readonly inPlace: number
  /** Not given where the record gives no number. */
  readonly quorum?: number
}
export type QuorumOfBody = {
  readonly body: Id<'body'>
  readonly from: Day
  /** Not given where the body is not there. */
  readonly was?: CanDecide
  readonly would?: CanDecide
}

export const quorum = impact<readonly QuorumOfBody[]>({
  name: 'quorum',
  title: 'Quorum',
  question: 'Could each body still decide?',
  compute(of) {
    const told = new Map<Id, string>()
    return daysThatMatter(of).days.flatMap((day) =>
      touchedBodies(of, day).flatMap((id): readonly QuorumOfBody[] => {
        const [was, would] = [canDecide(of.was(day), id), canDecide(of.would(day), id)]
        const [written, other] = [JSON.stringify(was), JSON.stringify(would)]
        if (written === other || (told.has(id) && told.get(id) === (other ?? ''))) return []
        told.set(id, other ?? '')
        return [{ body: id, from: day, ...(was && { was }), ...(would && { would }) }]
      }),
    )
  },
  show(found, title) {
    if (found.length === 0) return []
    const rows = found.map(({ body: id, from, was, would }) => [
      [{ text: title(id), thing: id }],
      showDay(from),
      say(was),
      say(would),
      would === undefined
        ? 'The body ends'
        : would.quorum === undefined
          ? 'No number is recorded'
          : isReachable(would)
            ? 'Reachable'
            : [{ tag: 'Out of reach', tone: 'warning' } as const],
    ])
    const columns = ['Body', 'From', 'Without the draft', 'With it', 'Quorum with it'].map((label) => ({
      label,
    }))
    return [{ type: 'table', caption: 'Voting members in place, and the quorum', columns, rows }]
  },
})

/** Nobody can say where no number is recorded; then it is not out of reach. */
export function isReachable({ inPlace, quorum: needed }: CanDecide): boolean {
  return needed === undefined || inPlace >= needed
}

function canDecide(now: Snapshot, id: Id): CanDecide | undefined {
  const thing = now.get(body, id)
  if (!thing) return undefined
  const places = seatsOfBody(now, id).filter(({ seat, votes }) => votes ?? mayVote(seat.values))
  const inPlace = places.filter((one) => !one.vacant && (!one.onLeave || one.stoodIn)).length
  const needed = thing.values.quorum
  return { voting: places.length, inPlace, ...(needed !== undefined && { quorum: needed }) }
}

// Where nothing is recorded about a vote, a member is taken to have one, as the check of the quorum takes it.
function mayVote({ capacity }: { readonly capacity: string }): boolean {
  return capacity !== 'attendee'
}

function say(of: CanDecide | undefined): string {
  if (!of) return 'Not there'
  const needs = of.quorum === undefined ? '' : `, quorum ${of.quorum}`
  return `${of.inPlace} of ${of.voting} in place${needs}`
}
