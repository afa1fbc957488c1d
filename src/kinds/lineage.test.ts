// Reorganisations, told with what was before and after.
import { expect, test } from 'vitest'
import { record, titlesOn } from '../../test/record.ts'
import { id } from '#core/id.ts'
import { say } from '#core/sentence.ts'

test('a merger of two into one', () => {
  const of = record`
    2013-04-01 begin organisation/a name=A
    2013-04-01 begin organisation/b name=B
    2020-01-01 begin organisation/ab name=AB
    2020-01-01 begin lineage/1 form=merge old=["organisation/a","organisation/b"] new=["organisation/ab"]
    2021-01-01 end lineage/1`
  const title = titlesOn(of, '2020-06-01')
  expect(title(id('lineage/1'))).toBe('Merger: A and B to AB')
  expect(of.changes.slice(3).map((change) => say(of, change, title))).toEqual([
    'From 1 January 2020, merger: A and B to AB.',
    'On 1 January 2021, the record of a reorganisation of A and B ends.',
  ])
})
