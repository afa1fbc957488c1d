// Bodies report to bodies and belong to organisations.
import { expect, test } from 'vitest'
import { changesOf, record, titlesOn } from '../../test/record.ts'
import { id } from '#core/id.ts'
import { faultsOf } from '#core/refuse.ts'
import { say } from '#core/sentence.ts'

const of = record`
2020-01-01 begin organisation/trust name=Trust
2020-01-01 begin body/board name=Board form=board of=["organisation/trust"] meets=two-monthly hours=2.5 inPublic=partly quorum=5
2021-01-01 begin body/quality name="Quality Committee" form=committee reportsTo=body/board
2022-01-01 amend body/board meets=monthly inPublic=yes`

test('a body is told in words', () => {
  const title = titlesOn(of, '2022-01-01')
  expect(title(id('body/quality'))).toBe('Quality Committee')
  expect(of.changes.slice(2).map((change) => say(of, change, title))).toEqual([
    'From 1 January 2021, the body Quality Committee begins.',
    'From 1 January 2022, Board: meets changes from Every two months to Monthly; meets in public changes from In part to Yes.',
  ])
})

test.each([
  'form=parliament',
  'form=board quorum=0',
  'form=board hours=25',
  'form=board reportsTo=seat/x',
  'form=board of=[]',
])('%s cannot be', (values) => {
  const faults = faultsOf(of, changesOf(`2020-01-01 begin body/x name=X ${values}`))
  expect(faults.map(({ code }) => code)).toEqual(['wrong-value'])
})
