// FHIR OrganizationAffiliations: what an organisation belongs to and where it works, by the relationships of the Organisation Data Service; and
// whose a body is and who nominates to it, where a record like ours wrote them.
import { endOf, startOf, type Day, type When } from '#core/day.ts'
import { organisation } from '#kinds/organisation.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { capacityInName } from '../parts/capacity-words.ts'
import type { Notes } from '../parts/notes.ts'
import type { Told } from '../parts/told.ts'
import { typedPeriod, type Directory } from './organisations.ts'
import type { Beyond } from './pointing.ts'
import {
  listIn,
  ownId,
  periodOf,
  rawIn,
  textIn,
  type FhirFile,
  type Raw,
  type Resource,
} from './resources.ts'
import { CLOSEST, meaningOf } from './roles.ts'

export type Affiliated = {
  /** Points that are to be added to things told, by key; or of things that the file only points at. */
  readonly points: ReadonlyMap<string, Told>
  readonly seats: readonly Told[]
  /** What each affiliation led to. */
  readonly of: ReadonlyMap<Resource, string>
}

export type Reading = {
  readonly directory: Directory
  readonly record: Beyond
  readonly now: Snapshot
  readonly asAt: Day
  readonly notes: Notes
}

type Link = {
  readonly one: Resource
  readonly from: string
  readonly to: string
  readonly code: string
  readonly since?: When
}

export function tellAffiliations(file: FhirFile, reading: Reading): Affiliated {
  const { notes, directory } = reading
  const links: Link[] = []
  const seats = new Map<string, Told>()
  const owners = new Map<string, { readonly one: Resource; readonly to: string[] }>()
  const of = new Map<Resource, string>()
  for (const one of file.resources.filter(({ type }) => type === 'OrganizationAffiliation')) {
    const [of1, with1] = [rawIn(one.own, 'organization'), rawIn(one.own, 'participatingOrganization')]
    const [from, to] = [directory.keyOf(of1), directory.keyOf(with1)]
    if (from === undefined || to === undefined) {
      notThere(one, from === undefined ? of1 : with1, notes)
      continue
    }
    const text = listIn(one.own, 'code')
      .map((code) => textIn(code, 'text'))
      .find((said) => said !== '')
    const seat = /^Nominates to: (.+)$/.exec(text ?? '')?.[1]
    if (seat) tellSeat(one, seat, from, to, seats, of)
    else if (text === 'Body of several organisations') {
      owners.set(from, { one, to: [...(owners.get(from)?.to ?? []), to] })
      of.set(one, from)
    } else {
      const link = linkOf(one, from, to, reading)
      if (link) links.push(link)
    }
  }
  const points = pointsOf(links, reading, of)
  for (const [key, { one, to }] of owners) points.set(key, { ...pointing(key, one), points: { of: to } })
  return { points, seats: [...seats.values()], of }
}

function notThere(one: Resource, missing: Raw, notes: Notes): void {
  const name =
    textIn(missing, 'display') ||
    textIn(rawIn(missing, 'identifier'), 'value') ||
    textIn(missing, 'reference')
  notes.wrong(
    'not-there',
    one.where,
    `${name || 'An organisation'} is neither in the file nor in the record`,
    'The affiliation was left out. Bring that organisation in first, or with it.',
    name,
  )
}

function tellSeat(
  one: Resource,
  name: string,
  body: string,
  nominator: string,
  seats: Map<string, Told>,
  of: Map<Resource, string>,
): void {
  const own = ownId(one)
  const key = `seat ${own ?? `${body} ${name}`}`
  const known = seats.get(key)
  const before = known?.points?.nominatedBy ?? []
  const { capacity } = capacityInName(name)
  const period = periodOf(rawIn(one.own, 'period'))
  const from = period === 'unclear' ? undefined : period.from
  seats.set(key, {
    kind: 'seat',
    key,
    ...(own && { own }),
    values: { name, capacity, basis: 'nominated' },
    points: { body, nominatedBy: [...new Set([before, nominator].flat())] },
    ...(from && { since: { nominatedBy: from } }),
    where: one.where,
  })
  of.set(one, key)
}

function linkOf(one: Resource, from: string, to: string, { asAt, notes }: Reading): Link | undefined {
  const codes = listIn(one.own, 'code').flatMap((code) => listIn(code, 'coding'))
  const coding = codes.find((each) => CLOSEST.includes(textIn(each, 'code'))) ?? codes[0]
  const code = coding ? textIn(coding, 'code') : ''
  const typed = typedPeriod(listIn(one.own, 'extension'))
  const period = periodOf(Object.keys(typed).length > 0 ? typed : rawIn(one.own, 'period'))
  if (period === 'unclear') {
    notes.wrong(
      'not-a-date',
      one.where,
      'A day of the affiliation is no date',
      'It was left out. Ask the directory again.',
    )
    return undefined
  }
  if (!CLOSEST.includes(code)) {
    notes.interpret(
      one.where,
      (coding && textIn(coding, 'display')) || code || 'no code',
      'left out',
      'The record has no word for this relationship.',
    )
    return undefined
  }
  const over = (period.until !== undefined && endOf(period.until) <= asAt) || one.own.active === false
  const ahead = period.from !== undefined && startOf(period.from) > asAt
  if (over || ahead) {
    const words = (coding && textIn(coding, 'display')) || code
    notes.interpret(
      one.where,
      words,
      'left out',
      over
        ? 'The relationship was over by the day of the file.'
        : 'The relationship begins after the day of the file.',
    )
    return undefined
  }
  return { one, from, to, code, ...(period.from && { since: period.from }) }
}

/** For each organisation what it is part of, by the relationship that says most, and the areas in which it works. */
function pointsOf(
  links: readonly Link[],
  { directory, record, now, notes }: Reading,
  of: Map<Resource, string>,
): Map<string, Told> {
  const points = new Map<string, Told>()
  for (const [key, some] of Map.groupBy(links, ({ from }) => from)) {
    const sort = directory.sortOf(key)
    const [parent, ...others] = some
      .filter(({ code }) => meaningOf(code, sort) === 'part-of')
      .toSorted((one, other) => CLOSEST.indexOf(one.code) - CLOSEST.indexOf(other.code))
    for (const { one, code } of others)
      notes.interpret(
        one.where,
        code,
        'left out',
        'Another relationship says more closely what it belongs to.',
      )
    const serving = some.filter(({ code }) => meaningOf(code, sort) === 'serves')
    const serves = serving.flatMap(
      ({ to }) => now.get(organisation, record.pointed.get(to))?.values.serves?.map(record.keyFor) ?? [],
    )
    if (serving.length > 0 && serves.length === 0 && serving[0])
      notes.interpret(
        serving[0].one.where,
        serving[0].code,
        'left out',
        'Where it works is not known: the record does not say which area the other serves.',
      )
    const [first] = some
    for (const { one } of some) of.set(one, key)
    const shared = parent ?? serving[0]
    if (!first || (!parent && serves.length === 0)) continue
    points.set(key, {
      ...pointing(key, first.one),
      points: {
        ...(parent && { partOf: parent.to }),
        ...(serves.length > 0 && { serves: [...new Set(serves)] }),
      },
      ...(shared?.since && {
        since: {
          ...(parent?.since && { partOf: parent.since }),
          ...(serving[0]?.since && { serves: serving[0].since }),
        },
      }),
    })
  }
  return points
}

function pointing(key: string, { where }: Resource): Told {
  return { kind: 'organisation', key, values: {}, where }
}
