// Whatever is laid over it, and in whatever portions, it reads as a map into which the same was set.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../../test/arbitrary/history.ts'
import { Layered } from './layered.ts'

type Entry = readonly [number, { readonly at: number }]
const anyEntries = fc.array(
  fc.tuple(fc.nat(60), fc.record({ at: fc.nat(5) })).map((entry): Entry => entry),
  { maxLength: 80 },
)
const anyPortions = fc.array(fc.array(fc.tuple(fc.nat(90), fc.record({ at: fc.nat(5) })), { maxLength: 3 }))

test('reads as a map, in the same order; what it was laid over is as it was', () => {
  fc.assert(
    fc.property(anyEntries, anyPortions, (entries, portions) => {
      const plain = new Map(entries)
      const first = Layered.of(new Map(entries))
      const before = [...first]
      let layered = first
      for (const portion of portions) {
        layered = layered.with(new Map(portion))
        for (const [key, value] of portion) plain.set(key, value)
        expect([...layered]).toEqual([...plain])
        expect([layered.size, [...layered.keys()], [...layered.values()]]).toEqual([
          plain.size,
          [...plain.keys()],
          [...plain.values()],
        ])
      }
      for (let key = 0; key <= 90; key += 1)
        expect([layered.get(key), layered.has(key)]).toEqual([plain.get(key), plain.has(key)])
      const told: Entry[] = []
      // eslint-disable-next-line unicorn/no-array-for-each -- it is what is tried
      layered.forEach((value, key) => told.push([key, value]))
      expect(told).toEqual([...plain])
      expect([...first]).toEqual(before)
    }),
    runs,
  )
})
