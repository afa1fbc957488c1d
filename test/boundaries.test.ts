// Holds every import of the product against the table of boundaries. What it must never do is pass because it
// looked at nothing, so it also counts what it has read and proves that a crossing is seen.
import { describe, expect, test } from 'vitest'
import { rooms, unitOf } from './boundaries.ts'
import { importsOf, isTest, paths, read, type Import, type Source } from './sources.ts'

const sources = paths()
  .filter((path) => /^(src|test\/system)\/.*\.ts$/.test(path))
  .map(read)
const testSide = new Set(sources.filter(isTestSide).map(({ path }) => path))
const product = sources.filter(({ path }) => !testSide.has(path))
const imports = product.flatMap(importsOf)

describe('the boundaries', () => {
  test('are held against real modules', () => {
    expect(product.length).toBeGreaterThan(20)
    expect(imports.length).toBeGreaterThan(product.length / 2)
  })

  test('every module is in a room that the table knows', () => {
    expect(product.filter(({ path }) => !rooms[roomOf(path)]).map(({ path }) => path)).toEqual([])
  })

  test('nobody enters a room that is not theirs', () => {
    expect(imports.flatMap(crossing)).toEqual([])
  })

  test('a crossing would be seen', () => {
    const crossed = (path: string, text: string) => importsOf({ path, text }).flatMap(crossing).length
    expect(crossed('src/core/a.ts', "import { readFileSync } from 'node:fs'")).toBe(1)
    expect(crossed('src/lenses/a.ts', "import type {\n  Store,\n} from '#store/store.ts'")).toBe(1)
    expect(crossed('src/web/a.ts', "import type { Store } from '#store/store.ts'")).toBe(0)
    expect(crossed('src/web/a.ts', "import { openStore } from '#store/store.ts'")).toBe(1)
    expect(crossed('src/web/a.ts', "export * from '../store/store.ts'")).toBe(1)
    expect(crossed('src/web/a.ts', "import { balance } from '#lenses/balance/lens.ts'")).toBe(1)
    expect(crossed('src/cli/a.ts', "const { Kysely } = await import('kysely')")).toBe(1)
    expect(crossed('src/lenses/a.ts', "import { b } from './b.ts'")).toBe(1)
    expect(crossed('src/lenses/a/show.ts', "import { b } from './compute.ts'")).toBe(0)
  })

  test('the product does not lean on its tests', () => {
    const leaning = imports.filter(({ to }) => to && (testSide.has(to) || !rooms[roomOf(to)]))
    expect(leaning.map(({ from, written }) => `${from} imports ${written}`)).toEqual([])
  })

  test('every import within the project finds its file', () => {
    const known = new Set(paths())
    const lost = imports.filter(({ to }) => to && !known.has(to))
    expect(lost.map(({ from, written }) => `${from} imports ${written}`)).toEqual([])
  })

  test('nothing goes round in a circle', () => {
    expect(circle(imports)).toEqual([])
    const round: [string, string][] = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
    ]
    expect(circle(round.map(([from, to]) => ({ from, to, written: to, typesOnly: false })))).toEqual([
      'b',
      'c',
      'b',
    ])
  })
})

/** A test, or what tests share: it may read anything, and the product may not read it. */
function isTestSide(source: Source): boolean {
  if (isTest(source.path) || source.path.includes('/testing/')) return true
  return importsOf(source).some(({ written }) => written === 'vitest')
}

function roomOf(path: string): string {
  if (path.startsWith('test/system/')) return 'test/system'
  return path.replace(/\.ts$/, '').split('/')[1] ?? ''
}

function crossing(one: Import): string[] {
  const here = roomOf(one.from)
  const room = rooms[here]
  if (!room) return []
  const broken = (rule: string) => [`${one.from} imports ${one.written}: ${rule}. ${room.because}`]
  if (!one.to) return isAllowedPackage(here, one.written) ? [] : broken(`not for ${here}`)
  const there = roomOf(one.to)
  if (there === here) return areSiblings(one.from, one.to) ? broken('units of a shelf stand alone') : []
  const extent = room.may[there]
  if (!extent) return broken(`${here} may not use ${there}`)
  if (extent === 'types' && !one.typesOnly) return broken(`only types of ${there}`)
  if (extent === 'shelf' && one.to !== `src/${there}/index.ts`) return broken(`only the shelf of ${there}`)
  return []
}

function isAllowedPackage(here: string, written: string): boolean {
  const room = rooms[here]
  if (!room) return false
  if (written.startsWith('node:')) return room.node
  return room.packages.some((one) => written === one || written.startsWith(one.replace(/\/?$/, '/')))
}

function areSiblings(from: string, to: string): boolean {
  const [mine, other] = [unitOf(from), unitOf(to)]
  return mine !== undefined && other !== undefined && mine.shelf === other.shelf && mine.unit !== other.unit
}

/** The modules of one import cycle, or nothing. Types count: a circle of types is a knot in the thinking too. */
function circle(all: readonly Import[]): string[] {
  const next = Map.groupBy(
    all.filter(({ to }) => to),
    ({ from }) => from,
  )
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return []
    const further = [...trail, path]
    for (const { to = '' } of next.get(path) ?? []) {
      const found = visit(to, further)
      if (found.length > 0) return found
    }
    done.add(path)
    return []
  }
  for (const path of next.keys()) {
    const found = visit(path, [])
    if (found.length > 0) return found
  }
  return []
}
