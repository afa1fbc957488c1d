// Places that nobody fills on the day: seats on bodies in force, and roles. Worked out, never recorded.
import type { Lens } from '#core/lens.ts'
import { placesOf, vacanciesOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Cell } from '#core/block.ts'
import { body, role, seat } from '#kinds/index.ts'

export type Vacancies = { readonly seats: readonly Vacancy[]; readonly roles: readonly Vacancy[] }
export type Vacancy = {
  readonly position: Id
  readonly body?: Id
  readonly empty: number
  readonly places: number
  readonly chair: boolean
}

export const vacancies: Lens<Record<string, never>, Vacancies> = {
  name: 'vacancies',
  title: 'Vacancies',
  question: 'Which seats and roles are empty?',
  compute(now) {
    const seats = now.all(seat).flatMap(({ id, values }): Vacancy[] => {
      const empty = vacanciesOf(now, id)
      if (empty === 0 || !now.get(body, values.body)) return []
      return [
        {
          position: id,
          body: values.body,
          empty,
          places: placesOf(now, id),
          chair: values.capacity === 'chair',
        },
      ]
    })
    const roles = now.all(role).flatMap(({ id }): Vacancy[] => {
      const empty = vacanciesOf(now, id)
      return empty === 0 ? [] : [{ position: id, empty, places: placesOf(now, id), chair: false }]
    })
    return { seats: seats.toSorted(inOrder), roles }
  },
  show({ seats, roles }, title) {
    const rows = (found: readonly Vacancy[]): Cell[][] =>
      found.map((one) => [
        [
          { text: title(one.position), thing: one.position },
          ...(one.chair ? [' ', { tag: 'chair', tone: 'warning' } as const] : []),
        ],
        one.empty === one.places ? `${one.empty}` : `${one.empty} of ${one.places}`,
      ])
    return [
      {
        type: 'table',
        caption: 'Seats that are vacant',
        columns: [{ label: 'Seat' }, { label: 'Places vacant', numeric: true }],
        rows: rows(seats),
        empty: 'No seat is vacant.',
      },
      {
        type: 'table',
        caption: 'Roles that nobody holds',
        columns: [{ label: 'Role' }, { label: 'Places vacant', numeric: true }],
        rows: rows(roles),
        empty: 'Every role is held.',
      },
    ]
  },
}

// Chairs first, for a body without a chair is the more pressing.
function inOrder(one: Vacancy, other: Vacancy): number {
  return Number(other.chair) - Number(one.chair) || (one.position < other.position ? -1 : 1)
}
