import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import type { Exported } from '#core/exporter.ts'
import { exported, inventedExported } from '../../../test/exported.ts'
import { record } from '../../../test/record.ts'
import { popolo } from './popolo.ts'

type Whole = Readonly<
  Record<string, readonly (Readonly<Record<string, unknown>> & { readonly id: string })[]>
>

async function whole(asked: Exported): Promise<Whole> {
  return JSON.parse(String(await popolo.render(asked))) as Whole
}

const small = record`
2020-04-01 begin area/vale name=Vale level=place identifiers={"gss":"E06000001"}
2020-04-01 begin organisation/icb name="Invented ICB" short=ICB sector=nhs identifiers={"ods":"QZZ"} serves=["area/vale"]
2020-04-01 begin body/board name=Board form=board of=["organisation/icb"]
2020-04-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-04-01 begin person/p1
2021-06 begin appointment/a1 person=person/p1 to=seat/chair onBehalfOf=organisation/icb
2023-04-01 end appointment/a1
2027-01-01 begin appointment/a2 person=person/p1 to=seat/chair
`

describe('the record as Popolo', () => {
  test('a post is a seat, a membership an appointment, and its last day one on which it still was', async () => {
    const { posts, memberships, organizations } = await whole(exported(small, '2026-01-01'))
    expect(posts).toMatchObject([
      { id: 'seat/chair', label: 'Chair', role: 'chair', organization_id: 'body/board' },
    ])
    expect(memberships).toMatchObject([
      {
        person_id: 'person/p1',
        post_id: 'seat/chair',
        organization_id: 'body/board',
        on_behalf_of_id: 'organisation/icb',
        start_date: '2021-06',
        end_date: '2023-03-31',
      },
      { id: 'appointment/a2', start_date: '2027-01-01' },
    ])
    expect(organizations).toMatchObject([
      {
        name: 'Invented ICB',
        other_names: [{ name: 'ICB' }],
        identifiers: [{ scheme: 'ods', identifier: 'QZZ' }],
        area_id: 'area/vale',
      },
      { name: 'Board', classification: 'Board', parent_id: 'organisation/icb' },
    ])
  })

  test('a name that is not held is not in it', async () => {
    const { persons } = await whole(exported(small, '2026-01-01'))
    expect(persons?.[0]).not.toHaveProperty('name')
    const named = await whole(exported(small, '2026-01-01', { 'person/p1': 'Ada Invented' }))
    expect(named.persons?.[0]).toMatchObject({ name: 'Ada Invented' })
  })

  test('of the invented system everything pointed at is in it', async () => {
    const all = await whole(inventedExported('2026-11-20'))
    const ids = new Set(
      Object.values(all).flatMap((some) => (Array.isArray(some) ? some.map(({ id }) => id) : [])),
    )
    const pointed = ['organizations', 'posts', 'memberships', 'areas'].flatMap((list) =>
      (all[list] ?? []).flatMap((one) =>
        Object.entries(one).flatMap(([name, value]) => (name.endsWith('_id') ? [value as string] : [])),
      ),
    )
    expect(pointed.length).toBeGreaterThan(500)
    expect(pointed.filter((id) => !ids.has(id))).toEqual([])
  })
})

const SCHEMAS = `${import.meta.dirname}/../../../../shared/data/popolo/schemas`

describe.skipIf(!existsSync(SCHEMAS))(
  'by the published schemas (skipped where they are not beside the project)',
  () => {
    const lists = {
      persons: 'person',
      organizations: 'organization',
      posts: 'post',
      memberships: 'membership',
      areas: 'area',
    }

    test.each(Object.entries(lists))('%s hold', async (list, schema) => {
      const validate = validatorOf(schema)
      for (const asked of [
        inventedExported('2026-11-20'),
        inventedExported('2019-01-01'),
        exported(small, '2026-01-01'),
      ]) {
        const wrong = ((await whole(asked))[list] ?? []).filter((one) => !validate(one))
        expect(wrong, JSON.stringify(validate.errors)).toEqual([])
      }
      // That it can say so at all.
      expect(validate({ id: 3, name: 3, label: 3, identifier: 3, start_date: 'soon' })).toBe(false)
    })
  },
)

// The schemas are of an early draft of JSON Schema, in which a property says of itself that it is required.
function validatorOf(schema: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  for (const file of readdirSync(SCHEMAS)) {
    const { id, $schema: _, ...rest } = JSON.parse(readFileSync(`${SCHEMAS}/${file}`, 'utf8')) as Schema
    ajv.addSchema({ ...today(rest), $id: String(id).replace(/#$/, '') }, file.replace('.json', ''))
  }
  const made = ajv.getSchema(schema)
  if (!made) throw new Error(`no schema ${schema}`)
  return made as ValidateFunction
}

type Schema = Readonly<Record<string, unknown>>

function today(schema: Schema): Schema {
  const { properties, required: _, ...rest } = schema
  if (typeof properties !== 'object' || properties === null) return rest
  const all = Object.entries(properties as Readonly<Record<string, Schema>>)
  return {
    ...rest,
    required: all.flatMap(([name, { required }]) => (required === true ? [name] : [])),
    properties: Object.fromEntries(all.map(([name, one]) => [name, today(one)])),
  }
}
