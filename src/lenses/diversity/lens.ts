// A release beside what it is compared with: counts as they were released, shares of those who said with their intervals, and
// benchmarks of the record. Everything is worked out from what was released; what is withheld stays a word.
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { benchmark } from '#kinds/index.ts'
import type { ReleasedGroup } from '#private/release.ts'
import type { Diversity, DiversityCell, DiversityGroup, DiversityOptions } from './found.ts'
import { showDiversity } from './show.ts'

const NOT_STATED = 'not-stated'

export const diversity: Lens<DiversityOptions, Diversity> = {
  name: 'diversity',
  title: 'Diversity',
  question: 'Are those who lead as varied as those they lead?',
  compute(now, options) {
    const { release, called, through } = options
    const { number, day, minimum, made, characteristic } = release
    return {
      number,
      day,
      characteristic,
      label: called.label,
      minimum,
      made,
      groups: release.groups.map((one) => groupIn(now, one, options)),
      through: through.flatMap((one) => {
        const all = one.groups.find(({ key }) => key === 'all')
        return all ? [{ number: one.number, day: one.day, group: groupIn(now, all, options) }] : []
      }),
    }
  },
  show: (found) => showDiversity(found),
}

function groupIn(now: Snapshot, group: ReleasedGroup, options: DiversityOptions): DiversityGroup {
  const { key, label, people, cells } = group
  const notStated = cells[NOT_STATED]
  const said = typeof notStated === 'number' ? people - notStated : undefined
  const shown = Object.entries({ ...options.called.categories, [NOT_STATED]: 'Not stated' })
  return {
    key,
    label,
    people,
    ...(said !== undefined && { said }),
    cells: shown.flatMap(([category, called]): readonly DiversityCell[] => {
      const count = cells[category]
      if (count === undefined) return []
      const isCategory = category !== NOT_STATED
      const share =
        isCategory && typeof count === 'number' && said ? options.interval(count, said) : undefined
      const benchmarks = isCategory ? benchmarksFor(now, options.release.characteristic, called, key) : []
      return [{ category, label: called, count, ...(share && { ofThoseWhoSaid: share }), benchmarks }]
    }),
  }
}

/** Those of the whole system, and those that are only for the place or body. */
function benchmarksFor(now: Snapshot, compares: string, label: string, key: string) {
  return now
    .all(benchmark)
    .map(({ values }) => values)
    .filter(
      (one) =>
        one.compares === compares &&
        one.group.trim().toLowerCase() === label.toLowerCase() &&
        (one.of === undefined || one.of === (key as Id)),
    )
}
