// FHIR Organizations: organisations with their codes, names and the days between which they worked; and bodies, where a record like ours wrote them.
import { bodyForms } from '#kinds/body.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'
import type { When } from '#core/day.ts'
import { ownForm } from '../parts/form-words.ts'
import type { Notes } from '../parts/notes.ts'
import { properCase } from '../parts/proper-case.ts'
import type { Told } from '../parts/told.ts'
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
import { sortOf, type Sort } from './roles.ts'

const ODS = /ods-organi[sz]ation-code$/i

export type Directory = {
  readonly told: readonly Told[]
  /** The key of what a reference means; nothing where it is neither in the file nor in the record. */
  keyOf(reference: Raw): string | undefined
  sortOf(key: string): Sort | undefined
}

export function tellOrganisations({ resources }: FhirFile, record: Beyond, notes: Notes): Directory {
  const keys = new Map<string, string>()
  const sorts = new Map<string, Sort>()
  const some = resources.filter(({ type }) => type === 'Organization')
  for (const one of some) {
    const key = keyFor(one)
    for (const name of namesFor(one)) if (!keys.has(name)) keys.set(name, key)
    const sort = sortOf(rolesOf(one.own).map(({ code }) => code))
    if (sort) sorts.set(key, sort)
  }
  const keyOf = (reference: Raw) => {
    const code = textIn(rawIn(reference, 'identifier'), 'value')
    const to = textIn(reference, 'reference')
    return (
      keys.get(to) ??
      keys.get(to.split('/').slice(-2).join('/')) ??
      (code ? keys.get(`code ${code}`) : undefined) ??
      record.keyOf(reference)
    )
  }
  const told = some.flatMap((one) => tellOne(one, keyOf, sorts.get(keyFor(one)), notes))
  return { told, keyOf, sortOf: (key) => sorts.get(key) }
}

function keyFor({ id, address, where }: Resource): string {
  return `organization ${id || address || String(where.row)}`
}

function namesFor(one: Resource): readonly string[] {
  const { ods } = codesOf(one.own)
  const names = [one.address, ...(one.id ? [`Organization/${one.id}`] : []), ...(ods ? [`code ${ods}`] : [])]
  return names.filter((name) => name !== '')
}

function tellOne(
  one: Resource,
  keyOf: Directory['keyOf'],
  sort: Sort | undefined,
  notes: Notes,
): readonly Told[] {
  const { own: raw, where } = one
  const written = textIn(raw, 'name')
  if (written === '') {
    notes.wrong(
      'no-name',
      where,
      'The organisation has no name',
      'It was left out. Ask the directory for it by its code.',
    )
    return []
  }
  const own = ownId(one)
  const name = own ? written : properCase(written)
  if (name !== written)
    notes.interpret(where, written, name, 'Names in capitals are written as people write them.')
  const period = lifeOf(raw)
  if (period === 'unclear') {
    notes.wrong(
      'not-a-date',
      where,
      `A day of ${name} is no date`,
      'It was left out. Ask the directory again.',
    )
    return []
  }
  if (raw.active === false && period.until === undefined) {
    const what = `${name} is not active any more, and the day it ended is not given`
    notes.wrong('no-end', where, what, 'It was left out. Look it up in the register.')
    return []
  }
  const isBody = own ? own.startsWith('body/') : isTeam(raw)
  const parent = keyOf(rawIn(raw, 'partOf'))
  if (rawIn(raw, 'partOf').reference !== undefined && parent === undefined)
    notes.interpret(
      where,
      textIn(rawIn(raw, 'partOf'), 'reference'),
      'left out',
      'It is part of something that is neither in the file nor in the record.',
    )
  return [
    {
      kind: isBody ? 'body' : 'organisation',
      key: keyFor(one),
      ...(own && { own }),
      ...period,
      values: isBody ? bodyValues(raw, name) : { name, ...sortValues(raw, sort), ...aliases(raw, name) },
      ...(parent !== undefined && { points: isBody ? { of: [parent] } : { partOf: parent } }),
      ...known(one, own !== undefined),
      where,
    },
  ]
}

function isTeam(raw: Raw): boolean {
  return listIn(raw, 'type').some((type) => listIn(type, 'coding').some(({ code }) => code === 'team'))
}

function typeText(raw: Raw): string {
  return (
    listIn(raw, 'type')
      .map((type) => textIn(type, 'text'))
      .find((text) => text !== '') ?? ''
  )
}

