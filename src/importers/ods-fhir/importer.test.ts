// The NHS's directory as FHIR: its own examples where they are at hand, small invented ones, and our export brought back.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { must } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { fhir } from '#exporters/fhir/fhir.ts'
import { anyRecord } from '../../../test/any-record.ts'
import { exported } from '../../../test/exported.ts'
import { on, record, words } from '../../../test/record.ts'
import { inventedSystem } from '../../../test/system/system.ts'
import { odsFhir } from './importer.ts'
import { openFhir } from './resources.ts'

const TODAY = '2026-11-20'
const empty = ledger(words, [])

function read(bytes: Uint8Array, of: Ledger = empty, at = TODAY) {
  const opened = openFhir(bytes, 'x.json')
  must(opened.value, opened.problems[0]?.what ?? 'it opens')
  const against = { now: on(of, at), names: new Map(), answers: {}, asAt: day(at), fileName: 'x.json' }
  const reading = odsFhir.read(opened.value, {}, against)
  expect(faultsOf(of, reading.proposals)).toEqual([])
  const after = withProposals(of, reading.proposals, moment('2026-11-20T00:00:00.000Z'))
  return { ...reading, after, codes: reading.problems.map(({ code }) => code) }
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const bundle = (...resources: readonly object[]) =>
  bytesOf({ resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) })

const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code'
const ENGLAND = 'https://fhir.nhs.uk/England/StructureDefinition'

function organisation(
  code: string,
  name: string,
  role: string,
  period: object = { start: '2015-04-01' },
  more = {},
) {
  const typed = {
    url: `${ENGLAND}/Extension-England-TypedPeriod`,
    extension: [
      { url: 'dateType', valueCoding: { code: 'Operational' } },
      { url: 'period', valuePeriod: period },
    ],
  }
  const extension = [
    {
      url: `${ENGLAND}/Extension-England-OrganisationRole`,
      extension: [
        { url: 'roleCode', valueCodeableConcept: { coding: [{ code: role, display: 'ROLE' }] } },
        typed,
      ],
    },
  ]
  return {
    resourceType: 'Organization',
    id: code,
    identifier: [{ system: ODS, value: code }],
    active: true,
    name,
    extension,
    ...more,
  }
}

function affiliation(from: string, to: string, code: string, period: object = { start: '2020-09-23' }) {
  const at = (one: string) => ({ reference: `Organization/${one}`, identifier: { system: ODS, value: one } })
  return {
    resourceType: 'OrganizationAffiliation',
    id: `${from}${to}`,
    active: true,
    period,
    organization: at(from),
    participatingOrganization: at(to),
    code: [{ coding: [{ code, display: 'RELATED' }] }],
  }
}

