import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { changesOf } from '../../test/record.ts'
import { fromDraft } from './from-draft.ts'

test('a copy proposes the same against the same, under keys of its own', () => {
  const proposal = changesOf('2027-04-01 begin person/ada')[0] as never
  const about = { title: 'A copy', purpose: 'To try', day: day('2027-05-01') }
  const copy = fromDraft(about, { items: [{ key: 'k1', base: 3, proposal }] }, () => 'n1')
  expect(copy).toEqual({ ...about, items: [{ key: 'n1', base: 3, proposal }] })
})
