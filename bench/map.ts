// The map and the search: computed and drawn for 8, 32 and 60 bodies; searched over the whole system of ten years.
import { ledger } from '#core/ledger.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { titles, type Names } from '#core/title.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { governanceMap } from '#lenses/index.ts'
import { findThings } from '#web/pages/search/index-of.ts'
import type { SystemAsk } from '#web/page.ts'
import { dayAt, largeSystem, TEN_YEARS, type LargeSystem } from './large-system.ts'
import { once, timed, type Figure, type Timed } from './measure.ts'
import { words } from './place.ts'

export async function run(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const bodies of [8, 32, 60]) {
    const small = { organisations: 40, bodies, seats: bodies * 12, roles: 40, people: bodies * 10 }
    const { now, names } = seen(largeSystem({ ...small, turnover: false, changes: 0 }))
    const drawn = await timed(20, () => draw(snapshot(now.ledger, now.day), names))
    figures.push(figure(`The map of ${bodies} bodies with ${bodies * 12} seats, computed and drawn`, drawn))
  }
  return [...figures, ...(await searched())]
}

// The first search builds the index, and the record changes seldom.
async function searched(): Promise<readonly Figure[]> {
  const { now, names } = seen(largeSystem(TEN_YEARS))
  const builds: Timed[] = []
  let ask = asking(now, names)
  for (let turn = 0; turn < 5; turn++) {
    ask = asking(snapshot(now.ledger, now.day), names)
    builds.push(await once(() => findThings(ask, 'committee', 20)))
  }
  const built = builds.toSorted((one, other) => one.ms - other.ms)[2] as Timed
  const found = await timed(50, (turn) =>
    findThings(ask, ['comittee 11', 'quilfeather', 'director inv'][turn % 3] ?? '', 20),
  )
  return [
    figure('The first search over everything in force, building its index', built),
    figure('A search after that, with a slip of the hand', found),
  ]
}

function draw(now: Snapshot, names: Names): string {
  const title = titles(now, names)
  const block = governanceMap
    .show(governanceMap.compute(now, {}, title), title)
    .find((one) => one.type === 'picture')
  if (block?.type !== 'picture') throw new Error('There is no picture')
  const { drawing, description } = block
  return renderDrawing(drawing, {
    title: block.title,
    description,
    idPrefix: 'map',
    use: 'file',
    way: (id) => id,
  })
}

// As much of what a page is told as the search asks for.
function asking(now: Snapshot, names: Names): SystemAsk {
  const { ledger: record, day: today } = now
  return {
    snapshot: now,
    ledger: record,
    today,
    names,
    title: titles(now, names),
    rank: 'reader',
  } as SystemAsk
}

function seen({ changes, names }: LargeSystem): { readonly now: Snapshot; readonly names: Names } {
  return {
    now: snapshot(ledger(words, changes), dayAt(0.9)),
    names: new Map(names.map((one) => [one.id, one.name])),
  }
}

function figure(what: string, { ms, processor }: Timed): Figure {
  return { what, unit: 'ms', ours: ms, processor }
}
