// Organisations, bodies and how they belong together on a day, as FHIR R4 (4.0.1): Organization and OrganizationAffiliation in one
// Bundle, with ODS codes where they are recorded. People are not in it: lay members and councillors are no practitioners.
import { addDays, isExact, type When } from '#core/day.ts'
import type { Exported, Exporter } from '#core/exporter.ts'
import { keyOf, type Id } from '#core/id.ts'
import { body, organisation, seat } from '#kinds/index.ts'
import { bodyForms } from '#kinds/body.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import { knownDate } from '../parts/known-date.ts'
import { trueSince } from '../parts/true-since.ts'

type Resource = Readonly<Record<string, unknown>> & { readonly resourceType: string; readonly id: string }

const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code'
const LONGEST_ID = 64

export const fhir: Exporter = {
  name: 'fhir',
  title: 'FHIR R4 (Organization, OrganizationAffiliation)',
  about:
    'Organisations and bodies with their ODS codes, whose they are and who nominates to them, for NHS directories and the programs that read them.',
  type: 'application/fhir+json; charset=utf-8',
  extension: 'fhir.json',
  render(asked) {
    const resources = [...organisations(asked), ...bodies(asked), ...affiliations(asked)]
    const entry = resources.map(({ address, resource }) => ({ fullUrl: address, resource }))
    const bundle = { resourceType: 'Bundle', type: 'collection', ...(entry.length > 0 && { entry }) }
    return `${JSON.stringify(bundle, undefined, 1)}\n`
  },
}

type Entry = { readonly address: string; readonly resource: Resource }

function organisations(asked: Exported): readonly Entry[] {
  return asked.now.all(organisation).map(({ id, values }) => ({
    address: asked.iri(id),
    resource: {
      resourceType: 'Organization',
      id: fhirId(id),
      ...identifiers(asked, values.identifiers),
      active: true,
      ...(values.sector && { type: [{ text: sectors[values.sector] }] }),
      name: values.name,
      ...aliases([values.short, ...(values.otherNames ?? [])]),
      ...(values.partOf && { partOf: reference(asked, values.partOf) }),
    },
  }))
}

const TEAM = {
  system: 'http://terminology.hl7.org/CodeSystem/organization-type',
  code: 'team',
  display: 'Organizational team',
}

function bodies(asked: Exported): readonly Entry[] {
  return asked.now.all(body).map(({ id, values }) => ({
    address: asked.iri(id),
    resource: {
      resourceType: 'Organization',
      id: fhirId(id),
      ...identifiers(asked, values.identifiers),
      active: true,
      type: [{ coding: [TEAM], text: bodyForms[values.form] }],
      name: values.name,
      ...aliases([values.short]),
      // One organisation's body is part of it. Of a body of several each owner is told by an affiliation.
      ...(values.of?.length === 1 && values.of[0] && { partOf: reference(asked, values.of[0]) }),
    },
  }))
}

function affiliations(asked: Exported): readonly Entry[] {
  const { now } = asked
  const owned = now.all(body).flatMap(({ id, values }) =>
    (values.of ?? []).length < 2
      ? []
      : (values.of ?? []).map((owner) => {
          const since = trueSince(now, id, (then) => ids(then.of).includes(owner))
          return affiliation(asked, { of: id, with: owner, about: 'Body of several organisations', since })
        }),
  )
  const nominating = now.all(seat).flatMap(({ id, values }) =>
    (values.nominatedBy ?? []).map((nominator) => {
      const since = trueSince(now, id, (then) => ids(then.nominatedBy).includes(nominator))
      const about = `Nominates to: ${values.name}`
      return affiliation(asked, { of: values.body, with: nominator, about, since, through: id })
    }),
  )
  return [...owned, ...nominating]
}

type Affiliated = {
  readonly of: Id
  readonly with: Id
  readonly about: string
  readonly since: When | undefined
  readonly through?: Id
}

function affiliation(asked: Exported, one: Affiliated): Entry {
  const start = knownDate(one.since)
  const name = `${one.through ?? one.of}-of-${keyOf(one.with)}`
  return {
    address: `${asked.iri(one.through ?? one.of)}#of-${keyOf(one.with)}`,
    resource: {
      resourceType: 'OrganizationAffiliation',
      id: fhirId(name),
      active: true,
      ...(start && { period: { start, ...ending(asked, one) } }),
      organization: reference(asked, one.of),
      participatingOrganization: reference(asked, one.with),
      code: [{ text: one.about }],
    },
  }
}

// A period in FHIR includes its last day; ours end on the first day on which they no longer hold.
function ending({ now }: Exported, one: Affiliated): { readonly end?: string } {
  const end = now.find(one.through ?? one.of)?.end
  const known = knownDate(end)
  if (!end || !known) return {}
  return { end: isExact(end) ? addDays(end, -1) : known }
}

function reference({ now, iri }: Exported, to: Id): object {
  const thing = now.get(organisation, to) ?? now.get(body, to)
  const code = thing?.values.identifiers?.ods
  const display = thing?.values.name ?? now.nearest(to)?.values.name
  return {
    // Something not in the file is pointed at by its address.
    reference: thing ? `Organization/${fhirId(to)}` : iri(to),
    ...(code && { identifier: { system: ODS, value: code } }),
    ...(typeof display === 'string' && { display }),
  }
}

function identifiers({ iri }: Exported, codes: Readonly<Record<string, string>> | undefined): object {
  if (!codes) return {}
  const root = iri('area/x' as Id).replace(/\/[^/]+\/x$/, '')
  return {
    identifier: Object.entries(codes).map(([scheme, value]) => ({
      ...(scheme === 'ods' && { use: 'official' }),
      system: scheme === 'ods' ? ODS : `${root}#register-${scheme}`,
      value,
    })),
  }
}

function aliases(others: readonly (string | undefined)[]): object {
  const told = others.filter((one) => one !== undefined)
  return told.length > 0 ? { alias: told } : {}
}

// Letters, digits, hyphens and dots, 64 at most. What is longer keeps its beginning and a number made of the whole.
function fhirId(of: string): string {
  const plain = of.replace(/[^A-Za-z0-9.-]/g, '-')
  return plain.length <= LONGEST_ID ? plain : `${plain.slice(0, LONGEST_ID - 9)}-${fingerprint(plain)}`
}

// FNV-1a, 32 bits (Fowler, Noll and Vo).
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function ids(value: unknown): readonly Id[] {
  return Array.isArray(value) ? (value as readonly Id[]) : []
}
