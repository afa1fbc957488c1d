// What each contract test is given: new places on one of the two databases, stores opened there and closed after the
// test, and a few invented changes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { moment, type Moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { kind, vocabulary } from '#core/kind.ts'
import { field } from '#core/fields.ts'
import { parsed } from '#core/problem.ts'
import type { Change, Proposal, Seq } from '#core/change.ts'
import { kinds } from '#kinds/index.ts'
import type { Place } from '#store/engine.ts'
import { openStore } from '#store/open.ts'
import type { Recording, Store } from '#store/store.ts'

export type Given = {
  /** Somewhere nobody has been yet. */
  place(): Promise<Place>
  open(place: Place, clock?: () => Moment): Promise<Store>
  /** A store with the systems `north` and `south`, at a place of its own. */
  store(clock?: () => Moment): Promise<Store>
  tidy(): Promise<void>
}

/** Holds any text whatever, which the kinds of the house rightly do not. */
const scrap = kind({
  name: 'scrap',
  words: { one: 'scrap', many: 'scraps' },
  purpose: 'Text that is hard to keep.',
  fields: {
    text: field<string, false>(
      'Text',
      {},
      { type: 'text', long: true },
      { type: 'string' },
      {
        parse: (text) => parsed(text),
        write: (text) => text,
        show: (text) => [text],
        holds: (text): text is string => typeof text === 'string',
      },
    ),
  },
  listed: ['text'],
  title: () => 'scrap',
})

export const words = vocabulary([...kinds, scrap])
export const early = moment('2026-01-01T09:00:00.000Z')
export const realTime = () => moment(new Date().toISOString())
export const import_: Recording = { by: 'import' }

export function given(newPlace: () => Promise<Place>): Given {
  const opened: Store[] = []
  const open: Given['open'] = async (place, clock = realTime) => {
    const store = await openStore({ ...place, vocabulary: words }, clock)
    opened.push(store)
    return store
  }
  return {
    place: newPlace,
    open,
    async store(clock) {
      const store = await open(await newPlace(), clock)
      await addSystems(store)
      return store
    },
    async tidy() {
      await Promise.all(opened.splice(0).map((store) => store.close().catch(() => {})))
    },
  }
}

export async function addSystems(store: Store): Promise<void> {
  for (const slug of ['north', 'south'])
    await store.createSystem({
      slug,
      name: `The ${slug}`,
      root: id<'area'>(`area/${slug}`),
      createdAt: early,
    })
}

/** Folders of the test run, removed by `removeFolders`. */
const folders: string[] = []

export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-store-'))
  folders.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

export function begin(thing: string, values: Readonly<Record<string, unknown>> = {}): Proposal {
  return { act: 'begin', id: id(thing), from: '2020-04-01' as never, values, because: 'Minute 12' }
}

/** Appends to `north` and expects to be let. */
export async function append(
  store: Store,
  expected: Seq,
  proposals: readonly Proposal[],
  recording: Recording = import_,
): Promise<readonly Change[]> {
  const done = await store.append('north', expected, proposals, recording)
  if (done.is !== 'appended') throw new Error(`It was ${JSON.stringify(done)}`)
  return done.changes
}
