import { describe, expect, test } from 'vitest'
import { isId, type Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import { failed, parsed } from '#core/problem.ts'
import { appointment, body, organisation, seat, specification } from '#kinds/index.ts'
import type { Form } from '../page.ts'
import type { ReferenceOptions } from './reference-options.ts'
import { readThing, thingFields } from './thing-form.ts'

/** So many of each kind there are: `body/1`, called "body 1". */
function options(count: number): ReferenceOptions {
  const title = (id: Id) => id.replace('/', ' ')
  return {
    of: (to) =>
      to.flatMap((kind) =>
        Array.from({ length: count }, (_, at) => ({
          value: `${kind}/${at + 1}`,
          label: `${kind} ${at + 1}`,
        })),
      ),
    title,
    write: title,
    find: (text) => {
      const id = text.replace(' ', '/')
      return isId(id) ? parsed(id) : failed('unknown-thing', `Nothing is called ${text}`, '')
    },
  }
}

function form(pairs: Readonly<Record<string, string | readonly string[]>>): Form {
  const all = new Map(Object.entries(pairs).map(([name, value]) => [name, [value].flat()]))
  return {
    values: Object.fromEntries([...all].map(([name, value]) => [name, value.at(-1) ?? ''])),
    all: (name) => all.get(name) ?? [],
  }
}

describe('a field is asked for as its kind says', () => {
  test.each([
    [body, 'name', 3, 'text'],
    [body, 'purpose', 3, 'textarea'],
    [body, 'form', 3, 'choice'],
    [body, 'quorum', 3, 'number'],
    [body, 'identifiers', 3, 'textarea'],
    [body, 'reportsTo', 60, 'reference'],
    [body, 'reportsTo', 61, 'lookup'],
    [body, 'of', 12, 'reference'],
    [body, 'of', 13, 'lookup'],
    [seat, 'voting', 3, 'yes-no'],
    [seat, 'brings', 3, 'choices'],
    [appointment, 'termEnds', 3, 'date'],
    [specification, 'capabilities', 3, 'graded'],
  ] as const)('%# %s.%s of %i', (kind, name, count, type) => {
    const [field] = thingFields({ kind, names: [name], options: options(count) })
    expect(field).toMatchObject({ name: `field.${name}`, type })
  })

  test('a long list is offered once, however many fields choose from it', () => {
    const fields = thingFields({ kind: organisation, names: ['serves', 'partOf'], options: options(400) })
    const seats = thingFields({ kind: seat, names: ['nominatedBy', 'nominatedBy'], options: options(400) })
    expect(fields.map((one) => one.options?.length)).toEqual([400, 400])
    expect(seats.map((one) => one.options?.length)).toEqual([400, undefined])
  })

  test('what it points at stays to be chosen when it is not in force any more', () => {
    const [field] = thingFields({
      kind: body,
      names: ['reportsTo'],
      values: { reportsTo: 'body/old' },
      options: options(2),
    })
    expect(field?.value).toBe('body/old')
    expect(field?.options?.at(-1)).toEqual({ value: 'body/old', label: 'body old' })
  })
})

describe('what is sent back untouched asks for nothing', () => {
  const values: Values = {
    name: 'Shire Board',
    form: 'board',
    of: ['organisation/1', 'organisation/2'],
    reportsTo: 'body/2',
    quorum: 5,
    purpose: 'To lead.\n\nAnd to listen.',
    identifiers: { ods: ['RXX'] },
  }
  test.each([2, 400])('with %i to choose from', (count) => {
    const names = Object.keys(body.fields)
    const fields = thingFields({ kind: body, names, values, options: options(count) })
    const sent = form(
      Object.fromEntries(
        fields.map((one) => [one.name, one.type === 'hidden' ? String(one.value) : (one.value ?? '')]),
      ),
    )
    expect(readThing(body, names, sent, options(count))).toEqual({ values: {}, problems: {} })
  })
})

describe('what is touched is read', () => {
  const read = (pairs: Parameters<typeof form>[0], count = 2) =>
    readThing(body, ['name', 'quorum', 'of', 'reportsTo'], form(pairs), options(count))
  const was = { 'was.name': 'Board', 'was.quorum': '5', 'was.of': '', 'was.reportsTo': '' }
  const same = { ...was, 'field.name': 'Board', 'field.quorum': '5' }

  test.each([
    [{ ...same, 'field.quorum': '7' }, { quorum: 7 }],
    [{ ...same, 'field.quorum': '' }, { quorum: null }],
    [{ ...same, 'field.quorum': ' 5 ' }, {}],
    [{ ...same, 'field.of': ['organisation 1', '', 'organisation 1'] }, { of: ['organisation/1'] }],
    [{ ...same, 'field.reportsTo': 'body 2' }, { reportsTo: 'body/2' }],
  ])('%j', (pairs, values) => expect(read(pairs)).toEqual({ values, problems: {} }))

  test('what is needed cannot be emptied, and every problem is with its field', () => {
    const { problems } = read({ ...same, 'field.name': '', 'field.quorum': 'many', 'field.of': ['?'] })
    expect(Object.keys(problems).sort()).toEqual(['name', 'of', 'quorum'])
  })

  test('what was typed is shown again, and what was not touched as it is now', () => {
    const posted = form({ ...same, 'field.name': 'My Board' })
    const values = { name: 'Board', quorum: 9 }
    const fields = thingFields({ kind: body, names: ['name', 'quorum'], values, posted, options: options(2) })
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['field.name', 'My Board'],
      ['was.name', 'Board'],
      ['field.quorum', '9'],
      ['was.quorum', '9'],
    ])
  })
})

describe('what is graded', () => {
  const names = ['capabilities']
  const read = (typed: readonly string[]) =>
    readThing(
      specification,
      names,
      form({ 'was.capabilities': 'political: strong', 'field.capabilities': typed }),
      options(2),
    )

  test.each<[string, readonly string[], Record<string, unknown>]>([
    ['untouched', ['', 'political: strong', ''], {}],
    ['another level', ['political: able'], { capabilities: { political: 'able' } }],
    [
      'one more',
      ['political: strong', 'staying: aware'],
      { capabilities: { political: 'strong', staying: 'aware' } },
    ],
    ['none any more', ['', ''], { capabilities: null }],
  ])('%s', (_, typed, values) => expect(read(typed)).toEqual({ values, problems: {} }))

  test('what is on no list is said with the field', () => {
    expect(read(['political: huge']).problems.capabilities?.[0]?.code).toBe('not-on-the-list')
  })

  test('stands in its lists as it is', () => {
    const values = { capabilities: { staying: 'able', influence: 'leading' } }
    const [field] = thingFields({ kind: specification, names, values, options: options(2) })
    expect(field?.value).toEqual(['influence: leading', 'staying: able'])
  })
})
