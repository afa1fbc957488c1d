// What is in force found by numbers is what each life says by itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRecord } from '../../test/any-record.ts'
import { inForce } from './in-force.ts'
import { versionOn } from './timeline.ts'

test('agrees with every life on every day', () => {
  fc.assert(
    fc.property(anyRecord, ({ ledger, day }) => {
      for (const [kind, ids] of ledger.byKind) {
        const found = inForce(ledger, kind, day, (of, version) => [of.id, version] as const)
        const told = ids.flatMap((id) => {
          const of = ledger.timelines.get(id)
          const version = of && versionOn(of, day)
          return version ? [[id, version] as const] : []
        })
        expect(found).toEqual(told)
      }
    }),
  )
})
