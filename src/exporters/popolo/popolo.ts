// The record as Popolo (popoloproject.com): organisations and bodies, seats and roles as posts, appointments as memberships, with all
// the dates there are, also of what ended or is to begin. What Popolo has no word for stays out.
import { addDays, isExact, type When } from '#core/day.ts'
import type { Exported, Exporter } from '#core/exporter.ts'
import type { Id } from '#core/id.ts'
import { showStandpoint } from '#core/standpoint.ts'
import { titles } from '#core/title.ts'
import type { Version } from '#core/timeline.ts'
import { appointment, area, body, organisation, person, role, seat } from '#kinds/index.ts'
import { bodyForms } from '#kinds/body.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import type { Kind, NameOf, ValuesOfKind } from '#core/kind.ts'
import { knownDate } from '../parts/known-date.ts'

type Entry = Readonly<Record<string, unknown>>

export const popolo: Exporter = {
  name: 'popolo',
  title: 'Popolo (JSON)',
  about:
    'People, organisations, posts and memberships with their dates, for the many programs that follow who holds public office.',
  type: 'application/json; charset=utf-8',
  extension: 'popolo.json',
  render(asked) {
    const whole = {
      // Of no weight in Popolo: it says of which day and from whom the file is.
      meta: { system: asked.system.name, standing: showStandpoint(asked.standpoint) },
      persons: persons(asked),
      organizations: [...organisations(asked), ...bodies(asked)],
      posts: [...seats(asked), ...roles(asked)],
      memberships: memberships(asked),
      areas: areas(asked),
    }
    return `${JSON.stringify(whole, undefined, 1)}\n`
  },
}

type Life<K extends Kind> = {
  readonly id: Id<NameOf<K>>
  readonly values: ValuesOfKind<K>
  readonly start: When
  readonly end?: When
}

/** Every period in which a thing was, is or will be, as it reads at its end or on the day; in order of id. */
function lives<K extends Kind>({ now }: Exported, kind: K): readonly Life<K>[] {
  return (now.ledger.byKind.get(kind.name) ?? []).flatMap((id) => {
    const periods = Map.groupBy(now.ledger.timelines.get(id)?.versions ?? [], ({ period }) => period)
    return [...periods].flatMap(([{ start, end }, versions]): Life<K>[] => {
      const read: Version | undefined = versions.findLast(({ from }) => from <= now.day) ?? versions[0]
      if (!read) return []
      // Values were checked against the fields of the kind when they were recorded.
      const values = read.values as unknown as ValuesOfKind<K>
      return [{ id: id as Id<NameOf<K>>, values, start, ...(end !== undefined && { end }) }]
    })
  })
}

function persons(asked: Exported): readonly Entry[] {
  return lives(asked, person).map(({ id, values }) => ({
    id,
    ...(asked.names.has(id) && { name: asked.names.get(id) }),
    ...codes(values.identifiers),
    links: [{ url: asked.iri(id) }],
  }))
}

function organisations(asked: Exported): readonly Entry[] {
  return lives(asked, organisation).map(({ id, values, start, end }) => ({
    id,
    name: values.name,
    ...otherNames([values.short, ...(values.otherNames ?? [])]),
    classification: values.type ?? (values.sector ? sectors[values.sector] : 'Organisation'),
    ...codes(values.identifiers),
    ...(values.partOf && { parent_id: values.partOf }),
    ...(values.serves?.length === 1 && { area_id: values.serves[0] }),
    ...dates('founding_date', start, 'dissolution_date', end),
    links: [{ url: asked.iri(id) }],
  }))
}

function bodies(asked: Exported): readonly Entry[] {
  return lives(asked, body).map(({ id, values, start, end }) => ({
    id,
    name: values.name,
    ...otherNames([values.short]),
    classification: bodyForms[values.form],
    ...codes(values.identifiers),
    // Popolo has one parent: whose body it is, where that is one; else the body it reports to.
    ...parentOf(values),
    ...(values.area && { area_id: values.area }),
    ...(values.purpose && { description: values.purpose }),
    ...dates('founding_date', start, 'dissolution_date', end),
    links: [{ url: asked.iri(id) }],
  }))
}

function parentOf({ of = [], reportsTo }: ValuesOfKind<typeof body>): Entry {
  const parent = of.length === 1 ? of[0] : reportsTo
  return parent === undefined ? {} : { parent_id: parent }
}

function seats(asked: Exported): readonly Entry[] {
  return lives(asked, seat).map(({ id, values, start, end }) => ({
    id,
    label: values.name,
    role: values.capacity,
    organization_id: values.body,
    ...dates('start_date', start, 'end_date', end),
    links: [{ url: asked.iri(id) }],
  }))
}

function roles(asked: Exported): readonly Entry[] {
  return lives(asked, role).map(({ id, values, start, end }) => ({
    id,
    label: values.name,
    ...(values.function && { role: values.function }),
    ...(values.employers?.[0] && { organization_id: values.employerOfRecord ?? values.employers[0] }),
    ...(values.area && { area_id: values.area }),
    ...dates('start_date', start, 'end_date', end),
    links: [{ url: asked.iri(id) }],
  }))
}

function memberships(asked: Exported): readonly Entry[] {
  const { now, names } = asked
  const title = titles(now, names)
  return lives(asked, appointment).map(({ id, values, start, end }) => {
    const sat = now.nearest(values.to)?.values
    const employers = sat?.employers as readonly Id[] | undefined
    const of = (sat?.body as Id | undefined) ?? (sat?.employerOfRecord as Id | undefined) ?? employers?.[0]
    return {
      id,
      label: title(values.to),
      person_id: values.person,
      post_id: values.to,
      ...(of && { organization_id: of }),
      ...(values.onBehalfOf && { on_behalf_of_id: values.onBehalfOf }),
      ...dates('start_date', start, 'end_date', end),
      links: [{ url: asked.iri(id) }],
    }
  })
}

function areas(asked: Exported): readonly Entry[] {
  return lives(asked, area).map(({ id, values }) => ({
    id,
    name: values.name,
    ...(values.identifiers?.gss && { identifier: values.identifiers.gss }),
    classification: values.level,
    ...(values.within && { parent_id: values.within }),
  }))
}

// Popolo's last day is a day on which it still was; ours is the first on which it no longer is.
function dates(first: string, start: When, last: string, end: When | undefined): Entry {
  const [from, until] = [knownDate(start), knownDate(end)]
  return {
    ...(from && { [first]: from }),
    ...(end && until && { [last]: isExact(end) ? addDays(end, -1) : until }),
  }
}

function codes(identifiers: Readonly<Record<string, string>> | undefined): Entry {
  if (!identifiers) return {}
  return {
    identifiers: Object.entries(identifiers).map(([scheme, identifier]) => ({ scheme, identifier })),
  }
}

function otherNames(names: readonly (string | undefined)[]): Entry {
  const told = names.filter((one) => one !== undefined)
  return told.length > 0 ? { other_names: told.map((name) => ({ name })) } : {}
}
