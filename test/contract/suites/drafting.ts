// What drafts promise: one of two savers wins, every version stays, events are numbered without a gap, and a draft is
// adopted together with what it proposes or not at all.
import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { DraftContents } from '#core/draft.ts'
import { id } from '#core/id.ts'
import type { DraftEvent } from '#drafting/event.ts'
import type { Recording, Store, StoredDraft } from '#store/store.ts'
import { addSystems, begin, early, type Given } from '../given.ts'

const later = moment('2026-06-01T00:00:00.000Z')
const decision = id('decision/board-12')
const taken = { title: 'Agreed', on: day('2026-05-20'), minute: 'Minute 12' }
const said: DraftEvent = { is: 'said', thread: 'draft', text: 'Why so soon?' }
const now = { at: later, by: 'kim' }

export function draftingSuite(given: Given): void {
  savingSuite(given)
  happeningSuite(given)
  adoptingSuite(given)
}

function savingSuite(given: Given): void {
  test('a draft is kept as it was given, with the names it brings, in its own system', async () => {
    const store = await given.store()
    const one = draftOf('a', ['person/one', 'person/two'])
    const names = [
      { id: id('person/two'), name: 'Two' },
      { id: id('person/one'), name: 'One', email: 'one@example.test' },
      { id: id('person/two'), name: 'Two Again', phone: '01632 960000' },
    ]
    await store.addDraft(one, names)
    await store.addDraft({ ...draftOf('b'), createdAt: later }, [])
    await store.addDraft({ ...draftOf('a'), system: 'south' }, [])
    expect(await store.draft('north', 'a')).toEqual(one)
    expect(await store.draft('north', 'c')).toBeUndefined()
    expect(await store.draftNames('north', 'a')).toEqual([names[1], names[2]])
    expect((await store.names('north')).size).toBe(0)
    expect((await store.drafts('north')).map((each) => [each.id, each.proposals])).toEqual([
      ['b', 0],
      ['a', 2],
    ])
    const { items: _, ...about } = one.contents
    expect((await store.drafts('north'))[1]).toEqual({ ...one, contents: about, proposals: 2 })
    expect(await store.draftEdits('north', 'a')).toEqual([
      { version: 1, at: early, by: 'pat', editorial: false },
    ])
    await expect(store.addDraft(one, [])).rejects.toThrow()
    await expect(store.addDraft({ ...draftOf('x'), system: 'west' }, [])).rejects.toThrow()
    expect(await store.draftNames('north', 'x')).toEqual([])
  })

  test('of two who save at once one wins, and every version stays', async () => {
    const place = await given.place()
    const [one, other] = [await given.open(place), await given.open(place)]
    await addSystems(one)
    const read = draftOf('a', ['person/one'])
    await one.addDraft(read, [])
    const save = (store: Store, title: string) =>
      store.saveDraft(
        read,
        { ...read.contents, title },
        { at: later, by: title, editorial: true, note: 'Words' },
        [{ id: id('person/one'), name: title }],
      )
    const won = await Promise.all(Array.from({ length: 8 }, (_, at) => save(at % 2 ? one : other, `T${at}`)))
    expect(won.filter(Boolean)).toHaveLength(1)
    const title = `T${won.indexOf(true)}`
    const saved = { ...read, version: 2, savedAt: later, savedBy: title }
    expect(await other.draft('north', 'a')).toEqual({ ...saved, contents: { ...read.contents, title } })
    expect(await one.draftVersion('north', 'a', 1)).toEqual(read.contents)
    expect(await one.draftVersion('north', 'a', 2)).toEqual({ ...read.contents, title })
    expect(await one.draftVersion('north', 'a', 3)).toBeUndefined()
    expect(await one.draftEdits('north', 'a')).toMatchObject([
      { version: 1, editorial: false },
      { version: 2, at: later, by: title, editorial: true, note: 'Words' },
    ])
    expect(await one.draftNames('north', 'a')).toEqual([{ id: 'person/one', name: title }])
  })

  test('what is not open is not saved', async () => {
    const store = await given.store()
    const read = draftOf('a')
    await store.addDraft(read, [])
    const save = () => store.saveDraft(read, read.contents, { ...now, editorial: false })
    expect(await store.closeDraft(read, ['open'], 'retired', { is: 'retired', reason: 'x', ...now })).toBe(
      true,
    )
    expect(await save()).toBe(false)
    expect((await store.draft('north', 'a'))?.version).toBe(1)
    expect(await store.draftEdits('north', 'a')).toHaveLength(1)
    expect(await store.closeDraft(read, ['retired'], 'open', { is: 'reopened', reason: 'y', ...now })).toBe(
      true,
    )
    expect(await save()).toBe(true)
    expect(await store.saveDraft({ ...read, id: 'b' }, read.contents, { ...now, editorial: false })).toBe(
      false,
    )
  })

  test('any text, and 10,000 items, come back as they were', async () => {
    const store = await given.store()
    const hostile = [
      'nul \0',
      'half \ud800',
      'line \u2028',
      "'; drop table drafts; --",
      '健康 👩🏽‍⚕️',
      '\\u0000 $1 ?',
    ]
    const items = Array.from({ length: 10_000 }, (_, at) => ({
      key: `k-${at}`,
      base: at,
      proposal: begin(`scrap/s-${at}`, { text: hostile[at % hostile.length] }),
    }))
    const text = hostile.join('\n')
    const one = draftOf('a')
    const contents = { ...one.contents, title: text, purpose: text, items }
    await store.addDraft({ ...one, contents }, [])
    expect((await store.draft('north', 'a'))?.contents).toEqual(contents)
    expect((await store.drafts('north'))[0]).toMatchObject({ contents: { title: text }, proposals: 10_000 })
    await store.saveDraft(one, contents, { ...now, editorial: true })
    expect(await store.draftVersion('north', 'a', 2)).toEqual(contents)
    await store.addDraftEvent('north', 'a', { is: 'said', thread: 'draft', text, ...now })
    expect(await store.draftEvents('north', 'a')).toEqual([
      { is: 'said', thread: 'draft', text, number: 1, ...now },
    ])
  })
}

