import Validator from '@asymmetrik/fhir-json-schema-validator'
import { describe, expect, test } from 'vitest'
import type { Exported } from '#core/exporter.ts'
import { EXAMPLE, exported, inventedExported } from '../../../test/exported.ts'
import { record, recordOf, words } from '../../../test/record.ts'
import { fhir } from './fhir.ts'

type Resource = { readonly resourceType: string; readonly id: string } & Readonly<Record<string, unknown>>
type Bundle = { readonly entry?: readonly { readonly fullUrl: string; readonly resource: Resource }[] }

const schema = new Validator()

async function bundle(asked: Exported): Promise<Bundle> {
  return JSON.parse(String(await fhir.render(asked))) as Bundle
}

const LONG = `organisation/${'a-very-long-name-of-an-invented-trust-that-goes-on'.padEnd(75, 'x')}`
const whole = record`
2020-04-01 begin organisation/icb name="Invented ICB" short=ICB sector=nhs identifiers={"ods":"QZZ","charity":"99"}
2020-04-01 begin organisation/council name="Invented Council" sector=council
2020-04-01 begin body/board name=Board form=board of=["organisation/icb"]
2020-04-01 begin body/joint name="Joint Committee" form=joint-committee of=["organisation/icb","organisation/council"]
2020-04-01 begin seat/partner body=body/board name="Partner member" capacity=member
2023-02 amend seat/partner nominatedBy=["organisation/council"]
2027-04-01 end seat/partner
`

describe('the record as FHIR R4', () => {
  test('an organisation has its codes, of which the ODS code stands in the NHS’s own register', async () => {
    const { entry = [] } = await bundle(exported(whole, '2026-01-01'))
    expect(entry.find(({ fullUrl }) => fullUrl.endsWith('/organisation/icb'))?.resource).toMatchObject({
      resourceType: 'Organization',
      name: 'Invented ICB',
      alias: ['ICB'],
      identifier: [
        { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'QZZ' },
        { system: `${EXAMPLE}#register-charity`, value: '99' },
      ],
    })
  })

  test('who nominates is told with the day since when, and the last day and not the day after', async () => {
    const { entry = [] } = await bundle(exported(whole, '2026-01-01'))
    const told = entry.filter(({ resource }) => resource.resourceType === 'OrganizationAffiliation')
    expect(told.map(({ resource }) => [resource.code, resource.period])).toEqual([
      [[{ text: 'Body of several organisations' }], { start: '2020-04-01' }],
      [[{ text: 'Body of several organisations' }], { start: '2020-04-01' }],
      [[{ text: 'Nominates to: Partner member' }], { start: '2023-02', end: '2027-03-31' }],
    ])
  })

  test.each([
    ['an empty record', exported(record``, '2026-01-01')],
    ['a small one', exported(whole, '2026-01-01')],
    ['the invented system today', inventedExported('2026-11-20')],
    ['the invented system years ago', inventedExported('2019-06-01')],
  ])('holds against the published schema: %s', async (_, asked) => {
    expect(schema.validate(await bundle(asked))).toEqual([])
  })

  test('the schema would say so if it did not', async () => {
    const { entry = [] } = await bundle(exported(whole, '2026-01-01'))
    expect(schema.validate({ ...entry[0]?.resource, name: 3 })).not.toEqual([])
  })

  test('everything pointed at within the file is in it, and no id is too long or twice', async () => {
    const asked = inventedExported('2026-11-20')
    const { entry = [] } = await bundle(asked)
    const ids = entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((one) => !/^\w+\/[A-Za-z0-9.-]{1,64}$/.test(one))).toEqual([])
    const pointed = [...JSON.stringify(entry).matchAll(/"reference":"(Organization\/[^"]+)"/g)].map(
      ([, to]) => to,
    )
    expect(pointed.length).toBeGreaterThan(50)
    expect(pointed.filter((to) => !ids.includes(to ?? ''))).toEqual([])
  })

  test('ids that are too long for it stay apart', async () => {
    const long = recordOf(words, `2020-01-01 begin ${LONG} name=One\n2020-01-01 begin ${LONG}y name=Two`)
    const { entry = [] } = await bundle(exported(long, '2026-01-01'))
    expect(new Set(entry.map(({ resource }) => resource.id)).size).toBe(2)
    expect(entry.every(({ resource }) => resource.id.length <= 64)).toBe(true)
  })
})
