// Actions through the pages: added, closed with what shows it, put off with a reason; and what comes of bad input.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { installation, LINES, type Installation, type Who } from '../../../../test/web/given.ts'

const MORE = `
2024-01-01 begin outcome/home title="Home <sooner>" level=system area=area/shire
2024-01-01 begin action/late title="Long ago" about=["outcome/home"] owner=role/chief due=2026-03-01
2024-01-01 begin action/far title="Far off" about=["outcome/home"] owner=seat/chair due=2027-09-01
`
let at: Installation
beforeEach(async () => {
  at = await installation({ lines: LINES + MORE })
})
afterEach(() => at.close())

const NEW = {
  'field.title': 'Write to <b>councils</b>',
  'field.about': 'outcome/home',
  'field.owner': 'role/chief',
  'field.due': '2027-01-31',
}
const add = async (who: Who, more: Readonly<Record<string, string>> = {}) =>
  (await at.visitor(who)).post('/north/actions/new', { ...NEW, ...more })
const last = async () => (await at.store.ledger('north')).last

test('what is open stands first due first, each with its state', async () => {
  const { body } = await (await at.visitor('reader')).get('/north/actions')
  expect([...body.matchAll(/href="\/north\/actions\/(late|far)"/g)].map(([, key]) => key)).toEqual([
    'late',
    'far',
  ])
  expect(body).toContain('Not done (2)')
  expect(body).toContain('Overdue (1)')
  expect(body).toContain('Home &lt;sooner&gt;')
  const far = await (await at.visitor('reader')).get('/north/actions?owner=seat/chair')
  expect(far.body).not.toContain('Long ago')
  const strange = await (
    await at.visitor('reader')
  ).get('/north/actions?state=constructor&owner=%3Cscript%3E&about=x')
  expect(strange.statusCode).toBe(200)
})

test('a contributor adds one, once, and it stands on the outcome', async () => {
  const form = await (await at.visitor('contributor')).get('/north/actions/new?about=outcome/home')
  expect(form.body).toContain('Home &lt;sooner&gt;')
  const added = await add('contributor')
  expect([added.statusCode, added.headers.location]).toEqual([303, '/north/actions/write-to-b-councils-b'])
  const before = await last()
  expect((await add('contributor')).headers.location).toBe('/north/actions/write-to-b-councils-b')
  expect(await last()).toBe(before)
  const { body } = await (await at.visitor('reader')).get('/north/outcomes/home')
  expect(body).toContain('Write to &lt;b&gt;councils&lt;/b&gt;')
})

test('one about a finding says so, and is listed there', async () => {
  await add('contributor', { check: 'vacant-seat', 'field.about': 'seat/lay' })
  const ledger = await at.store.ledger('north')
  expect(ledger.changes.at(-1)).toMatchObject({
    values: { check: 'vacant-seat' },
    because: 'About the finding: Vacant seat',
  })
  const { body } = await (await at.visitor('contributor')).get('/north/findings/vacant-seat?about=seat%2Flay')
  expect(body).toContain('Write to &lt;b&gt;councils&lt;/b&gt;')
  expect(body).toContain('/north/actions/new?about=seat%2Flay&amp;check=vacant-seat')
})

test.each([
  [{ 'field.title': ' ' }, 'What will be done is not given'],
  [{ 'field.owner': 'person/ada' }, 'Nothing here is called'],
  [{ 'field.due': '2026-01-01' }, 'That day has passed'],
  [{ 'field.due': 'soon' }, 'is not a date'],
  [{ 'field.about': '' }, 'About is not given'],
  [{ 'field.title': 'x'.repeat(2001) }, 'longer than 2000'],
])('%j is told, and nothing is recorded', async (more, told) => {
  const before = await last()
  const { statusCode, body } = await add('contributor', more)
  expect([statusCode, body.includes(told)]).toEqual([422, true])
  expect(await last()).toBe(before)
})

async function close(who: Who, fields: Readonly<Record<string, string>>) {
  const visitor = await at.visitor(who)
  const { body } = await visitor.get('/north/actions/late/close')
  const seen = /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
  return visitor.post('/north/actions/late/close', { seen, ...fields })
}

test('is done with what shows it; a form from before is out of date', async () => {
  const done = { do: 'done', done: '2026-11-20', evidence: 'Minute 4 of the board' }
  expect((await close('contributor', { ...done, seen: '1' })).statusCode).toBe(409)
  expect((await close('contributor', done)).statusCode).toBe(303)
  const { body } = await (await at.visitor('reader')).get('/north/actions/late')
  expect(body).toContain('Done')
  expect(body).toContain('Minute 4 of the board')
  const list = await (await at.visitor('reader')).get('/north/actions?state=done')
  expect(list.body).toContain('Long ago')
})

test('is put off with a reason', async () => {
  expect((await close('contributor', { do: 'later', due: '2027-02-01', because: 'Winter' })).statusCode).toBe(
    303,
  )
  const known = (await at.store.ledger('north')).timelines.get(id('action/late'))
  expect(known?.changes.at(-1)).toMatchObject({ values: { due: '2027-02-01' }, because: 'Winter' })
})

test.each([
  [{ do: 'done', done: '2026-11-20', evidence: ' ' }, 'It is not said what shows it'],
  [{ do: 'done', done: '2027-11-20', evidence: 'Soon' }, 'That day is still to come'],
  [{ do: 'done', done: 'x', evidence: 'Soon' }, 'is not a date'],
  [{ do: 'later', due: '2026-03-01', because: 'Again' }, 'It is due by then already'],
  [{ do: 'later', due: '2026-05-01', because: 'Again' }, 'That day has passed'],
  [{ do: 'later', due: '', because: '' }, 'There is no reason'],
])('%j is told, and nothing is recorded', async (fields, told) => {
  const before = await last()
  const { statusCode, body } = await close('contributor', fields)
  expect([statusCode, body.includes(told)]).toEqual([422, true])
  expect(await last()).toBe(before)
})

test('readers close nothing, and what is not there is not found', async () => {
  expect((await add('reader')).statusCode).toBe(403)
  const contributor = await at.visitor('contributor')
  expect((await contributor.get('/north/actions/nothing/close')).statusCode).toBe(404)
  expect((await contributor.get('/north/actions/No%20such/close')).statusCode).toBe(404)
  expect((await (await at.visitor('reader')).get('/north/actions/late')).body).not.toContain('/close')
})
