// Organisations keep their earlier names as their earlier versions.
import { expect, test } from 'vitest'
import { record, titlesOn } from '../../test/record.ts'
import { id } from '#core/id.ts'

test('a renamed organisation is called what it was called on the day', () => {
  const of = record`
    2013-04-01 begin organisation/trust name="Old Name NHS Trust" sector=nhs otherNames=["Old Name","ONT"]
    2020-01-01 amend organisation/trust name="New Name NHS Foundation Trust"
    2020-01-01 begin organisation/arm name=Arm partOf=organisation/trust`
  const called = ['2019-12-31', '2020-01-01'].map((at) => titlesOn(of, at)(id('organisation/trust')))
  expect(called).toEqual(['Old Name NHS Trust', 'New Name NHS Foundation Trust'])
})
