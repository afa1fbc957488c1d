// The structure on a day as linked data: the W3C organization ontology (ORG, recommendation of 16 January 2014) in JSON-LD, with its
// words spelled out in the file, so that nothing is fetched to read it. Knows no address but those it is given.
import type { When } from '#core/day.ts'
import type { Exported, Exporter } from '#core/exporter.ts'
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Thing } from '#core/snapshot.ts'
import { showStandpoint } from '#core/standpoint.ts'
import { titles } from '#core/title.ts'
import { appointment, area, body, lineage, organisation, person, role, seat } from '#kinds/index.ts'
import { bodyForms } from '#kinds/body.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import { knownDate } from '../parts/known-date.ts'

type Node = Readonly<Record<string, unknown>>
type Ref = { readonly '@id': string }

const CONTEXT = {
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  time: 'http://www.w3.org/2006/time#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export const org: Exporter = {
  name: 'org',
  title: 'Linked data (W3C ORG, JSON-LD)',
  about:
    'Organisations, bodies, posts, who holds them and what became of what, in the words of the web’s standard for organisations.',
  type: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  render(asked) {
    const graph = [
      dataset(asked),
      ...areas(asked),
      ...organisations(asked),
      ...bodies(asked),
      ...posts(asked),
      ...people(asked),
      ...memberships(asked),
      ...events(asked),
      ...concepts(asked),
    ]
    return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, undefined, 1)}\n`
  },
}

function dataset({ system, standpoint, iri }: Exported): Node {
  return {
    '@id': `${rootOf(iri)}#record`,
    '@type': 'dcat:Dataset',
    'dct:title': system.name,
    'dct:description': showStandpoint(standpoint),
    'dct:valid': dated(standpoint.day),
  }
}

function areas({ now, iri }: Exported): readonly Node[] {
  return now.all(area).map(({ id, values }) => ({
    '@id': iri(id),
    '@type': 'dct:Location',
    'rdfs:label': values.name,
    ...(values.within && { 'dct:isPartOf': ref(iri, values.within) }),
    ...codes(values.identifiers),
  }))
}

function organisations({ now, iri }: Exported): readonly Node[] {
  return now.all(organisation).map(({ id, values }) => ({
    '@id': iri(id),
    '@type': 'org:FormalOrganization',
    'skos:prefLabel': values.name,
    ...labels([values.short, ...(values.otherNames ?? [])]),
    ...codes(values.identifiers),
    ...(values.sector && { 'org:classification': { '@id': conceptOf(iri, 'sector', values.sector) } }),
    ...(values.partOf && { 'org:subOrganizationOf': ref(iri, values.partOf) }),
    ...(values.serves && { 'dct:spatial': values.serves.map((one) => ref(iri, one)) }),
  }))
}

// A body of one organisation is a unit of it; one of several, or of none that is recorded, is a collaboration.
function bodies({ now, iri }: Exported): readonly Node[] {
  return now.all(body).map(({ id, values }) => ({
    '@id': iri(id),
    '@type': values.of?.length === 1 ? 'org:OrganizationalUnit' : 'org:OrganizationalCollaboration',
    'skos:prefLabel': values.name,
    ...labels([values.short]),
    ...codes(values.identifiers),
    'org:classification': { '@id': conceptOf(iri, 'form', values.form) },
    ...(values.purpose && { 'org:purpose': values.purpose }),
    ...(values.of?.length === 1
      ? { 'org:unitOf': ref(iri, values.of[0] as Id) }
      : values.of && { 'org:linkedTo': values.of.map((one) => ref(iri, one)) }),
    ...(values.reportsTo && { 'org:reportsTo': ref(iri, values.reportsTo) }),
    ...(values.area && { 'dct:spatial': ref(iri, values.area) }),
  }))
}

function posts({ now, iri, names }: Exported): readonly Node[] {
  const title = titles(now, names)
  const held = (id: Id) => [...new Set(holdersOf(now, id).map(({ holder }) => holder))]
  const post = (id: Id, within: readonly Id[], more: Node): Node => ({
    '@id': iri(id),
    '@type': 'org:Post',
    'skos:prefLabel': title(id),
    ...(within.length > 0 && { 'org:postIn': within.map((one) => ref(iri, one)) }),
    ...(held(id).length > 0 && { 'org:heldBy': held(id).map((one) => ref(iri, one)) }),
    ...more,
  })
  return [
    ...now.all(role).map(({ id, values }) =>
      post(id, values.employers ?? [], {
        ...(values.reportsTo && { 'org:reportsTo': values.reportsTo.map((one) => ref(iri, one)) }),
        ...(values.area && { 'dct:spatial': ref(iri, values.area) }),
      }),
    ),
    ...now
      .all(seat)
      .map(({ id, values }) =>
        post(id, [values.body], { 'org:role': { '@id': conceptOf(iri, 'capacity', values.capacity) } }),
      ),
  ]
}

