// What is in force found by numbers is what each life says by itself.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyDay, anyRecord } from '../../test/any-record.ts'
import { inForce } from './in-force.ts'
import { thingFrom } from './thing.ts'
import { versionOn } from './timeline.ts'

test('agrees with every life, whatever days were asked before', () => {
  fc.assert(
    fc.property(anyRecord, fc.array(anyDay, { minLength: 1, maxLength: 8 }), ({ ledger }, days) => {
      for (const day of days) {
        for (const [kind, ids] of ledger.byKind) {
          const told = ids.flatMap((id) => {
            const of = ledger.timelines.get(id)
            const version = of && versionOn(of, day)
            return version ? [thingFrom(of, version, day)] : []
          })
          expect(inForce(ledger, kind, day)).toEqual(told)
        }
      }
    }),
  )
})
