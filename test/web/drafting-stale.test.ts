// Forms of drafts that are out of date: two tabs, what was taken out, drafts that are closed. Nothing typed is lost.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { drafting, formOn, type Drafting } from './given-draft.ts'

let d: Drafting

beforeAll(async () => {
  d = await drafting()
})
afterAll(() => d.at.close())
beforeEach(async () => {
  await d.begin('')
})

test('after a change for a later day, the body one came from is shown on that day', async () => {
  const fields = await d.opened('/edit/body/board?back=board')
  const reply = await d.post('/edit/body/board', { ...fields, 'field.quorum': '6', from: '2027-09-01' })
  expect(reply.headers.location).toMatch(/\/body\/board\?on=2027-09-01&saved=yes$/)
  const again = await d.opened('/edit/body/board?back=board')
  const sooner = await d.post('/edit/body/board', { ...again, 'field.quorum': '7', from: '2027-01-01' })
  expect(sooner.headers.location).not.toContain('on=')
})

describe('two tabs', () => {
  beforeEach(async () => {
    await d.begin(
      '2027-04-01 begin body/elm name="Elm Forum" form=forum\n2027-04-01 amend body/board quorum=6',
    )
  })

  test('that change different things both save, and the later is told', async () => {
    const [one, other] = [await d.opened('/edit/seat/lay'), await d.opened('/edit/body/board')]
    expect((await d.post('/edit/seat/lay', { ...one, 'field.places': '3' })).statusCode).toBe(303)
    const second = await d.post('/edit/body/board', { ...other, 'field.name': 'Shire Leaders' })
    expect(second.headers.location).toContain('saved=again')
    expect((await d.visitor.get(String(second.headers.location))).body).toContain('while you were typing')
    expect(await d.told()).toEqual([
      '2027-04-01 begin body/elm {"name":"Elm Forum","form":"forum"}',
      '2027-04-01 amend body/board {"quorum":6,"name":"Shire Leaders"}',
      '2027-04-01 amend seat/lay {"places":3}',
    ])
  })

  test('that change the same thing: the later sees both versions, keeps what was typed, and may save it', async () => {
    const [one, other] = [await d.opened('/edit/body/board'), await d.opened('/edit/body/board')]
    expect((await d.post('/edit/body/board', { ...one, 'field.quorum': '8' })).statusCode).toBe(303)
    const second = await d.post('/edit/body/board', { ...other, 'field.name': 'Shire Leaders' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('quorum 6')
    expect(second.body).toContain('quorum 8')
    const again = formOn(second.body)
    expect(again).toMatchObject({
      version: '2',
      'field.name': 'Shire Leaders',
      'field.quorum': '8',
      'was.quorum': '8',
    })
    expect((await d.post('/edit/body/board', again)).statusCode).toBe(303)
    expect(await d.told()).toContain('2027-04-01 amend body/board {"quorum":8,"name":"Shire Leaders"}')
  })

  test('that edit and take out: nothing typed is lost', async () => {
    const form = await d.opened('/edit/body/elm')
    const out = await d.opened('/take-out/k1')
    expect((await d.post('/take-out/k1', out)).statusCode).toBe(303)
    const stale = await d.post('/edit/body/elm', { ...form, 'field.purpose': 'To bring people together' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('This body is not in the draft any more')
    const again = formOn(stale.body)
    expect(again).toMatchObject({ 'field.name': 'Elm Forum', 'field.purpose': 'To bring people together' })
    expect((await d.post('/edit/body', { ...again, 'field.form': 'forum' })).statusCode).toBe(303)
    expect(await d.told()).toContain(
      '2027-04-01 begin body/elm-forum {"name":"Elm Forum","form":"forum","purpose":"To bring people together"}',
    )
  })

  test('that change an item and take it out: the change can be put in again', async () => {
    const form = await d.opened('/edit/body?item=k1')
    await d.post('/take-out/k1', await d.opened('/take-out/k1'))
    const stale = await d.post('/edit/body', { ...form, 'field.name': 'Elm Circle' })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('not in the draft any more')
    expect((await d.post('/edit/body', formOn(stale.body))).statusCode).toBe(303)
    expect(await d.told()).toContain('2027-04-01 begin body/elm-circle {"name":"Elm Circle","form":"forum"}')
    expect((await d.get('/edit/body?item=k1')).statusCode).toBe(409)
  })

  test('that change the words of the draft: the later sees the other’s', async () => {
    const form = await d.opened('/about')
    expect((await d.post('/about', { ...form, title: 'First' })).statusCode).toBe(303)
    const second = await d.post('/about', { ...form, title: 'Second' })
    expect(second.statusCode).toBe(409)
    expect(second.body).toContain('Now it is called “First”')
    expect(formOn(second.body)).toMatchObject({ title: 'Second', version: '2' })
    expect((await d.post('/about', formOn(second.body))).statusCode).toBe(303)
    expect((await d.kept()).contents.title).toBe('Second')
  })

  test('a form sent twice begins one thing, and one person', async () => {
    const seat = { ...(await d.opened('/edit/seat?as=open-seat&with=body%2Fboard')), 'field.name': 'Carer' }
    const form = { ...seat, 'field.capacity': 'member' }
    const [one, two] = [await d.post('/edit/seat', form), await d.post('/edit/seat', form)]
    expect([one.statusCode, two.statusCode]).toEqual([303, 303])
    const wren = {
      ...(await d.opened('/edit/appointment?as=appoint&with=seat%2Flay')),
      newName: 'Wren Hypothetical',
    }
    await Promise.all([d.post('/edit/appointment', wren), d.post('/edit/appointment', wren)])
    await d.post('/edit/appointment', wren)
    const begun = (await d.told()).filter((line) => line.includes('begin'))
    expect(begun.filter((line) => line.includes('seat/board-carer'))).toHaveLength(1)
    expect((await d.at.store.draftNames('north', d.draft)).length).toBeLessThan(3)
    // Sent anew from a fresh form, a second one is meant.
    await d.post('/edit/seat', { ...form, version: String((await d.kept()).version) })
    expect((await d.told()).filter((line) => line.includes('seat/board-carer'))).toHaveLength(2)
  })

  test('taking out twice is no fault', async () => {
    const form = await d.opened('/take-out/k2')
    expect((await d.post('/take-out/k2', form)).statusCode).toBe(303)
    expect((await d.post('/take-out/k2', form)).statusCode).toBe(303)
    expect((await d.get('/take-out/k2')).statusCode).toBe(409)
  })

  test('taking out a beginning when more hangs on it by now asks again', async () => {
    const form = await d.opened('/take-out/k1')
    await d.post('/edit/seat', {
      version: '1',
      from: '2027-04-01',
      'field.body': 'body/elm',
      'field.name': 'Chair',
      'field.capacity': 'chair',
    })
    const stale = await d.post('/take-out/k1', form)
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('These go with it')
    expect((await d.post('/take-out/k1', formOn(stale.body))).statusCode).toBe(303)
    expect(await d.told()).toEqual(['2027-04-01 amend body/board {"quorum":6}'])
  })
})

test('a draft that is not open any more is shown, and not edited', async () => {
  const form = await d.opened('/edit/body/board')
  await d.at.store.closeDraft(await d.kept(), ['open'], 'retired', {
    is: 'retired',
    reason: 'A test',
    at: d.at.now,
    by: 'account/steward',
  })
  const reply = await d.post('/edit/body/board', { ...form, 'field.quorum': '9' })
  expect(reply.statusCode).toBe(409)
  expect(reply.body).toContain('it is retired')
  expect((await d.get('/edit')).headers.location).toBe(d.here(''))
  expect((await d.get('')).statusCode).toBe(200)
})
