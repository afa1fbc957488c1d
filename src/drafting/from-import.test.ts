import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { changesOf } from '../../test/record.ts'
import { fromImport } from './from-import.ts'

test('every proposal of the file is an item against the record it was read against', () => {
  const proposals = changesOf('2027-04-01 begin person/ada\n2027-04-01 begin person/bo')
  let last = 0
  const about = { title: 'From a file', purpose: '', day: day('2027-04-01') }
  expect(fromImport(about, { proposals }, 7, () => `k${++last}`)).toEqual({
    ...about,
    items: [
      { key: 'k1', base: 7, proposal: proposals[0] },
      { key: 'k2', base: 7, proposal: proposals[1] },
    ],
  })
})