function happeningSuite(given: Given): void {
  test('events of two processes are numbered without a gap, and an expected number holds off the second', async () => {
    const place = await given.place()
    const [one, other] = [await given.open(place), await given.open(place)]
    await addSystems(one)
    await one.addDraft(draftOf('a'), [])
    await one.addDraft(draftOf('b'), [])
    const numbers = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? one : other).addDraftEvent('north', 'a', { ...said, at: later, by: `${at}` }),
      ),
    )
    const all = Array.from({ length: 20 }, (_, at) => at + 1)
    expect(numbers.toSorted((a = 0, b = 0) => a - b)).toEqual(all)
    const events = await other.draftEvents('north', 'a')
    expect(events.map((each) => each.number)).toEqual(all)
    expect(events.map((each) => each.by)).toEqual(all.map((number) => `${numbers.indexOf(number)}`))
    const same = await Promise.all(
      [one, other, one, other].map((store) => store.addDraftEvent('north', 'a', { ...said, ...now }, 20)),
    )
    expect(same.filter((number) => number === 21)).toHaveLength(1)
    expect(same.filter((number) => number === undefined)).toHaveLength(3)
    expect(await one.draftEvents('north', 'b')).toEqual([])
    await expect(one.addDraftEvent('north', 'c', { ...said, ...now })).rejects.toThrow('no draft c')
  })

  test('a state changes once, with its event, and only from where it was read', async () => {
    const store = await given.store()
    const read = draftOf('a')
    await store.addDraft(read, [])
    const retired: DraftEvent = { is: 'retired', reason: 'Overtaken' }
    const close = (version = 1) =>
      store.closeDraft({ ...read, version }, ['open'], 'retired', { ...retired, ...now })
    expect(await close(2)).toBe(false)
    expect((await Promise.all([close(), close(), close()])).filter(Boolean)).toHaveLength(1)
    expect((await store.draft('north', 'a'))?.state).toBe('retired')
    expect(await store.draftEvents('north', 'a')).toEqual([{ ...retired, number: 1, ...now }])
  })

  test('a scheduled draft falls due, is not saved meanwhile, and no longer when it is taken back', async () => {
    const store = await given.store()
    const read = draftOf('a', ['person/one'])
    await store.addDraft(read, [])
    await store.addDraft(draftOf('b'), [])
    const due = { at: later, decision: taken, by: 'pat' }
    const scheduled: DraftEvent = { is: 'scheduled', due: later, version: 1 }
    const close = () => store.closeDraft(read, ['open'], 'scheduled', { ...scheduled, ...now }, due)
    expect(await close()).toBe(true)
    expect(await store.draft('north', 'a')).toEqual({ ...read, state: 'scheduled', due })
    expect((await store.drafts('north')).find((each) => each.id === 'a')).toMatchObject({ due })
    expect(await store.saveDraft(read, read.contents, { ...now, editorial: true })).toBe(false)
    expect(await store.draftsDue(early)).toEqual([])
    expect(await store.draftsDue(later)).toEqual([{ ...read, state: 'scheduled', due }])
    const unscheduled: DraftEvent = { is: 'unscheduled', reason: 'Not yet' }
    expect(await store.closeDraft(read, ['scheduled'], 'open', { ...unscheduled, ...now })).toBe(true)
    expect(await store.draftsDue(later)).toEqual([])
    expect(await store.draft('north', 'a')).toEqual(read)
    expect((await store.draftEvents('north', 'a')).map((each) => each.is)).toEqual([
      'scheduled',
      'unscheduled',
    ])
  })
}

