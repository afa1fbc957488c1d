import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import type { Cell } from './remits.ts'
import { sayPlaces } from './say-places.ts'

const titles: Readonly<Record<string, string>> = {
  'area/vale': 'Vale',
  'area/moor': 'Moor',
  'organisation/larch': 'Larch',
}
const cell = (parts: Partial<Cell>): Cell => ({ state: 'gap', remits: [], ...parts })
const [vale, moor] = [id('area/vale'), id('area/moor')]

test.each<[readonly Cell[], readonly string[]]>([
  [[cell({})], []],
  [[cell({ over: 5 })], ['above £5']],
  [[cell({ area: vale }), cell({ area: moor })], ['for Vale and Moor']],
  [
    [cell({ area: vale, upTo: 5 }), cell({ area: moor })],
    ['for Vale up to £5', 'for Moor'],
  ],
  [[cell({ organisation: id('organisation/larch') })], ['for Larch']],
  [[cell({ area: vale, organisation: id('organisation/larch') })], ['for Larch in Vale']],
])('%j', (cells, expected) => {
  expect(sayPlaces(cells, (of) => titles[of] ?? of)).toEqual(expected)
})
