// A store with something in every table, and text that is hard to carry; and all that a store holds, for comparing.
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Place } from '#store/engine.ts'
import { withEngine } from '#store/open-engine.ts'
import { readRows } from '#store/rows.ts'
import { tables } from '#store/tables.ts'
import type { AccessKey } from '#store/keys-store.ts'
import type { Store } from '#store/store.ts'
import { addSystems, append, begin, early, type Given } from './given.ts'

/** Fills a place with something in every table, and text that is hard to carry. */
export async function fill<P extends Place>(open: Given['open'], place: P): Promise<P> {
  const store = await open(place)
  await addSystems(store)
  const notes = [
    'line \u2028 break',
    'nul \0',
    'half \ud800',
    '\n\\n " \' $1',
    '健康 👩🏽‍⚕️',
    '[]',
    '{"base64":"AAAA"}',
  ]
  const named = notes.map((text, at) => begin(`scrap/s-${at}`, { text }))
  const names = [{ id: id('person/one'), name: '{"base64":"AAAA"}\u2028', email: 'one@example.test' }]
  await append(store, 0, [...named, begin('person/one')], { by: 'pat', decision: 'd/1', names })
  await append(store, 8, [{ act: 'retract', change: 2, because: 'A slip' }])
  const people = Array.from({ length: 4500 }, (_, at) => begin(`person/p-${at}`))
  await store.append('south', 0, people, { by: 'kim', names: [{ id: id('person/p-1'), name: 'South One' }] })
  const about = {
    format: 'table',
    fileName: 'a.xlsx',
    settings: {},
    asAt: '2024',
    state: 'open',
    by: 'pat',
  } as const
  for (const [at, bytes] of [
    new Uint8Array([0, 255, 10, 13]),
    new Uint8Array(),
    new Uint8Array(200_000),
  ].entries())
    await store.addImport({
      ...about,
      system: 'north',
      id: `i-${at}`,
      bytes,
      answers: {},
      createdAt: early,
      version: 1,
    })
  await store.remember('north', 'table', 'print', { columns: [1, null, 'x'] })
  for (const one of ['pat', 'kim', 'told-only', 'tied-only'])
    await store.createAccount(
      { id: one, login: one, name: one, owner: true, createdAt: early, closed: false },
      'hash',
    )
  await store.grant('pat', 'north', 'steward')
  await store.grant('kim', 'south', 'reader')
  await addDrafts(store, notes)
  await addPeople(store)
  for (const [system, account] of [
    ['north', 'pat'],
    ['south', 'kim'],
  ] as const)
    for (const [at, label] of notes.entries())
      await store.addKey(keyFor(system, account, `key-${at}`, label), `digest-${system}-${at}`)
  const figure = {
    measure: id('measure/m'),
    of: id('area/a'),
    strand: 'actual',
    day: day('2026-01-01'),
  } as const
  const because = notes.join('\n')
  for (const system of ['north', 'south'])
    for (const value of [1.5, null, -0.1])
      await store.addFigures(system, [{ ...figure, value, note: because }], { at: early, by: 'pat', because })
  await store.setOpenToPublic('south', true)
  for (const system of ['north', 'south'])
    await store.setPublished(system, {
      kinds: ['area'],
      withheld: [id('body/one')],
      names: true,
      notes: false,
      history: system === 'north',
      licence: 'ogl',
    })
  await store.addSession({
    id: 'secret-session',
    account: 'pat',
    expiresAt: moment('2030-01-01T00:00:00.000Z'),
  })
  await store.addToken('secret-token', 'reset', moment('2030-01-01T00:00:00.000Z'))
  await store.close()
  return place
}

function keyFor(system: string, account: string, key: string, label: string): AccessKey {
  const rest = { sort: 'program', access: 'reader', madeAt: early, endsAt: early } as const
  return { system, id: key, account, label, ...rest, ...(key === 'key-1' && { usedOn: day('2026-02-01') }) }
}

