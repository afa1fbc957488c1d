// Names as people write them: the same, the same written out, alike, or nothing to do with each other.
import { describe, expect, test } from 'vitest'
import { nameIndex, plainName } from './match-name.ts'

const KNOWN = [
  'Calderdale Metropolitan Borough Council',
  'Calderdale & Huddersfield',
  'City of Bradford MDC',
  'Bradford Teaching Hospitals NHS Foundation Trust',
  'Leeds Teaching Hospitals',
  'Leeds Community Healthcare',
  'Leeds City Council',
  'Mid Yorkshire Teaching Trust',
  'Healthwatch Leeds',
  'Healthwatch Wakefield',
]

function find(name: string, names = KNOWN): string {
  const index = nameIndex<string>()
  for (const known of names) index.add(known, known)
  const found = index.find(name)
  return found.is === 'none' ? 'none' : `${found.is}: ${found.items.join(', ')}`
}

describe('plainName', () => {
  test.each([
    ['  Calderdale   &  Huddersfield ', 'calderdale and huddersfield'],
    ["St. Mary's Hospice", 'st marys hospice'],
    ['Café – Ltd.', 'cafe ltd'],
    ['李明', '李明'],
    ['???', '???'],
    [' ', ''],
  ])('%j → %j', (written, plain) => expect(plainName(written)).toBe(plain))
})

describe('a name is found', () => {
  test.each([
    ['LEEDS CITY COUNCIL', 'same: Leeds City Council'],
    ['Calderdale and Huddersfield', 'same: Calderdale & Huddersfield'],
    ['Calderdale MBC', 'written-out: Calderdale Metropolitan Borough Council'],
    ['The City of Bradford Metropolitan District Council', 'written-out: City of Bradford MDC'],
    ['Mid Yorks', 'alike: Mid Yorkshire Teaching Trust'],
    ['Mid Yorks Hospitals', 'alike: Mid Yorkshire Teaching Trust'],
    ['Leeds Teaching Hospital NHS Trust', 'alike: Leeds Teaching Hospitals'],
    ['Healthwach Leeds', 'alike: Healthwatch Leeds'],
    ['Healthwatch', 'alike: Healthwatch Leeds, Healthwatch Wakefield'],
    ['BTHNFT', 'alike: Bradford Teaching Hospitals NHS Foundation Trust'],
    ['Bradford Community Healthcare', 'none'],
    ['Sheffield Teaching Hospitals', 'none'],
    ['', 'none'],
    ['!', 'none'],
  ])('%j → %s', (written, found) => expect(find(written)).toBe(found))

  test('whatever the order in which names were put in', () => {
    for (const name of ['Mid Yorks', 'Healthwatch', 'Leeds', 'Calderdale MBC'])
      expect(find(name, KNOWN.toReversed())).toBe(find(name))
  })

  test('in all its bearers where several share it', () => {
    const index = nameIndex<number>()
    index.add('HW', 1)
    index.add('hw', 2)
    index.add('hw.', 2)
    expect(index.find('HW')).toEqual({ is: 'same', items: [1, 2] })
  })
})