function adoptingSuite(given: Given): void {
  const adopt = (store: Store, draft: NonNullable<Recording['draft']>, expected = 0, thing = 'person/one') =>
    store.append('north', expected, [begin(thing), begin(`${thing}-too`)], { by: 'sam', decision, draft })

  test('a draft is adopted with what it proposes: state, event and names in one', async () => {
    const store = await given.store(() => later)
    const read = draftOf('a', ['person/one'])
    await store.addDraft(read, [{ id: id('person/one'), name: 'One', email: 'one@example.test' }])
    await store.addDraftEvent('north', 'a', { ...said, ...now })
    const draft = { id: 'a', version: 1, decision }
    expect(await adopt(store, draft)).toMatchObject({ is: 'appended', changes: [{ seq: 1 }, { seq: 2 }] })
    expect(await store.draft('north', 'a')).toEqual({ ...read, state: 'adopted' })
    expect(await store.draftEvents('north', 'a')).toEqual([
      { ...said, number: 1, ...now },
      { is: 'adopted', version: 1, first: 1, last: 2, decision, number: 2, at: later, by: 'sam' },
    ])
    expect(await store.contact('north', id('person/one'))).toMatchObject({ email: 'one@example.test' })
    expect(await store.draftNames('north', 'a')).toEqual([])
    expect(await adopt(store, draft, 2, 'person/x')).toEqual({ is: 'draft-changed' })
    await store.addDraft(draftOf('b'), [])
    await adopt(store, { id: 'b', version: 1, decision, account: 'pat' }, 2, 'person/y')
    expect(await store.draftEvents('north', 'b')).toMatchObject([{ is: 'adopted', first: 3, by: 'pat' }])
    expect((await store.ledger('north')).changes.map((one) => one.by)).toEqual(['sam', 'sam', 'sam', 'sam'])
  })

  test('what was saved, retired or is of another system appends nothing; what is refused stays open', async () => {
    const store = await given.store()
    const read = draftOf('a', ['person/one'])
    const names = [{ id: id('person/one'), name: 'One' }]
    await store.addDraft(read, names)
    await store.saveDraft(read, read.contents, { ...now, editorial: false })
    expect(await adopt(store, { id: 'a', version: 1, decision })).toEqual({ is: 'draft-changed' })
    await store.addDraft({ ...draftOf('b'), system: 'south' }, [])
    expect(await adopt(store, { id: 'b', version: 1, decision })).toEqual({ is: 'draft-changed' })
    const ghost = begin('appointment/x', { person: 'person/ghost', to: 'seat/none' })
    const draft = { id: 'a', version: 2, decision }
    expect(await store.append('north', 0, [ghost], { by: 'sam', draft })).toMatchObject({ is: 'refused' })
    expect(await store.append('north', 7, [ghost], { by: 'sam', draft })).toMatchObject({ is: 'out-of-date' })
    expect(await store.draft('north', 'a')).toMatchObject({ state: 'open', version: 2 })
    expect(await store.draftEvents('north', 'a')).toEqual([])
    expect(await store.draftNames('north', 'a')).toEqual(names)
    expect((await store.ledger('north')).last).toBe(0)
    expect((await store.names('north')).size).toBe(0)
    const retired: DraftEvent = { is: 'retired', reason: 'x' }
    await store.closeDraft({ ...read, version: 2 }, ['open'], 'retired', { ...retired, ...now })
    expect(await adopt(store, draft)).toEqual({ is: 'draft-changed' })
  })

  test('saving and adopting at once end with the one or the other', async () => {
    const place = await given.place()
    const [one, other] = [await given.open(place), await given.open(place)]
    await addSystems(one)
    let last = 0
    for (let at = 0; at < 10; at += 1) {
      const read = draftOf(`d-${at}`)
      await one.addDraft(read, [])
      const [saved, adopted] = await Promise.all([
        other.saveDraft(read, read.contents, { ...now, editorial: true }),
        adopt(one, { id: read.id, version: 1, decision }, last, `person/p-${at}`),
      ])
      expect(adopted.is).toBe(saved ? 'draft-changed' : 'appended')
      if (!saved) last += 2
      expect((await one.ledger('north')).last).toBe(last)
      expect((await one.draft('north', read.id))?.state).toBe(saved ? 'open' : 'adopted')
    }
  })

  test('a name that is erased is erased from all drafts, and adopting does not bring it back', async () => {
    const store = await given.store()
    const [one, two] = [id('person/one'), id('person/two')]
    const names = [
      { id: one, name: 'One' },
      { id: two, name: 'Two' },
    ]
    await store.addDraft(draftOf('a', [one, two]), names)
    await store.addDraft(draftOf('b', [one]), names)
    await store.addDraft({ ...draftOf('a'), system: 'south' }, names)
    await store.eraseName('north', one)
    for (const draft of ['a', 'b']) expect(await store.draftNames('north', draft)).toEqual([names[1]])
    expect(await store.draftNames('south', 'a')).toEqual(names)
    await adopt(store, { id: 'a', version: 1, decision })
    expect(await store.names('north')).toEqual(new Map([[two, 'Two']]))
  })
}

function draftOf(name: string, people: readonly string[] = []): StoredDraft {
  const items = people.map((one, at) => ({ key: `k${at}`, base: 0, proposal: begin(one) }))
  const contents: DraftContents = {
    title: 'A smaller board',
    purpose: 'Fewer seats, “clearer” remits',
    day: day('2026-07-01'),
    items,
  }
  const saved = { createdAt: early, by: 'pat', savedAt: early, savedBy: 'pat' }
  return { system: 'north', id: name, state: 'open', contents, version: 1, ...saved }
}
