import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { patterns, type Pattern } from '#patterns/index.ts'
import { draftFaults } from '#drafting/index.ts'
import { addInvented, installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let slug: string
let visitor: Visitor
let proof: string
beforeAll(async () => {
  at = await installation()
  slug = await addInvented(at)
  visitor = await at.visitor('contributor')
  proof = await visitor.proof()
})
afterAll(() => at.close())

type Pairs = readonly (readonly [string, string])[]
const send = (url: string, pairs: Pairs) =>
  visitor.ask({
    method: 'POST',
    url,
    payload: new URLSearchParams([
      ['_csrf', proof],
      ...pairs.map(([name, value]): [string, string] => [name, value]),
    ]).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
const text = (body: string) => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

/** What a place director would fill in. */
const TYPICAL: Readonly<Record<string, readonly string[]>> = {
  area: ['area/calder'],
  body: ['body/calder-place-board'],
  board: ['body/icb-board'],
  parent: ['body/icb-board'],
  contract: ['organisation/calder-council'],
  employers: ['organisation/calder-council', 'organisation/icb'],
  reportsTo: ['role/icb-chief-executive'],
  subject: ['Learning Disability'],
}
const words: Pairs = [
  ['title', 'To try it'],
  ['purpose', 'Three places asked for it'],
  ['day', '2027-04-01'],
]
const ticked = ({ begins }: Pattern): Pairs => begins.map(({ key }) => ['begins', key])
const filled = ({ blanks }: Pattern, more: Readonly<Record<string, readonly string[]>> = TYPICAL): Pairs =>
  Object.keys(blanks).flatMap((name) => (more[name] ?? []).map((one) => [`field.${name}`, one] as const))
const started = async (location: unknown) => {
  const found = await at.store.draft(slug, /drafts\/([\w-]+)\/changes/.exec(String(location))?.[1] ?? '')
  if (!found) throw new Error(`no draft at ${String(location)}`)
  return found
}

describe.each(patterns.map((one) => [one.key, one] as const))('%s', (key, pattern) => {
  const url = () => `/${slug}/drafts/pattern?with=${key}`

  test('asks its blanks, and begins a draft that could be adopted as it is', async () => {
    const { statusCode, body } = await visitor.get(url())
    expect(statusCode).toBe(200)
    for (const { label } of Object.values(pattern.blanks)) expect(body).toContain(label)
    const reply = await send(url(), [...words, ...ticked(pattern), ...filled(pattern)])
    expect(text(reply.body)).not.toContain('There is a problem')
    expect(reply.statusCode).toBe(303)
    const draft = await started(reply.headers.location)
    const record = await at.store.ledger(slug)
    expect(draftFaults(record, draft.contents)).toEqual([])
    expect(draft.contents.items).toHaveLength(pattern.begins.length)
    for (const { proposal } of draft.contents.items)
      expect(proposal.because).toBe(`Three places asked for it (From the pattern “${pattern.name}”.)`)
  })

  test('what changes tells what was begun; what it would do can be looked at', async () => {
    const required = Object.fromEntries(
      Object.entries(pattern.blanks).flatMap(([name, { optional }]) =>
        optional ? [] : [[name, TYPICAL[name] ?? []]],
      ),
    )
    const reply = await send(url(), [...words, ...ticked(pattern), ...filled(pattern, required)])
    const { location } = reply.headers
    const changes = await visitor.get(String(location))
    expect(changes.statusCode).toBe(200)
    expect(changes.body).toContain('It is in the draft')
    const { id, contents } = await started(location)
    for (const { proposal } of contents.items)
      if (proposal.act === 'begin')
        expect(changes.body).toContain(`/${proposal.id.split('/')[1]}?draft=${id}`)
    const board = Object.keys(pattern.blanks).includes('board')
    expect(changes.body.includes('what it hangs on was left open')).toBe(board)
    expect((await visitor.get(`/${slug}/drafts/${id}/impact`)).statusCode).toBe(200)
  })
})

const joint = (more: Readonly<Record<string, string>>): Pairs =>
  Object.entries({
    begins: 'post',
    'field.subject': 'Children <b>',
    'field.area': 'area/calder',
    'field.employers': 'organisation/calder-council',
    title: '<script>alert(1)</script>',
    purpose: '"><img src=x>',
    day: '2027-04-01',
    ...more,
  })

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['no subject', { 'field.subject': ' ' }, 'What the post is for is not given'],
  ['a subject too long', { 'field.subject': 'x'.repeat(201) }, 'longer than 200 letters'],
  ['no employers', { 'field.employers': '' }, 'Employers is not given'],
  ['several of that name', { 'field.employers': 'Hospitals' }, 'may be'],
  ['no title', { title: '' }, 'There is no title'],
  ['a purpose too long', { purpose: 'x'.repeat(5001) }, 'longer than 5000 letters'],
  ['no day', { day: '2027' }, 'The day is not a day'],
])('%s is said beside its field, and no draft is begun', async (_, more, said) => {
  const before = (await at.store.drafts(slug)).length
  const reply = await send(`/${slug}/drafts/pattern?with=joint-post`, joint(more))
  expect([reply.statusCode, text(reply.body).includes(said)]).toEqual([422, true])
  expect(reply.body).not.toContain('<script>alert')
  expect(await at.store.drafts(slug)).toHaveLength(before)
})

test('hostile words are only words; its own words stand where no reason is given', async () => {
  const url = `/${slug}/drafts/pattern?with=joint-post`
  const reply = await send(url, joint({ purpose: '' }))
  const { contents } = await started(reply.headers.location)
  expect(
    contents.items.map(({ proposal }) => [proposal.because, 'values' in proposal && proposal.values.name]),
  ).toEqual([
    [
      'From the pattern “Joint NHS and council post”. One post does for a council and the NHS what two did apart.',
      'Joint Director, Children <b>',
    ],
  ])
  const { body } = await visitor.get(String(reply.headers.location))
  expect(body).toContain('Joint Director, Children &lt;b&gt;')
  expect(body).not.toContain('Children <b>')
  expect((await send(`/${slug}/drafts/pattern?with=none`, joint({}))).statusCode).toBe(409)
  expect((await visitor.get(`/${slug}/drafts/pattern?with=none`)).statusCode).toBe(404)
})
