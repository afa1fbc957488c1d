// An id for a mark or a target, that people can read: the measure, whose figures, and what it is. One that was ever used is
// never used again, not even of what was withdrawn.
import { firstFree, id, keyOf, type Id } from '#core/id.ts'
import type { Ledger } from '#core/ledger.ts'
import type { About } from './subject.ts'

export function unusedId(ledger: Ledger, kind: string, { measure, standing }: About, what: string): Id {
  const subject = standing ? `-${keyOf(standing.of).slice(0, 20)}` : ''
  const key = `${kind}/${keyOf(measure.id).slice(0, 24)}${subject}-${what}`.replace(/[.-]+-/g, '-')
  return firstFree(id(key), (one) => ledger.timelines.has(one))
}
