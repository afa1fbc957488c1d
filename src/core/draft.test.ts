// A draft's proposals are those of its items, in their order.
import { expect, test } from 'vitest'
import { changesOf } from '../../test/record.ts'
import { proposalsOf } from './draft.ts'

test('in the order of the items', () => {
  const proposals = changesOf('2027-01-01 end body/a\n2027-01-01 begin body/b name=B form=board')
  const items = proposals.map((proposal, at) => ({ key: `${at}`, base: 0, proposal }))
  expect(proposalsOf({ items })).toEqual(proposals)
})
