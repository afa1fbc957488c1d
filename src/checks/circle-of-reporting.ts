// Bodies, or roles, that report to each other in a circle, so that nobody stands above them.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { body, role } from '#kinds/index.ts'

type Lines = ReadonlyMap<Id, readonly Id[]>

export const circleOfReporting = check({
  code: 'circle-of-reporting',
  title: 'Reporting in a circle',
  question: 'Which bodies or roles report to each other in a circle?',
  domain: 'clarity',
  severity: 'act',
  why: 'In a circle everyone reports and nobody answers: no decision can be taken up to someone above it.',
  remedy: 'Say which of them stands above the others, and end the line that leads back.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: clear lines of accountability.',
  limits: {},
  find: (now) =>
    [bodyLines(now), roleLines(now)]
      .flatMap(circles)
      .map(([first, ...others]) => ({ about: [first, ...others], evidence: undefined })),
  say: ({ about }, title) =>
    about.length === 1
      ? `${title(about[0])} reports to itself.`
      : `${about.map(title).join(', ')} report to each other in a circle.`,
})

function bodyLines(now: Snapshot): Lines {
  return new Map(now.all(body).map(({ id, values }) => [id, values.reportsTo ? [values.reportsTo] : []]))
}

function roleLines(now: Snapshot): Lines {
  return new Map(now.all(role).map(({ id, values }) => [id, values.reportsTo ?? []]))
}

/** Each with the ids in it, in order; those that share one are one circle. */
function circles(lines: Lines): readonly (readonly [Id, ...Id[]])[] {
  const left = withoutLoose(lines)
  const above = new Map([...left.keys()].map((id) => [id, reached(left, id)]))
  const told = new Set<Id>()
  return [...left.keys()].toSorted().flatMap((id): [Id, ...Id[]][] => {
    if (told.has(id) || !above.get(id)?.has(id)) return []
    const others = [...(above.get(id) ?? [])].filter((one) => one !== id && above.get(one)?.has(id))
    for (const one of others) told.add(one)
    return [[id, ...others.toSorted()]]
  })
}

/** What is left once whatever reports to nobody has gone, again and again: circles, and what hangs below them. */
function withoutLoose(lines: Lines): Lines {
  const left = new Map(lines)
  for (;;) {
    const loose = [...left].filter(([, above]) => !above.some((id) => left.has(id)))
    if (loose.length === 0) return left
    for (const [id] of loose) left.delete(id)
  }
}

function reached(lines: Lines, from: Id): ReadonlySet<Id> {
  const found = new Set<Id>()
  const visit = (id: Id): void => {
    for (const next of lines.get(id) ?? []) {
      if (found.has(next) || !lines.has(next)) continue
      found.add(next)
      visit(next)
    }
  }
  visit(from)
  return found
}
