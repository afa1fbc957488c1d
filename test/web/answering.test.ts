// What the checks find of outcomes, measures, oversight and actions, as a steward meets it: on the pages of the things it is
// about, on the page of findings, set aside, and in what a draft would do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { installation, LINES, type Installation, type Visitor } from './given.ts'

const MORE = `${LINES}
2025-01-01 begin organisation/reg name="Care Watch"
2025-01-01 begin role/lead name="Discharge <b>Lead</b>" employers=["organisation/trust"]
2025-01-01 begin outcome/home title="Home sooner" level=system area=area/shire needs=["council"]
2025-01-01 begin answers-for/lead outcome=outcome/home holder=role/lead part=accountable
2025-01-01 begin outcome/seen title="Seen sooner" level=system area=area/shire
2025-01-01 begin answers-for/chief outcome=outcome/seen holder=role/chief part=accountable
2025-01-01 begin measure/stays name="Long stays" unit=percent direction=decrease frequency=monthly
2025-01-01 begin oversight/money overseer=organisation/reg of=organisation/trust about="Own balance" bearing=against
2025-01-01 begin action/lounge title="Open a lounge" about=["outcome/home"] owner=role/chief due=2026-10-31
`
let at: Installation
let steward: Visitor

beforeAll(async () => {
  at = await installation({ lines: MORE })
  steward = await at.visitor('steward')
})
afterAll(() => at.close())

async function words(path: string, by = steward): Promise<string> {
  const { body, statusCode } = await by.get(`/north${path}`)
  expect({ path, statusCode }).toEqual({ path, statusCode: 200 })
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;|\s+/g, ' ')
}

const VACANT = /is accountable for “Home sooner”, and nobody is recorded in it since 1 January 2025/

describe('a finding about outcomes and what tells of them', () => {
  test.each([
    ['/outcomes/home', VACANT],
    ['/outcomes/home', /“Home sooner” cannot be reached without councils/],
    ['/roles/lead', VACANT],
    ['/measures/stays', /Long stays is measured, and no outcome is recorded that it tells of/],
    ['/organisations/trust', /Care Watch asks of Larch Trust \(Own balance\) pulls another way/],
    ['/actions/lounge', /“Open a lounge” \(Chief Executive\) was due by 31 October 2026/],
    ['/findings', VACANT],
  ])('is told at %s', async (path, said) => {
    expect(await words(path)).toMatch(said)
  })

  test('is not told to the public, though the record is', async () => {
    const { body } = await (await at.visitor('nobody')).get('/open/outcomes/home')
    expect(body).toContain('Home sooner')
    expect(body).not.toContain('nobody is recorded in it')
  })
})

test.each([
  ['accountable-role-vacant', 'outcome/home role/lead', '/outcomes/home', VACANT],
  ['measure-without-outcome', 'measure/stays', '/measures/stays', /no outcome is recorded/],
  [
    'oversight-pulls-another-way',
    'oversight/money organisation/trust',
    '/organisations/trust',
    /another way/,
  ],
  ['action-overdue', 'action/lounge', '/actions/lounge', /was due by/],
])(
  '%s can be set aside, and is then not told on the page of what it is about',
  async (code, about, page, said) => {
    const finding = `/north/findings/${code}?about=${encodeURIComponent(about)}`
    const { body } = await steward.get(finding)
    const seen = /name="seen" value="(\d+)"/.exec(body)?.[1] ?? ''
    const aside = { do: 'aside', because: 'Agreed with the partners', review: '2027-01-31', seen }
    expect(await words(page)).toMatch(said)
    expect((await steward.post(finding, aside)).statusCode).toBe(303)
    expect(await words(page)).not.toMatch(said)
    expect(await words('/findings')).toContain('Agreed with the partners')
  },
)

test('a draft that ends a role says which outcome it leaves to nobody, and from which day', async () => {
  const { last } = await at.store.ledger('north')
  const ends = { act: 'end', id: id('role/chief'), from: day('2027-04-01'), because: 'Redrawn' } as const
  const contents = {
    title: 'One chief fewer',
    purpose: 'To save',
    day: day('2027-04-01'),
    items: [{ key: 'one', base: last, proposal: ends }],
  }
  const who = { by: 'account/steward', savedBy: 'account/steward', createdAt: at.now, savedAt: at.now }
  await at.store.addDraft(
    { system: 'north', id: 'fewer', state: 'open', contents, version: 1, ...who } as const,
    [],
  )
  const text = await words('/drafts/fewer/impact')
  expect(text).toMatch(
    /Parts in outcomes that nobody would have .*Seen sooner +Part +Accountable at system level \(Shire\) +Without the draft +Chief Executive +Nobody from +1 April 2027 +Until +goes on/,
  )
  expect(text).toMatch(/Chief Executive is recorded as accountable for “Seen sooner”, but has ended/)
})
