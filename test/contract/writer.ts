// A process of its own that appends to `north`, a draft of three changes with their names at a time and then a figure of
// that number, and says the last number of each once both are acknowledged. Started by writing.ts with the place, a name of its own and how often.
import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Place } from '#store/engine.ts'
import { openStore } from '#store/open.ts'
import { figureOf } from './figure-of.ts'
import { addSystems, begin, early, realTime, words } from './given.ts'

const [place, name = '', times = ''] = process.argv.slice(2)
const store = await openStore({ ...(JSON.parse(place ?? '') as Place), vocabulary: words }, realTime)
await addSystems(store)
const saved = { createdAt: early, by: name, savedAt: early, savedBy: name }
const contents = { title: 'Three people', purpose: '', day: day('2026-07-01'), items: [] }
for (let [done, tried] = [0, 0]; done < Number(times); tried += 1) {
  const { last } = await store.ledger('north')
  const people = [1, 2, 3].map((at) => `person/${name}-${last + at}`)
  const names = people.map((one) => ({ id: id(one), name: `Name of ${one}` }))
  const draft = `${name}-${tried}`
  await store.addDraft({ system: 'north', id: draft, state: 'open', contents, version: 1, ...saved }, names)
  const recording = { by: name, draft: { id: draft, version: 1, decision: id('decision/three') } }
  const appended = await store.append(
    'north',
    last,
    people.map((one) => begin(one)),
    recording,
  )
  if (appended.is === 'appended') {
    const value = appended.changes.at(-1)?.seq ?? 0
    await store.addFigures('north', [figureOf(name, value)], { at: early, by: name, because: 'A test' })
    // Written at once, so that what was acknowledged is known even when the process dies in the next moment.
    writeSync(1, `${value}\n`)
    done += 1
    await pause(0)
  } else if (appended.is !== 'out-of-date') throw new Error(JSON.stringify(appended))
}
await store.close()
