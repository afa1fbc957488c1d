// A fault in how a function is decided, as a few words on a mark. The whole sentence is told by the check of that name.
import type { RemitFault } from './faults-of-function.ts'

const WORDS: Readonly<Record<RemitFault['fault'], string>> = {
  gap: 'nobody decides',
  clash: 'several decide',
  circle: 'passed on in a circle',
  'no-source': 'no lawful source',
  'source-ended': 'source ended',
  'above-limit': 'limit beyond its source',
  'outside-dates': 'dates beyond its source',
  'post-vacant': 'post vacant',
  'cannot-decide': 'cannot decide as such',
  'above-place': 'no reason for being above place',
}

/** A gap or a clash that is not everywhere says so. */
export function sayFault(one: RemitFault): string {
  if (
    (one.fault === 'gap' || one.fault === 'clash') &&
    one.cells.some(({ area, organisation, over, upTo }) => area ?? organisation ?? over ?? upTo)
  )
    return `${WORDS[one.fault]} in part`
  return WORDS[one.fault]
}