describe('our own export', () => {
  const of = ledger(words, inventedSystem().changes)
  const bytes = async (any: Ledger, at: string) =>
    new TextEncoder().encode(String(await fhir.render(exported(any, at))))

  test('of the invented system, brought back, proposes nothing, and nothing is wrong with it', async () => {
    expect(read(await bytes(of, TODAY), of)).toMatchObject({ proposals: [], questions: [], problems: [] })
  })

  test('brought into an empty record keeps what belongs together, and then proposes nothing', async () => {
    const all = await bytes(of, TODAY)
    const { after } = read(all)
    expect(read(all, after)).toMatchObject({ proposals: [], questions: [], problems: [] })
    const edges = (whole: Ledger) =>
      ['organisation', 'body'].flatMap((kind) =>
        (whole.byKind.get(kind) ?? []).flatMap((id) => {
          const thing = on(whole, TODAY).find(id)
          const { partOf, of: owners } = (thing?.values ?? {}) as { partOf?: string; of?: readonly string[] }
          return thing ? [[id, partOf, [...(owners ?? [])].sort()]] : []
        }),
      )
    expect(edges(after)).toEqual(edges(of))
  })

  test('of any record on any day proposes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async ({ ledger: any, day: at }) => {
        expect(read(await bytes(any, at), any, at).proposals).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('an organisation', () => {
  test.each<[string, object, object | undefined, readonly string[]]>([
    [
      'with its role and its days',
      organisation('RZZ', 'INVENTED NHS TRUST', 'RO197'),
      {
        id: 'organisation/invented-nhs-trust',
        from: '2015-04-01',
        values: { name: 'Invented NHS Trust', sector: 'nhs', type: 'NHS trust', identifiers: { ods: 'RZZ' } },
      },
      [],
    ],
    [
      'with a role the record has no word for',
      organisation('AZZ', 'Invented', 'RO999'),
      { values: { type: 'Role' } },
      [],
    ],
    [
      'not active, without an end',
      organisation('RZZ', 'Invented', 'RO197', {}, { active: false }),
      undefined,
      ['no-end'],
    ],
    ['without a name', organisation('RZZ', ' ', 'RO197'), undefined, ['no-name']],
    [
      'whose day is none',
      organisation('RZZ', 'Invented', 'RO197', { start: 'soon' }),
      undefined,
      ['not-a-date'],
    ],
    [
      'that ended before it began',
      organisation('RZZ', 'Invented', 'RO197', { start: '2020-01-01', end: '2019-01-01' }),
      undefined,
      ['ends-before-it-begins'],
    ],
  ])('%s', (_, one, begun, codes) => {
    const { proposals, codes: told, after } = read(bytesOf(one))
    expect([proposals.length, told]).toEqual([begun ? 1 : 0, codes])
    if (begun) expect(proposals[0]).toMatchObject(begun)
    expect(read(bytesOf(one), after).proposals).toEqual([])
  })

  test('ends on the day after the last on which it worked', () => {
    const one = organisation('RZZ', 'Invented', 'RO197', { start: '2015-04-01', end: '2020-03-31' })
    expect(read(bytesOf(one)).proposals).toMatchObject([{ act: 'begin' }, { act: 'end', from: '2020-04-01' }])
    const of = record`2015-04-01 begin organisation/x name=Invented identifiers={"ods":"RZZ"}`
    expect(read(bytesOf(one), of).proposals).toMatchObject([
      { act: 'end', id: 'organisation/x', from: '2020-04-01' },
    ])
  })

  test('of a name that the record has without a code is asked about', () => {
    const of = record`2015-04-01 begin organisation/x name="Invented NHS Trust"`
    const { proposals, questions } = read(bytesOf([organisation('RZZ', 'INVENTED NHS TRUST', 'RO197')]), of)
    expect([proposals, questions.map(({ likely }) => likely)]).toEqual([[], ['organisation/x']])
  })
})

describe('what an organisation belongs to', () => {
  const practice = organisation('BZZ', 'Invented Practice', 'RO76')
  const network = organisation('UZZ', 'Invented Network', 'RO272')
  const location = organisation('9ZZ', 'Invented Location', 'RO319')

  test('is its network before its commissioner, since the day it does', () => {
    const { proposals } = read(
      bundle(practice, network, location, affiliation('BZZ', '9ZZ', 'RE4'), affiliation('BZZ', 'UZZ', 'RE8')),
    )
    expect(proposals.filter(({ act }) => act === 'amend')).toMatchObject([
      {
        id: 'organisation/invented-practice',
        from: '2020-09-23',
        values: { partOf: 'organisation/invented-network' },
      },
    ])
  })

  test('may be in the record only, and what is in neither is told', () => {
    const of = record`
2015-04-01 begin area/vale name=Vale level=system
2015-04-01 begin organisation/board name="Invented ICB" identifiers={"ods":"QZZ"} serves=["area/vale"]
2015-04-01 begin organisation/trust name="Invented Trust" identifiers={"ods":"RZZ"}`
    const bytes = bundle(affiliation('RZZ', 'QZZ', 'RE5'), affiliation('BZZ', 'QZZ', 'RE5'))
    const { proposals, codes, after, rows } = read(bytes, of)
    expect(proposals).toMatchObject([
      { act: 'amend', id: 'organisation/trust', values: { serves: ['area/vale'] } },
    ])
    expect([codes, rows]).toEqual([['not-there'], { read: 2, proposed: 1, unchanged: 0, passedOver: 1 }])
    expect(read(bytes, after).proposals).toEqual([])
  })

  test('is left out where it is over, or is no belonging', () => {
    const over = affiliation('BZZ', 'UZZ', 'RE8', { start: '2015-05-11', end: '2020-03-31' })
    const { proposals, interpreted } = read(
      bundle(practice, network, over, affiliation('BZZ', 'UZZ', 'RE10')),
    )
    expect(proposals.map(({ act }) => act)).toEqual(['begin', 'begin'])
    expect(interpreted.filter(({ as }) => as === 'left out')).toHaveLength(2)
  })
})

test.each([
  [{ resourceType: 'OperationOutcome', issue: [{ diagnostics: 'Too many requests' }] }, 'service-error'],
  [{ resourceType: 'Bundle', type: 'searchset' }, 'not-fhir'],
  [{ resourceType: 'Patient' }, 'not-fhir'],
  [[1, null, 'x'], 'not-fhir'],
])('%j is refused as %s', (value, code) => {
  const opened = openFhir(bytesOf(value), 'x.json')
  expect([opened.value, opened.problems.map((one) => one.code)]).toEqual([undefined, [code]])
})

const SAMPLES = `${import.meta.dirname}/../../../../shared/data/ods-fhir`
const samples = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((name) => name.endsWith('.json')) : []

describe.skipIf(samples.length === 0)(
  'examples of the directory (skipped: ../shared is not beside the project)',
  () => {
    test.each(samples)('%s is read, and read again proposes nothing', (name) => {
      const bytes = readFileSync(`${SAMPLES}/${name}`)
      const { proposals, codes, after } = read(bytes)
      expect(
        name.includes('Affiliation') ? codes.every((code) => code === 'not-there') : proposals.length > 0,
      ).toBe(true)
      expect(read(bytes, after).proposals).toEqual([])
    })
  },
)
