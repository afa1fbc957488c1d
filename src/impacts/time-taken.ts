// What a draft does to the time of those whose bodies it touches: hours a month in meetings without it and with it, on the last day
// on which it makes a difference.
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { impact } from '#core/impact.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { daysThatMatter, membersOfBody, timeOfPerson, touchedBodies } from '#facts/index.ts'
import { body } from '#kinds/index.ts'

export type TimeThen = { readonly person: Id; readonly on: Day; readonly was: number; readonly would: number }

export const timeTaken = impact<readonly TimeThen[]>({
  name: 'time-taken',
  title: 'People’s time',
  question: 'Whose time would meetings take more or less of?',
  compute(of) {
    const on = daysThatMatter(of).days.at(-1)
    if (!on) return []
    const [was, would] = [of.was(on), of.would(on)]
    const touched = touchedBodies(of, on)
    const people = new Set([...peopleOn(was, touched), ...peopleOn(would, touched)])
    return [...people]
      .map((person) => ({
        person,
        on,
        was: timeOfPerson(was, person).hours,
        would: timeOfPerson(would, person).hours,
      }))
      .filter((one) => one.was !== one.would)
      .toSorted(
        (one, other) =>
          other.would - other.was - (one.would - one.was) || (one.person < other.person ? -1 : 1),
      )
  },
  show(found, title) {
    const [first] = found
    if (!first) return []
    return [
      {
        type: 'table',
        caption: `Hours a month in meetings, as they would stand on ${showDay(first.on)}`,
        columns: [{ label: 'Person' }, { label: 'Without the draft' }, { label: 'With it' }],
        rows: found.map(({ person, was, would }) => [
          [{ text: title(person), thing: person }],
          say(was),
          say(would),
        ]),
      },
    ]
  },
})

function peopleOn(now: Snapshot, bodies: readonly Id[]): readonly Id[] {
  return bodies
    .filter((id) => now.get(body, id))
    .flatMap((id) => membersOfBody(now, id))
    .flatMap(({ place }) => place.holders.map(({ holder }) => holder))
}

function say(hours: number): string {
  return String(Number(hours.toFixed(1)))
}
