import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Diversity } from '#lenses/index.ts'
import type { Characteristic } from '#private/characteristics.ts'
import { installation, type Fields, type Installation } from '../../../../test/web/given.ts'

// A board of thirty, of whom twelve say one thing, eight the other, and ten nothing.
const people = Array.from({ length: 30 }, (_, at) => `p${at + 10}`)
const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin organisation/trust name=Trust sector=nhs
2020-01-01 begin body/board name="Shire Board" form=board area=area/shire of=["organisation/trust"]
2020-01-01 begin seat/all body=body/board name=Member capacity=member places=30
${people.map((one) => `2020-01-01 begin person/${one}\n2020-01-01 begin appointment/${one} person=person/${one} to=seat/all`).join('\n')}
`
const URL = '/north/diversity/new'
const form: Fields = { characteristic: 'sex', minimum: '5', because: 'Board, 20 November 2026' }

let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES })
  for (const [index, one] of people.entries())
    await say(one, 'sex', index < 12 ? 'female' : index < 20 ? 'male' : undefined)
})
afterEach(() => at.close())

async function say(person: string, characteristic: Characteristic, value: string | undefined): Promise<void> {
  const of = id<'person'>(`person/${person}`)
  await at.store.setCharacteristic('north', {
    person: of,
    characteristic,
    value,
    on: day('2026-11-01'),
    account: 'account/x',
  })
}
const made = async () =>
  (await at.store.releases('north')).map((one) => [
    one.number,
    one.characteristic,
    one.minimum,
    one.day,
    one.because,
  ])

test('made today, counted, there for good, and by whom', async () => {
  const steward = await at.visitor('steward')
  const page = (await steward.get(URL)).body
  expect(page).toContain('It counts the 30 people')
  const reply = await steward.post(URL, form)
  expect(reply.headers.location).toBe('/north/diversity/1?said=made')
  expect(await made()).toEqual([[1, 'sex', 5, '2026-11-22', 'Board, 20 November 2026']])
  const [release] = await at.store.releases('north')
  expect(release?.groups.find(({ key }) => key === 'all')).toEqual({
    key: 'all',
    label: 'All who lead',
    people: 30,
    cells: { female: 12, male: 8, 'not-stated': 10 },
  })
  const body = (await steward.get('/north/diversity/1?said=made')).body
  expect(body).toContain('The table is made')
  expect(body).toContain('Board, 20 November 2026')
})

test('what the form looks at is today’s record, whatever day or draft the address names', async () => {
  const steward = await at.visitor('steward')
  await steward.post(`${URL}?on=2026-06-01`, form)
  expect((await at.store.releases('north'))[0]?.day).toBe('2026-11-22')
})

test('nothing is counted before it is made: the page is the same, whatever people said', async () => {
  const steward = await at.visitor('steward')
  const plainly = (body: string) => body.replace(/value="[^"]{20,}"/g, '')
  const before = plainly((await steward.get(URL)).body)
  for (const one of people) await say(one, 'sex', undefined)
  expect(plainly((await steward.get(URL)).body)).toBe(before)
})

test('of one characteristic once in three months; of another at once', async () => {
  const steward = await at.visitor('steward')
  await steward.post(URL, form)
  const again = await steward.post(URL, form)
  expect([again.statusCode, again.body.includes('Make the next one on 22 February 2027 or later')]).toEqual([
    422,
    true,
  ])
  for (const one of people.slice(15)) await say(one, 'disability', 'no')
  expect((await steward.post(URL, { ...form, characteristic: 'disability' })).statusCode).toBe(303)
  at.now = '2027-02-21T10:00:00.000Z' as typeof at.now
  expect((await (await at.visitor('steward')).post(URL, form)).statusCode).toBe(422)
  at.now = '2027-02-22T10:00:00.000Z' as typeof at.now
  expect((await (await at.visitor('steward')).post(URL, form)).statusCode).toBe(303)
  expect((await made()).map(([number, name]) => [number, name])).toEqual([
    [1, 'sex'],
    [2, 'disability'],
    [3, 'sex'],
  ])
})

test('the fewest people to tell of is raised and never lowered', async () => {
  const steward = await at.visitor('steward')
  await steward.post(URL, { ...form, minimum: '7' })
  for (const one of people.slice(15)) await say(one, 'disability', 'no')
  const page = (await steward.get(URL)).body
  expect(page).toMatch(/name="minimum" type="radio" value="7" checked/)
  expect(page).not.toContain('name="minimum" type="radio" value="5"')
  const lower = await steward.post(URL, { ...form, characteristic: 'disability', minimum: '5' })
  expect([lower.statusCode, lower.body.includes('Choose 7 or more')]).toEqual([422, true])
})

test.each<[string, Fields, string]>([
  ['nothing to count', { characteristic: '' }, 'It is not said what to count'],
  ['what nobody can say', { characteristic: 'salary' }, 'It is not said what to count'],
  ['what every object has', { characteristic: 'constructor' }, 'It is not said what to count'],
  ['no reason', { because: '  ' }, 'It is not said why it is made'],
  ['too long a reason', { because: 'x'.repeat(501) }, 'longer than 500 characters'],
  ['a number not offered', { minimum: '6' }, 'That number is not offered'],
  ['less than protects', { minimum: '1' }, 'That number is not offered'],
  ['no number', { minimum: 'NaN' }, 'That number is not offered'],
])('refused, and nothing is made: %s', async (_, fields, words) => {
  const reply = await (await at.visitor('steward')).post(URL, { ...form, ...fields })
  expect([reply.statusCode, reply.body.includes(words)]).toEqual([422, true])
  expect(await made()).toEqual([])
})

test('a count of three is told in no form, nor is what it could be worked out from', async () => {
  for (const [index, one] of people.entries())
    await say(one, 'orientation', index < 3 ? 'gay' : index < 23 ? 'heterosexual' : undefined)
  const steward = await at.visitor('steward')
  const reply = await steward.post(URL, { ...form, characteristic: 'orientation' })
  expect(reply.headers.location).toBe('/north/diversity/1?said=made')
  for (const who of ['reader', 'steward', 'administrator'] as const) {
    const visitor = await at.visitor(who)
    const [page, csv, json] = await Promise.all(
      ['', '?format=csv', '?format=json'].map(
        async (form) => (await visitor.get(`/north/diversity/1${form}`)).body,
      ),
    )
    const { groups } = JSON.parse(json ?? '') as Diversity
    for (const { people: all, cells } of groups) {
      const told = cells.flatMap(({ count }) => (typeof count === 'number' ? [count] : []))
      const rest = all - told.reduce((sum, one) => sum + one, 0)
      expect(cells.find(({ category }) => category === 'gay')?.count).toEqual({ withheld: 'too few to tell' })
      expect(rest).toBeGreaterThanOrEqual(5)
      expect(told.every((one) => one === 0 || one >= 5)).toBe(true)
    }
    const rows = (csv ?? '').split(/\r?\n/).filter((row) => row.includes('Gay or lesbian'))
    expect(rows.length).toBe(groups.length)
    for (const row of rows) expect(row).toMatch(/,Gay or lesbian,too few to tell,–,–,–$/)
    // Three of thirty would be a tenth of the bar.
    expect(page).toContain('too few to tell')
    expect(page).not.toMatch(/<rect[^>]* width="56"/)
  }
})

test('two stewards at once make one table, and the other is told', async () => {
  const [one, other] = [await at.visitor('steward'), await at.visitor('administrator')]
  const replies = await Promise.all([
    one.post(URL, form),
    other.post(URL, { ...form, because: 'The same, from next door' }),
  ])
  const [first, second] = replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)
  expect(first).toBe(303)
  // Too late by a moment, or by so much that the table is there already.
  expect([409, 422]).toContain(second)
  expect(await made()).toHaveLength(1)
})

test('where nobody said anything, the table tells nothing, is there for good, and there is no trying again', async () => {
  const steward = await at.visitor('steward')
  const asked = { ...form, characteristic: 'religion' }
  expect((await steward.post(URL, asked)).headers.location).toBe('/north/diversity/1?said=made')
  expect((await steward.get('/north/diversity/1')).body).toContain('Nothing can be told of')
  for (const one of people) await say(one, 'religion', 'none')
  expect((await steward.post(URL, asked)).statusCode).toBe(422)
  expect(await made()).toHaveLength(1)
})