function people({ now, iri, names }: Exported): readonly Node[] {
  return now.all(person).map(({ id, values }) => ({
    '@id': iri(id),
    '@type': 'foaf:Person',
    ...(names.has(id) && { 'foaf:name': names.get(id) }),
    ...codes(values.identifiers),
  }))
}

// ORG's membership is of one organisation: a joint role is one in each of its employers.
function memberships({ now, iri }: Exported): readonly Node[] {
  return now.all(appointment).flatMap((one): Node[] => {
    const position = now.find(one.values.to)
    const sat = now.get(seat, one.values.to)
    const within = sat ? [sat.values.body] : (now.get(role, one.values.to)?.values.employers ?? [])
    if (!position) return []
    const shared = {
      '@type': 'org:Membership',
      'org:member': ref(iri, one.values.person),
      'dct:relation': ref(iri, one.values.to),
      ...(sat && { 'org:role': { '@id': conceptOf(iri, 'capacity', sat.values.capacity) } }),
      'org:memberDuring': interval(one),
    }
    if (within.length === 0) return [{ '@id': iri(one.id), ...shared }]
    return within.map((of, at) => ({
      '@id': within.length > 1 ? `${iri(one.id)}#in-${at + 1}` : iri(one.id),
      ...shared,
      'org:organization': ref(iri, of),
    }))
  })
}

function events({ now, iri, names }: Exported): readonly Node[] {
  const title = titles(now, names)
  return now.all(lineage).map(({ id, values, start }) => ({
    '@id': iri(id),
    '@type': 'org:ChangeEvent',
    'rdfs:label': title(id),
    'org:originalOrganization': values.old.map((one) => ref(iri, one)),
    'org:resultingOrganization': values.new.map((one) => ref(iri, one)),
    ...(knownDate(start) && { 'dct:date': dated(start) }),
  }))
}

const CAPACITIES = { chair: 'Chair', deputy: 'Deputy chair', member: 'Member', attendee: 'In attendance' }

function concepts({ iri }: Exported): readonly Node[] {
  const lists = { sector: sectors, form: bodyForms, capacity: CAPACITIES }
  return Object.entries(lists).flatMap(([list, words]) =>
    Object.entries(words).map(([value, label]) => ({
      '@id': conceptOf(iri, list, value),
      '@type': list === 'capacity' ? ['skos:Concept', 'org:Role'] : 'skos:Concept',
      'skos:prefLabel': label,
    })),
  )
}

function interval({ start, end }: Thing): Node {
  return {
    '@type': 'time:Interval',
    ...(knownDate(start) && { 'time:hasBeginning': instant(start) }),
    ...(end && knownDate(end) && { 'time:hasEnd': instant(end) }),
  }
}

// OWL-Time has a property for each precision, so that a month is not made a day.
function instant(at: When): Node {
  const property = at.length === 4 ? 'inXSDgYear' : at.length === 7 ? 'inXSDgYearMonth' : 'inXSDDate'
  return { '@type': 'time:Instant', [`time:${property}`]: dated(at) }
}

function dated(at: When): Node {
  const type = at.length === 4 ? 'gYear' : at.length === 7 ? 'gYearMonth' : 'date'
  return { '@type': `xsd:${type}`, '@value': at }
}

function codes(identifiers: Readonly<Record<string, string>> | undefined): Node {
  if (!identifiers) return {}
  return { 'org:identifier': Object.entries(identifiers).map(([scheme, code]) => `${scheme}:${code}`) }
}

function labels(others: readonly (string | undefined)[]): Node {
  const told = others.filter((one) => one !== undefined)
  return told.length > 0 ? { 'skos:altLabel': told } : {}
}

function ref(iri: Exported['iri'], of: Id): Ref {
  return { '@id': iri(of) }
}

function conceptOf(iri: Exported['iri'], list: string, value: string): string {
  return `${rootOf(iri)}#${list}-${value}`
}

// What every address of the system begins with.
function rootOf(iri: Exported['iri']): string {
  return iri('area/x' as Id).replace(/\/[^/]+\/x$/, '')
}
