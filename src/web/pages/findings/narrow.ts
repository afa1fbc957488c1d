// Narrows findings by what a person chose: domain, urgency, check, and the body or place they touch.
import { severities, type Severity } from '#core/check.ts'
import type { Finding } from '#core/findings.ts'
import { kindOf, type Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { areasAround, levelOfBody } from '#facts/index.ts'
import { domains } from '#kinds/lists/domains.ts'
import { appointment, area, body, seat } from '#kinds/index.ts'
import { once } from '../../kept.ts'
import type { Query, SystemAsk } from '../../page.ts'

/** What was chosen; a choice that is none counts as none. */
export type Chosen = {
  readonly domain?: string
  readonly severity?: Severity
  readonly check?: string
  readonly of?: string
}

export function chosenIn(query: Query, found: readonly Finding[]): Chosen {
  const { domain = '', severity = '', check = '', of = '' } = query
  return {
    ...(Object.hasOwn(domains, domain) && { domain }),
    ...(Object.hasOwn(severities, severity) && { severity: severity as Severity }),
    ...(check && found.some((one) => one.check.code === check) && { check }),
    ...(of && { of }),
  }
}

/** `all` must be the findings of what is looked at. */
export function narrow(ask: SystemAsk, all: readonly Finding[], chosen: Chosen): readonly Finding[] {
  const touched = chosen.of ? touchedBy(ask, all) : undefined
  return all.filter(
    (one) =>
      (!chosen.domain || one.check.domain === chosen.domain) &&
      (!chosen.severity || one.severity === chosen.severity) &&
      (!chosen.check || one.check.code === chosen.check) &&
      (!chosen.of || touched?.get(one.key)?.has(chosen.of as Id)),
  )
}

/** The bodies and places that the findings touch, places first, by name. */
export function touchable(ask: SystemAsk, all: readonly Finding[]): readonly Id[] {
  const ids = new Set([...touchedBy(ask, all).values()].flatMap((one) => [...one]))
  const order = (id: Id) => `${kindOf(id) === 'area' ? 0 : 1}${ask.title(id).toLowerCase()}`
  return [...ids]
    .map((id) => ({ id, at: order(id) }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ id }) => id)
}

function touchedBy(ask: SystemAsk, all: readonly Finding[]): ReadonlyMap<string, ReadonlySet<Id>> {
  return once(
    ask,
    'what findings touch',
    () => new Map(all.map((one) => [one.key, new Set(one.about.flatMap((id) => around(ask.snapshot, id)))])),
  )
}

// A seat is of its body, someone's appointment of its seat, and a body of the places it leads.
function around(now: Snapshot, id: Id): readonly Id[] {
  switch (kindOf(id)) {
    case area.name:
      return areasAround(now, id).map((one) => one.id)
    case body.name: {
      const led = levelOfBody(now, id).area
      return [id, ...areasAround(now, led?.id).map((one) => one.id)]
    }
    case seat.name: {
      const of = now.get(seat, id)?.values.body
      return of ? around(now, of) : []
    }
    case appointment.name: {
      const to = now.get(appointment, id)?.values.to
      return to ? around(now, to) : []
    }
    default:
      return []
  }
}