function bodyValues(raw: Raw, name: string): Told['values'] {
  const form = ownForm(typeText(raw)) ?? ('board' satisfies keyof typeof bodyForms)
  const [short] = listOfText(raw, 'alias')
  return { name, form, ...(short && { short }) }
}

function sortValues(raw: Raw, sort: Sort | undefined): Told['values'] {
  if (sort) return sort
  const text = typeText(raw)
  const sector = (Object.keys(sectors) as Sector[]).find((one) => sectors[one] === text)
  const display = rolesOf(raw)[0]?.display ?? text
  return sector ? { sector } : display ? { type: properCase(display) } : {}
}

function aliases(raw: Raw, name: string): Told['values'] {
  const others = listOfText(raw, 'alias').filter((one) => one !== name && !one.includes(';'))
  return others.length > 0 ? { otherNames: [...new Set(others)].slice(0, 10) } : {}
}

function listOfText(raw: Raw, field: string): readonly string[] {
  const value = Object.hasOwn(raw, field) ? raw[field] : undefined
  return Array.isArray(value)
    ? value.map((one) => textIn({ one: one as unknown }, 'one')).filter((one) => one !== '')
    : []
}

// Without a code of a register it is known again by its own id, beside its name.
function known({ id, own }: Resource, isOurs: boolean): Pick<Told, 'codes' | 'unsure'> {
  const codes = codesOf(own)
  if (isOurs || id === '' || Object.keys(codes).length > 0 || /[;\n]/.test(id)) return { codes }
  return { codes: { fhir: id.slice(0, 80) }, unsure: 'fhir' }
}

/** ODS codes, and the registers of a record like ours. */
function codesOf(raw: Raw): Readonly<Record<string, string>> {
  const codes = listIn(raw, 'identifier').flatMap((one): [string, string][] => {
    const [system, value] = [textIn(one, 'system'), textIn(one, 'value')]
    const register = ODS.test(system) ? 'ods' : /#register-([a-z][a-z0-9-]*)$/.exec(system)?.[1]
    return register && value && value.length <= 60 && !value.includes(';') ? [[register, value]] : []
  })
  return Object.fromEntries(codes.toReversed())
}

type Role = { readonly code: string; readonly display: string; readonly period: Raw }

/** The roles of an organisation in the NHS's own extension, with the period in which each is worked in. */
function rolesOf(raw: Raw): readonly Role[] {
  return listIn(raw, 'extension')
    .filter((one) => textIn(one, 'url').endsWith('OrganisationRole'))
    .map((one) => {
      const parts = listIn(one, 'extension')
      const coded = parts.find((part) => part.url === 'roleCode')
      const [coding = {}] = coded ? listIn(rawIn(coded, 'valueCodeableConcept'), 'coding') : []
      return { code: textIn(coding, 'code'), display: textIn(coding, 'display'), period: typedPeriod(parts) }
    })
}

/** The period in which it works, else the one in law. */
export function typedPeriod(extensions: readonly Raw[]): Raw {
  const typed = extensions
    .filter((one) => textIn(one, 'url').endsWith('TypedPeriod'))
    .map((one) => {
      const parts = listIn(one, 'extension')
      const of = parts.find((part) => part.url === 'dateType')
      const period = parts.find((part) => part.url === 'period')
      return {
        code: of ? textIn(rawIn(of, 'valueCoding'), 'code') : '',
        period: period ? rawIn(period, 'valuePeriod') : {},
      }
    })
  return (typed.find(({ code }) => code === 'Operational') ?? typed[0])?.period ?? {}
}

/** From the first day of any of its roles until the last of all of them. */
function lifeOf(raw: Raw): { readonly from?: When; readonly until?: When } | 'unclear' {
  const periods = rolesOf(raw).map(({ period }) => periodOf(period))
  if (periods.includes('unclear')) return 'unclear'
  const known = periods.flatMap((one) => (one === 'unclear' ? [] : [one]))
  const starts = known.flatMap(({ from }) => from ?? []).toSorted()
  const ends = known.flatMap(({ until }) => until ?? []).toSorted()
  const [from] = starts
  const until = ends.length > 0 && ends.length === known.length ? ends.at(-1) : undefined
  return { ...(from && { from }), ...(until && { until }) }
}
