import { expect, test } from 'vitest'
import { say } from '#core/sentence.ts'
import { record, titlesOn } from '../../test/record.ts'

const whole = record`
  2025-01-01 begin role/chief name=Chief
  2025-03-01 begin specification/first role=role/chief
  2026-01-01 begin specification/agreed role=role/chief state=agreed
  2026-01-01 end specification/first
  2026-06-01 amend specification/agreed capabilities={"political":"strong"}
`

test('what happens to a specification reads as a secretary would say it', () => {
  const title = titlesOn(whole, '2026-02-01')
  expect(whole.changes.slice(1).map((change) => say(whole, change, title))).toEqual([
    'From 1 March 2025, what Chief is there to do is written down.',
    'From 1 January 2026, what Chief is there to do is agreed.',
    'On 1 January 2026, the specification of Chief ends.',
    'From 1 June 2026, Specification of Chief: capabilities Political sense: Strong.',
  ])
})
