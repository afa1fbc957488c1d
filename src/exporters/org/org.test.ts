import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import type { Exported } from '#core/exporter.ts'
import { EXAMPLE, exported, inventedExported } from '../../../test/exported.ts'
import { record } from '../../../test/record.ts'
import { org } from './org.ts'

type Quad = {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } }
}

const ORG = 'http://www.w3.org/ns/org#'

/** What an independent JSON-LD processor makes of the file, without fetching anything. */
async function triples(asked: Exported): Promise<readonly string[]> {
  const file = await org.render(asked)
  const quads = (await jsonld.toRDF(JSON.parse(String(file)) as object, {
    documentLoader: (address: string) => Promise.reject(new Error(`fetches ${address}`)),
  })) as unknown as readonly Quad[]
  return quads.map(
    ({ subject, predicate, object }) =>
      `${subject.value.replace(EXAMPLE, '')} ${predicate.value.replace(ORG, 'org:')} ${object.value.replace(EXAMPLE, '').replace(ORG, 'org:')}`,
  )
}

const whole = record`
2020-04-01 begin area/system name=System level=system
2020-04-01 begin organisation/icb name="Invented ICB" sector=nhs identifiers={"ods":"QZZ"} serves=["area/system"]
2020-04-01 begin organisation/council name="Invented Council" sector=council
2020-04-01 begin body/board name=Board form=board of=["organisation/icb"] purpose="To lead"
2020-04-01 begin body/joint name="Joint Committee" form=joint-committee of=["organisation/icb","organisation/council"] reportsTo=body/board
2020-04-01 begin role/chief name="Chief Executive" employers=["organisation/icb"]
2020-04-01 begin role/director name="Joint Director" employers=["organisation/icb","organisation/council"] reportsTo=["role/chief"]
2020-04-01 begin seat/chief body=body/board name="Chief Executive" capacity=member exOfficio=["role/chief"]
2020-04-01 begin person/p1
2021-06 begin appointment/a1 person=person/p1 to=role/chief
2024-01-01 begin appointment/a2 person=person/p1 to=role/director
`

describe('the record as linked data', () => {
  test.each([
    ['/body/board org:unitOf /organisation/icb', 'the body of one organisation is its unit'],
    [
      '/body/joint http://www.w3.org/1999/02/22-rdf-syntax-ns#type org:OrganizationalCollaboration',
      'one of two is a collaboration',
    ],
    ['/body/joint org:reportsTo /body/board', 'a line of report'],
    ['/seat/chief org:postIn /body/board', 'a seat is a post in its body'],
    ['/seat/chief org:heldBy /person/p1', 'held ex officio'],
    ['/role/director org:postIn /organisation/council', 'a joint role is a post in each employer'],
    ['/appointment/a1 org:member /person/p1', 'an appointment is a membership'],
    ['/appointment/a2#in-2 org:organization /organisation/council', 'a joint one a membership in each'],
    ['/organisation/icb org:identifier ods:QZZ', 'codes'],
    ['/person/p1 http://xmlns.com/foaf/0.1/name Ada Invented', 'a name that is held'],
  ])('says %s: %s', async (triple) => {
    expect(await triples(exported(whole, '2025-01-01', { 'person/p1': 'Ada Invented' }))).toContain(triple)
  })

  test('a month stays a month', async () => {
    const said = await triples(exported(whole, '2025-01-01', { 'person/p1': 'Ada Invented' }))
    expect(said.filter((one) => one.endsWith(' 2021-06'))).toEqual([
      expect.stringContaining('time#inXSDgYearMonth'),
    ])
  })

  test('what is not in force is not in it', async () => {
    expect(
      (await triples(exported(whole, '2023-12-31'))).filter((one) => one.includes('/appointment/a2')),
    ).toEqual([])
  })

  test('of the invented system every word is a word of a named vocabulary, and every thing has a type', async () => {
    const said = await triples(inventedExported('2026-11-01'))
    expect(said.length).toBeGreaterThan(2000)
    const predicates = new Set(said.map((one) => one.split(' ')[1]))
    expect([...predicates].filter((one) => !/^(org:|http:\/\/)/.test(one ?? ''))).toEqual([])
    const typed = new Set(
      said.filter((one) => one.includes('rdf-syntax-ns#type')).map((one) => one.split(' ')[0]),
    )
    const subjects = new Set(said.map((one) => one.split(' ')[0]))
    expect([...subjects].filter((one) => !typed.has(one))).toEqual([])
  })
})
