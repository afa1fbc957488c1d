// A reorganisation from page to page: who becomes what, the questions, and a draft that leaves nothing hanging.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { proposalsOf } from '#core/draft.ts'
import { writeProposal } from '#core/notation.ts'
import { installation, type Fields, type Installation, type Visitor } from '../../../../test/web/given.ts'
import { drafted } from '../../../../test/web/drafting.ts'

const URL = '/north/drafts/spring/reorganise'
const SPLIT: Fields = {
  version: '1',
  form: 'split',
  day: '2027-04-01',
  'old-1': 'organisation/trust',
  names: 'Larch North Trust\nLarch South Trust',
}
let at: Installation
let contributor: Visitor
beforeEach(async () => {
  at = await installation()
  contributor = await at.visitor('contributor')
  await drafted(at, '')
})
afterEach(() => at.close())
const lines = async () => {
  const draft = await at.store.draft('north', 'spring')
  return proposalsOf(draft?.contents ?? { items: [] }).map((one) => writeProposal(one).replace(/ -- .*/, ''))
}
const answer = async (fields: Fields, version?: number) => {
  const now = (await at.store.draft('north', 'spring'))?.version ?? 0
  return contributor.post(`${URL}/questions`, { version: String(version ?? now), ...fields })
}
const asked = (body: string) => [
  ...new Set([...body.matchAll(/name="(q-[^"]+?)"/g)].map(([, name = '']) => name)),
]

test('a split is asked about until everything has been said', async () => {
  expect((await contributor.post(URL, SPLIT)).headers.location).toContain('/reorganise/questions')
  expect(await lines()).toEqual([
    '2027-04-01 begin organisation/larch-north-trust name="Larch North Trust" sector=nhs',
    '2027-04-01 begin organisation/larch-south-trust name="Larch South Trust" sector=nhs',
    '2027-04-01 begin lineage/2027-04-01-split-trust-larch-north-trust-larch-south-trust form=split old=["organisation/trust"] new=["organisation/larch-north-trust","organisation/larch-south-trust"]',
    '2027-04-01 end organisation/trust',
  ])
  const page = (await contributor.get(`${URL}/questions`)).body
  expect(page).toContain('2 things are')
  const [board = '', chief = ''] = asked(page).filter((name) => !/-(?:to|heir)$/.test(name))
  await answer({
    [board]: 'moves',
    [`${board}-to`]: 'organisation/larch-north-trust',
  })
  expect((await contributor.get(`${URL}/questions`)).body).toContain('One thing is')
  const done = await answer({
    [chief]: 'moves',
    [`${chief}-to`]: 'organisation/larch-south-trust',
  })
  expect(done.headers.location).toBe('/north/drafts/spring')
  expect((await lines()).slice(3)).toEqual([
    '2027-04-01 amend body/board of=["organisation/larch-north-trust"]',
    '2027-04-01 amend role/chief employers=["organisation/larch-south-trust"]',
    '2027-04-01 end organisation/trust',
  ])
})

test('an answer can be changed; what was edited by hand is left alone', async () => {
  await contributor.post(URL, SPLIT)
  const page = (await contributor.get(`${URL}/questions`)).body
  const [board = ''] = asked(page).filter((name) => !/-(?:to|heir)$/.test(name))
  await answer({ [board]: 'ends' })
  expect((await lines()).filter((line) => line.includes('end seat/'))).toHaveLength(3)
  const draft = await at.store.draft('north', 'spring')
  if (!draft) throw new Error('gone')
  const items = draft.contents.items.map((item) =>
    item.key === 'plan-end-seat.lay' && item.proposal.act === 'end'
      ? { ...item, proposal: { ...item.proposal, from: '2027-05-01' as const } }
      : item,
  )
  await at.store.saveDraft(
    draft,
    { ...draft.contents, items: items as typeof draft.contents.items },
    { at: at.now, by: draft.by, editorial: false },
  )
  await answer({ [board]: 'drops' })
  const left = await lines()
  expect(left.filter((line) => line.includes('seat/'))).toEqual(['2027-05-01 end seat/lay'])
  expect(left).toContain('2027-04-01 amend body/board of=null')
})

test.each<[string, Fields, string]>([
  ['nobody goes', { 'old-1': '' }, 'Nobody is chosen who goes'],
  ['nobody comes', { names: '' }, 'Nobody is chosen who comes after'],
  ['no day', { day: 'in spring' }, 'That is not a day'],
  ['not said what', { form: '' }, 'It is not said what happens'],
  ['one that is both', { 'new-1': 'organisation/trust' }, 'stands on both sides'],
  ['a merger into two', { form: 'merge' }, 'A merger ends in one'],
  ['saved meanwhile', { version: '9' }, 'was saved since'],
  ['hostile names', { form: 'merge', names: '<script>a</script>\n<b>' }, '&lt;script&gt;'],
])('%s', async (_, wrong, said) => {
  const reply = await contributor.post(URL, { ...SPLIT, ...wrong })
  expect([reply.statusCode, reply.body.includes(said)]).toEqual([422, true])
  expect(reply.body).not.toContain('<script>a')
  expect(await lines()).toEqual([])
})

test('the other record gets a draft of its own, with the names of those who go over', async () => {
  await contributor.post(URL, { ...SPLIT, names: 'Larch North Trust', 'new-1': 'organisation/council' })
  const page = (await contributor.get(`${URL}/questions`)).body
  for (const name of asked(page).filter((one) => !/-(?:to|heir)$/.test(one)))
    await answer({
      [name]: 'moves',
      [`${name}-to`]: 'organisation/larch-north-trust',
    })
  const other = `${URL}/other-record`
  expect((await contributor.get(other)).body).not.toContain('The south')
  expect(
    (await contributor.post(other, { other: 'south', heirs: 'organisation/larch-north-trust' })).statusCode,
  ).toBe(422)
  const made = await contributor.post(other, { other: 'open', heirs: 'organisation/larch-north-trust' })
  expect(made.statusCode).toBe(303)
  const [draft] = await at.store.drafts('open')
  expect(draft?.contents.title).toBe('Spring shape: from The north')
  expect((await contributor.get(String(made.headers.location))).body).toContain('Larch North Trust')
})

test('an old form puts back nothing that somebody else has answered since', async () => {
  await contributor.post(URL, SPLIT)
  const page = (await contributor.get(`${URL}/questions`)).body
  const [board = '', chief = ''] = asked(page).filter((name) => !/-(?:to|heir)$/.test(name))
  await answer({ [board]: 'ends' })
  const late = await answer({ [board]: 'drops', [chief]: 'drops' }, 2)
  expect(late.headers.location).toContain('stale=yes')
  expect((await contributor.get(String(late.headers.location))).body).toContain('as they left it')
  const left = await lines()
  expect(left).toContain('2027-04-01 end body/board')
  expect(left).toContain('2027-04-01 amend role/chief employers=null')
})