async function addDrafts(store: Store, notes: readonly string[]): Promise<void> {
  const items = notes.map((text, at) => ({
    key: `k${at}`,
    base: at,
    proposal: begin(`scrap/d-${at}`, { text }),
  }))
  const text = notes.join('\n')
  const contents = { title: text, purpose: text, day: day('2026-07-01'), items }
  const now = { at: early, by: 'pat' }
  const saved = { createdAt: early, by: 'pat', savedAt: early, savedBy: 'pat' }
  const names = [{ id: id('person/new'), name: 'New “Person”\u2028', email: 'new@example.test' }]
  for (const system of ['north', 'south'])
    for (const one of ['a', 'b'])
      await store.addDraft({ system, id: one, state: 'open', contents, version: 1, ...saved }, names)
  const [read, rest] = [
    { system: 'north', id: 'a' },
    { editorial: true, note: text },
  ]
  for (let version = 1; version < 20; version += 1)
    await store.saveDraft({ ...read, version }, contents, { ...rest, ...now })
  await store.addDraftEvent('north', 'a', { is: 'said', thread: 'draft', text, ...now })
  const due = { at: early, by: 'pat', decision: { title: text, on: day('2026-06-01'), minute: '12' } }
  const scheduled = { is: 'scheduled', due: early, version: 20, ...now } as const
  await store.closeDraft({ ...read, version: 20 }, ['open'], 'scheduled', scheduled, due)
  const told = { at: early, text, href: '/north', read: false, mail: 'waiting' } as const
  for (const [system, account] of [
    ['north', 'pat'],
    ['south', 'kim'],
  ] as const) {
    for (const one of [account, 'tied-only'])
      await store.setPersonOfAccount(system, one, id<'person'>('person/one'))
    await store.setMail(system, account, false)
    for (const one of [account, 'told-only'])
      await store.addNotices([{ system, account: one, id: `n-${system}`, ...told }])
  }
}

/** Every row of every table, as the database has it. */
export function everything(place: Place, system?: string): Promise<Record<string, unknown[]>> {
  return withEngine(place, (engine) =>
    engine.view(async (reading) => {
      const all: Record<string, unknown[]> = {}
      for (const table of tables) {
        if (system && !table.system) continue
        const rows = all[table.name] ?? []
        for await (const some of readRows(reading, table, system)) rows.push(...some.map((row) => plain(row)))
        all[table.name] = rows
      }
      return all
    }),
  )
}

function plain(row: Readonly<Record<string, unknown>>): unknown {
  return {
    ...row,
    ...(row['bytes'] instanceof Uint8Array && { bytes: Buffer.from(row['bytes']).toString('hex') }),
  }
}

/** What people say of themselves, who could follow, and what they want and are offered. */
async function addPeople(store: Store): Promise<void> {
  const [person, on] = [id<'person'>('person/one'), day('2026-04-01')]
  await store.setCharacteristic('north', {
    person,
    characteristic: 'sex',
    value: 'female',
    on,
    account: 'account/one',
  })
  const group = {
    key: 'all',
    label: 'Everyone',
    people: 9,
    cells: { female: 6, 'not-stated': { withheld: 'few' } },
  }
  const made = ['Counts under 5 are withheld.']
  const release = {
    number: 1,
    at: early,
    day: on,
    characteristic: 'sex',
    minimum: 5,
    groups: [group],
    made,
  } as const
  await store.addRelease(
    'north',
    release,
    { groups: [{ key: 'all', people: [person] }], said: {}, order: [] },
    'pat',
  )
  const readiness = { readiness: 'now', consent: 'given', account: 'pat', on, note: 'Led “beds”' } as const
  await store.putCandidate('north', { person, role: id('role/chief'), ...readiness })
  await store.setWish('north', { person, text: '健康 👩🏽‍⚕️', shared: true, on, account: 'pat' })
  await store.addOffer('north', {
    draft: 'd',
    person,
    text: 'A role',
    state: 'made',
    account: 'pat',
    at: early,
  })
}
