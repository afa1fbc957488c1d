// Making and editing drafts as a visitor does it, from ordinary forms.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { id, type Id } from '#core/id.ts'
import type { Fields } from './given.ts'
import { drafting, type Drafting } from './given-draft.ts'

let d: Drafting

beforeAll(async () => {
  d = await drafting()
})
afterAll(() => d.at.close())
beforeEach(async () => {
  await d.begin('')
})

describe('starting a draft', () => {
  const start = (fields: Fields) => d.visitor.post('/north/drafts/new', fields)

  test('from the record, with a title, a purpose and a day', async () => {
    const reply = await start({
      title: ' Next  year ',
      purpose: 'Fewer boards',
      day: '2027-04-01',
      start: 'record',
    })
    expect(reply.statusCode).toBe(303)
    const made = /drafts\/([\w-]+)/.exec(String(reply.headers.location))?.[1] ?? ''
    expect(await d.kept(made)).toMatchObject({
      state: 'open',
      version: 1,
      by: 'account/contributor',
      contents: { title: 'Next year', purpose: 'Fewer boards', day: '2027-04-01', items: [] },
    })
    expect((await d.visitor.get('/north/drafts')).body).toContain('Next year')
  })

  test('from another, whose changes have keys of their own', async () => {
    const other = await d.begin('2027-04-01 end body/board')
    const reply = await start({ title: 'A copy', day: '2027-04-01', start: `draft ${other}` })
    const copy = await d.kept(/drafts\/([\w-]+)/.exec(String(reply.headers.location))?.[1] ?? '')
    expect(copy.contents.items).toMatchObject([{ base: 15, proposal: { act: 'end', id: 'body/board' } }])
    expect(copy.contents.items[0]?.key).not.toBe('k1')
  })

  test('from a file under way, with the people it brings', async () => {
    const file = { name: 'people.csv', bytes: Buffer.from('Body,Form\nElm Forum,Forum\n') }
    const sent = await d.visitor.post('/north/import', { format: 'recognise' }, file)
    const one = /import\/([\w-]+)$/.exec(String(sent.headers.location))?.[1] ?? ''
    await d.visitor.get(`/north/import/${one}`)
    const reply = await start({ title: 'From a file', day: '2027-04-01', start: `import ${one}` })
    expect(reply.statusCode).toBe(303)
    const made = await d.kept(/drafts\/([\w-]+)/.exec(String(reply.headers.location))?.[1] ?? '')
    expect(made.contents.items.map(({ proposal }) => proposal)).toMatchObject([
      { act: 'begin', values: { name: 'Elm Forum', form: 'forum' } },
    ])
  })

  test.each([
    [{ title: '', day: '2027-04-01' }, 'There is no title'],
    [{ title: 'x'.repeat(201), day: '2027-04-01' }, 'longer than 200'],
    [{ title: 'Next', day: 'soon' }, 'The day is not a day'],
    [{ title: 'Next', day: '2027-04-01', start: 'draft none' }, 'not there any more'],
    [{ title: 'Next', day: '2027-04-01', start: 'import ../x' }, 'not there any more'],
  ])('%j is sent back with what was typed', async (fields, problem) => {
    const reply = await start({ purpose: 'Kept as typed', ...fields })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(problem)
    expect(reply.body).toContain('Kept as typed')
  })
})

