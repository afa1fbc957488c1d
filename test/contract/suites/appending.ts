// What an append promises: all or nothing, in order, once, and exactly what was given.
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { dayOf, moment, type Moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { ledger } from '#core/ledger.ts'
import { addSystems, append, begin, early, import_, words, type Given } from '../given.ts'

export function appendingSuite(given: Given): void {
  test('changes are numbered from 1 and read back as they were answered', async () => {
    const place = await given.place()
    const store = await given.open(place, () => early)
    await addSystems(store)
    const first = await append(store, 0, [begin('person/one'), begin('person/two')], {
      by: 'pat',
      decision: 'd/1',
    })
    expect(first).toEqual([
      { ...begin('person/one'), seq: 1, recordedAt: early, by: 'pat', decision: 'd/1' },
      { ...begin('person/two'), seq: 2, recordedAt: early, by: 'pat', decision: 'd/1' },
    ])
    const second = await append(store, 2, [{ act: 'retract', change: 1, because: 'A slip' }])
    const kept = await store.ledger('north')
    expect(kept.changes).toEqual([...first, ...second])
    expect(kept).toEqual(ledger(words, [...first, ...second]))
    const again = await given.open(place)
    expect(await again.ledger('north')).toEqual(kept)
  })

  test('an append from an older state is out of date and writes nothing', async () => {
    const store = await given.store()
    await append(store, 0, [begin('person/one')])
    const names = [{ id: id('person/two'), name: 'Two' }]
    const late = await store.append('north', 0, [begin('person/two')], { by: 'pat', names })
    expect(late).toEqual({ is: 'out-of-date', last: 1 })
    expect((await store.ledger('north')).last).toBe(1)
    expect(await store.names('north')).toEqual(new Map())
    expect(await store.append('north', 2, [begin('person/two')], import_)).toEqual({
      is: 'out-of-date',
      last: 1,
    })
  })

  test('one impossible proposal refuses all, with the reason, and leaves nothing behind', async () => {
    const store = await given.store()
    const names = [{ id: id('person/one'), name: 'One' }]
    const proposals = [
      begin('person/one'),
      begin('appointment/x', { person: 'person/ghost', to: 'seat/none' }),
    ]
    const done = await store.append('north', 0, proposals, { by: 'pat', names })
    if (done.is !== 'refused') throw new Error(`It was ${done.is}`)
    expect(done.problems.map((one) => [one.code, one.where.row])).toContainEqual(['points-at-nothing', 2])
    expect((await store.ledger('north')).last).toBe(0)
    expect(await store.names('north')).toEqual(new Map())
    expect(await append(store, 0, [begin('person/one')])).toHaveLength(1)
  })

  test('an append to no system throws', async () => {
    const store = await given.store()
    await expect(store.append('west', 0, [begin('person/one')], import_)).rejects.toThrow('no system west')
    expect((await store.ledger('west')).last).toBe(0)
  })

  test('systems are never mixed', async () => {
    const store = await given.store()
    await append(store, 0, [begin('person/one')], {
      by: 'pat',
      names: [{ id: id('person/one'), name: 'North One' }],
    })
    expect((await store.ledger('south')).changes).toEqual([])
    expect(await store.names('south')).toEqual(new Map())
    expect(await store.append('south', 0, [begin('person/one')], { by: 'kim' })).toMatchObject({
      is: 'appended',
    })
    await append(store, 1, [begin('person/two')])
    expect((await store.ledger('north')).changes.map((one) => one.by)).toEqual(['pat', 'import'])
    expect((await store.ledger('south')).changes.map((one) => one.by)).toEqual(['kim'])
  })

  test('of 20 appends at once exactly one wins each number, and none is lost', async () => {
    const place = await given.place()
    const [one, other] = [await given.open(place), await given.open(place)]
    await addSystems(one)
    const writer = async (name: number) => {
      const store = name % 2 ? one : other
      for (;;) {
        const { last } = await store.ledger('north')
        const done = await store.append('north', last, [begin(`person/p-${name}`)], { by: `${name}` })
        if (done.is === 'appended') return done.changes.map((each) => each.seq)
        expect(done.is).toBe('out-of-date')
      }
    }
    const won = await Promise.all(Array.from({ length: 20 }, (_, name) => writer(name)))
    const numbers = Array.from({ length: 20 }, (_, at) => at + 1)
    expect(won.flat().sort((a, b) => a - b)).toEqual(numbers)
    for (const store of [one, other])
      expect((await store.ledger('north')).changes.map((each) => each.seq)).toEqual(numbers)
    const same = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? one : other).append('north', 20, [begin(`person/q-${at}`)], import_),
      ),
    )
    expect(same.filter((each) => each.is === 'appended')).toHaveLength(1)
    expect(same.filter((each) => each.is === 'out-of-date')).toHaveLength(19)
  })

  test('a clock that goes backwards does not turn the order around', async () => {
    const times = ['2026-01-02T00:00:00.000Z', '2026-01-01T00:00:00.000Z', '2026-01-03T00:00:00.000Z']
    const store = await given.store(() => moment(times.shift() ?? ''))
    for (const seq of [0, 1, 2]) await append(store, seq, [begin(`person/p-${seq}`)])
    const days = (await store.ledger('north')).changes.map((one) => dayOf(one.recordedAt))
    expect(days).toEqual(['2026-01-02', '2026-01-02', '2026-01-03'])
  })

  test('a lossless import keeps moments and authors, and must be in order', async () => {
    const store = await given.store()
    const stamp = (recordedAt: Moment, by: string) => ({ recordedAt, by })
    const as = [
      stamp(moment('2019-01-01T00:00:00.000Z'), 'pat'),
      stamp(moment('2020-01-01T00:00:00.000Z'), 'kim'),
    ]
    const proposals = [begin('person/one'), begin('person/two')]
    const done = await append(store, 0, proposals, { by: 'nobody', as })
    expect(done.map(({ recordedAt, by }) => ({ recordedAt, by }))).toEqual(as)
    const earlier = { by: 'nobody', as: [stamp(moment('2019-06-01T00:00:00.000Z'), 'pat')] }
    const refused = await store.append('north', 2, [begin('person/three')], earlier)
    expect(refused).toMatchObject({ is: 'refused', problems: [{ code: 'recorded-before' }] })
  })

  test('any text and any size comes back as it was', async () => {
    const store = await given.store()
    const hostile = [
      'nul \0 in it',
      "'; drop table changes; --",
      'half a pair \ud800 and line \u2028 breaks \r\n\t',
      'Zoë Ω 健康 👩🏽‍⚕️ \u202eright to left',
      '\\u0000 %s $1 ? {{}} \uFFFD',
      'x'.repeat(5_000_000),
    ]
    const proposals = hostile.map((note, at) => ({
      ...begin(`scrap/s-${at}`, { text: note }),
      because: note,
      source: { from: note, raw: note },
    }))
    const done = await append(store, 0, proposals, { by: 'a\0b\ud800' })
    expect(done).toEqual(proposals.map((one, at) => ({ ...one, ...recorded(done[at]) })))
    expect(done.every((one) => one.by === 'a\0b\ud800')).toBe(true)
    expect((await store.ledger('north')).changes).toEqual(done)
  })

  test('what is recorded in memory is what another reads, for any values', async () => {
    const place = await given.place()
    const [writer, reader] = [await given.open(place), await given.open(place)]
    await addSystems(writer)
    let last = 0
    const texts = fc.array(
      fc.string({ unit: 'binary', minLength: 1 }).filter((one) => one.trim() !== ''),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const proposals = some.map((name, at) => ({
          ...begin(`scrap/s-${last + at}`, { text: name }),
          because: name,
        }))
        last = (await append(writer, last, proposals)).at(-1)?.seq ?? last
        expect((await reader.ledger('north')).changes.slice(-proposals.length)).toEqual(
          (await writer.ledger('north')).changes.slice(-proposals.length),
        )
        expect((await reader.ledger('north')).changes.slice(-proposals.length)).toMatchObject(proposals)
      }),
      { numRuns: 30 },
    )
    expect(await reader.ledger('north')).toEqual(await writer.ledger('north'))
  })

  test('20,000 changes go in together, with their names', async () => {
    const store = await given.store()
    const proposals = Array.from({ length: 20_000 }, (_, at) => begin(`person/p-${at}`))
    const names = proposals.map((_, at) => ({ id: id(`person/p-${at}`), name: `Person ${at}` }))
    expect(await append(store, 0, proposals, { by: 'import', names })).toHaveLength(20_000)
    expect((await store.ledger('north')).last).toBe(20_000)
    expect((await store.names('north')).size).toBe(20_000)
  })
}

function recorded(change: { seq: number; recordedAt: string; by: string } | undefined) {
  return { seq: change?.seq, recordedAt: change?.recordedAt, by: change?.by }
}
