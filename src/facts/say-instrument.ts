// By what someone decides, in words that follow their name: "by delegation of the ICB Board (Scheme, clause 4.2)". Data for
// a line of text; knows no page.
import type { Run } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Remit } from './remits-of.ts'

/** Short words for a table. */
export const instrumentWords = {
  reserved: 'reserved',
  committee: 'delegated',
  post: 'delegated',
  joint: 'joint',
  pooled: 'section 75',
  'in-common': 'in common',
  own: 'own duty',
  advice: 'advice only',
} as const

const AFTER = {
  reserved: 'to whom it is reserved',
  committee: 'by delegation',
  post: 'by delegation',
  joint: 'jointly (2006 Act, sections 65Z5 and 65Z6)',
  pooled: 'under a section 75 agreement',
  'in-common': 'meeting in common, each for itself',
  own: 'by its own duty in law',
  advice: 'by advice only',
} as const

/** The giver is linked; the source stands in brackets. */
export function sayInstrument({ values }: Remit, title: Titles): readonly Run[] {
  const { givenBy, instrument, source } = values
  const how = instrument ? AFTER[instrument] : 'by what is not recorded'
  const from: readonly Run[] = givenBy ? [' of ', { text: title(givenBy), thing: givenBy }] : []
  const passed = instrument === 'committee' || instrument === 'post'
  const given: readonly Run[] = !givenBy
    ? [how]
    : passed
      ? [how, ...from]
      : [how, ', as passed on by ', { text: title(givenBy), thing: givenBy }]
  return [...given, ...(source ? [` (${source})`] : [])]
}