describe('proposing', () => {
  test('a seat, from the form of its action', async () => {
    const fields = await d.opened('/edit/seat?as=open-seat&with=body%2Fboard&back=board')
    expect(fields).toMatchObject({
      'field.body': 'body/board',
      from: '2027-04-01',
      version: '1',
      back: 'board',
    })
    const reply = await d.post('/edit/seat', { ...fields, 'field.name': 'Carer', 'field.capacity': 'member' })
    expect(reply.headers.location).toBe(`${d.here('/body/board')}?saved=yes`)
    expect(await d.told()).toEqual([
      '2027-04-01 begin seat/board-carer {"body":"body/board","name":"Carer","capacity":"member"}',
    ])
    const page = await d.get('/body/board')
    expect(page.body).toContain('new in this draft')
  })

  test('somebody new in it, whose name stays apart', async () => {
    const fields = await d.opened('/edit/appointment?as=appoint&with=seat%2Flay')
    const reply = await d.post('/edit/appointment', {
      ...fields,
      newName: 'Wren Hypothetical',
      newEmail: 'w@invented.example',
    })
    expect(reply.statusCode).toBe(303)
    const { contents } = await d.kept()
    expect(contents.items.map(({ proposal }) => proposal.act)).toEqual(['begin', 'begin'])
    expect(JSON.stringify(contents)).not.toMatch(/wren|hypothetical/i)
    const [person] = contents.items.map(({ proposal }) => (proposal as { id: Id }).id)
    expect(await d.at.store.draftNames('north', d.draft)).toEqual([
      { id: person, name: 'Wren Hypothetical', email: 'w@invented.example' },
    ])
    expect((await d.get('')).body).toContain('Wren Hypothetical takes up Lay member, Shire Board')
  })

  test('only what was touched of a thing, however many fields the form has', async () => {
    const fields = await d.opened('/edit/body/board')
    const reply = await d.post('/edit/body/board', {
      ...fields,
      'field.quorum': '7',
      because: 'Standing orders',
    })
    expect(reply.statusCode).toBe(303)
    expect(await d.told()).toEqual(['2027-04-01 amend body/board {"quorum":7}'])
    expect((await d.kept()).contents.items[0]?.proposal.because).toBe('Standing orders')
  })

  test('an end by its last day, with all that cannot be without it', async () => {
    const page = await d.get('/end/seat/chair?as=close-seat&on=2025-06-01')
    expect(page.body).toContain('Last day')
    expect(page.body).toContain('Bo Madeup as Chair, Shire Board')
    const reply = await d.post('/end/seat/chair', [
      ['version', '1'],
      ['from', '2025-03-31'],
      ['also', 'appointment/bo'],
    ])
    // Bo left later: what is recorded already stands in the way, and it is said.
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain('Bo Madeup as Chair, Shire Board is not in force then')
    const later = await d.post('/end/body/board', [
      ['version', '1'],
      ['from', '2027-03-31'],
      ['also', 'seat/chair'],
      ['also', 'seat/chief'],
      ['also', 'seat/lay'],
    ])
    expect(later.statusCode).toBe(303)
    expect([...(await d.told())].sort()).toEqual(
      ['body/board', 'seat/chair', 'seat/chief', 'seat/lay'].map((one) => `2027-04-01 end ${one}`),
    )
  })

  test('a name may be written in a box where there are many, and one that fits several is asked about', async () => {
    const many = Array.from(
      { length: 70 },
      (_, n) => `2027-04-01 begin body/n${n} name="Forum ${n}" form=forum`,
    )
    await d.begin([...many, '2027-04-01 begin body/twin name="Forum 7" form=forum'].join('\n'))
    const send = (reportsTo: string) =>
      d.post('/edit/body/board', {
        version: '1',
        from: '2027-04-01',
        as: 'reports-to',
        'was.reportsTo': '',
        'field.reportsTo': reportsTo,
      })
    const unknown = await send('Nowhere Board')
    expect(unknown.body).toContain('Nothing here is called')
    const several = await send('forum 7')
    expect(several.statusCode).toBe(422)
    expect(several.body).toContain('Forum 7 [body/n7]; Forum 7 [body/twin]')
    expect(several.body).toContain('value="forum 7"')
    expect((await send('Forum 7 [body/twin]')).statusCode).toBe(303)
    expect(await d.told()).toContain('2027-04-01 amend body/board {"reportsTo":"body/twin"}')
  })

  test('a thing to change is found by its name, without scripts', async () => {
    const one = await d.get('/choose/close-seat?thing=lay+member')
    expect(one.headers.location).toBe(`${d.here('/end/seat/lay')}?as=close-seat`)
    const none = await d.get('/choose/close-seat?thing=nothing+so+called')
    expect([none.statusCode, none.body.includes('Nothing here is called')]).toEqual([422, true])
    expect((await d.get('/choose/open-seat')).statusCode).toBe(404)
  })

  test('from the page of a thing, in a draft that is open or a new one called after it', async () => {
    const page = await d.visitor.get('/north/drafts/propose?about=seat%2Flay')
    expect(page.body).toContain('Next spring')
    const [known, fresh] = [
      await d.visitor.post('/north/drafts/propose?about=seat%2Flay', { draft: d.draft }),
      await d.visitor.post('/north/drafts/propose?about=seat%2Flay', { draft: 'new' }),
    ]
    expect(known.headers.location).toBe(d.here('/edit/seat/lay'))
    const made = /drafts\/([\w-]+)\/edit\/seat\/lay$/.exec(String(fresh.headers.location))?.[1] ?? ''
    expect((await d.kept(made)).contents.title).toBe('Changes to Lay member, Shire Board')
  })

  test('never after a person: what a draft is called is recorded with it', async () => {
    const [names, { timelines }] = [await d.at.store.names('north'), await d.at.store.ledger('north')]
    const persons = [...timelines.keys()].filter((id) => /^(person|appointment)\//.test(id))
    for (const id of persons)
      await d.visitor.post(`/north/drafts/propose?about=${encodeURIComponent(id)}`, { draft: 'new' })
    const titles = (await d.at.store.drafts('north')).map(({ contents }) => contents.title)
    expect(titles).toContain('Changes to one person')
    expect(titles).toContain('Changes to Chair, Shire Board')
    expect(titles.filter((title) => [...names.values()].some((name) => title.includes(name)))).toEqual([])
  })
})

test('an item is changed in place, with its day and its reason', async () => {
  await d.begin('2027-04-01 amend body/board quorum=6\n2027-04-01 end seat/lay')
  const form = await d.opened('/edit/body/board?item=k1')
  expect(Object.keys(form)).not.toContain('field.name')
  await d.post('/edit/body/board', { ...form, 'field.quorum': '9', from: '2027-06-01', because: 'Agreed' })
  await d.post('/end/seat/lay', { ...(await d.opened('/end/seat/lay?item=k2')), from: '2027-05-31' })
  expect(await d.told()).toEqual(['2027-06-01 amend body/board {"quorum":9}', '2027-06-01 end seat/lay'])
  expect((await d.kept()).contents.items.map(({ key }) => key)).toEqual(['k1', 'k2'])
})

describe('an edit called one of words only', () => {
  const edits = async () => (await d.at.store.draftEdits('north', d.draft)).map(({ editorial }) => editorial)

  test('is one where nothing but words differ', async () => {
    await d.begin('2027-04-01 amend body/board purpose="To lead" quorum=6')
    const form = await d.opened('/edit/body/board?item=k1')
    const words = { ...form, 'field.purpose': 'To lead and to listen', editorial: 'yes' }
    expect((await d.post('/edit/body/board', words)).statusCode).toBe(303)
    const about = await d.opened('/about')
    expect((await d.post('/about', { ...about, title: 'Next Spring', editorial: 'yes' })).statusCode).toBe(
      303,
    )
    expect(await edits()).toEqual([false, true, true])
  })

  test('is refused where more differs, and nothing typed is lost', async () => {
    await d.begin('2027-04-01 amend body/board purpose="To lead" quorum=6')
    const form = await d.opened('/edit/body/board?item=k1')
    const more = await d.post('/edit/body/board', { ...form, 'field.quorum': '7', editorial: 'yes' })
    expect([more.statusCode, more.body.includes('more than the wording')]).toEqual([422, true])
    const about = await d.post('/about', {
      ...(await d.opened('/about')),
      day: '2027-05-01',
      editorial: 'yes',
    })
    expect([about.statusCode, about.body.includes('2027-05-01')]).toEqual([422, true])
    expect((await d.kept()).version).toBe(1)
  })
})

test('the list of drafts says of each what comes next', async () => {
  await d.begin('', { title: 'An empty one' })
  await d.begin('2027-04-01 end seat/lay', { title: 'One with a change' })
  await d.begin('2027-04-01 end seat/lay', { title: 'One that was asked about' })
  const by = { at: d.at.now, by: 'account/contributor' }
  await d.at.store.addDraftEvent('north', d.draft, { is: 'asked', version: 1, ...by })
  const answer = { is: 'answered', as: id('role/chief'), version: 1, answer: 'endorse' } as const
  await d.at.store.addDraftEvent('north', d.draft, {
    ...answer,
    organisation: id('organisation/trust'),
    ...by,
  })
  const lines = (await d.visitor.get('/north/drafts')).body.split('<li class="app-drafts__draft">')
  const said = (title: string) => lines.find((line) => line.includes(title))
  expect(said('An empty one')).toContain('Next: propose the first change')
  expect(said('One with a change')).toContain('1 change from 1 April 2027. Started by Invented contributor')
  expect(said('One that was asked about')).toContain('asked about version 1; one has answered')
})
