// The tables of usual words: sectors, capacities, rhythms, headings, and what stands where there is no value.
import { describe, expect, test } from 'vitest'
import { capacityInName, capacityOf } from './capacity-words.ts'
import { meaningsOf } from './headings.ts'
import { sayingOf } from './placeholders.ts'
import { rhythmsOf } from './rhythm-words.ts'
import { sectorOf } from './sector-words.ts'

describe('sectors', () => {
  test.each([
    ['NHS', 'nhs', undefined],
    ['NHS acute', 'nhs', 'Acute trust'],
    ['NHS MH', 'nhs', 'Mental health trust'],
    ['NHS community', 'nhs', 'Community trust'],
    ['LA', 'council', undefined],
    ['Local Authority', 'council', undefined],
    ['Council', 'council', undefined],
    ['VCS', 'voluntary', undefined],
    ['PCNs', 'primary-care', undefined],
    ['GP practices', 'primary-care', undefined],
  ])('%j → %s', (words, sector, type) => {
    expect(sectorOf(words)).toEqual({ sector, ...(type && { type }) })
  })

  test.each(['hospices', 'NHSE', 'NHS something', '', 'constructor'])('%j is not known', (words) =>
    expect(sectorOf(words)).toBeUndefined(),
  )
})

describe('capacities', () => {
  test.each([
    ['Chair', { capacity: 'chair' }],
    ['exec', { capacity: 'member', function: 'executive' }],
    ['NEM', { capacity: 'member', function: 'lay', sector: 'lay' }],
    ['Non-Executive Director', { capacity: 'member', function: 'lay', sector: 'lay' }],
    ['Partner', { capacity: 'member', basis: 'nominated' }],
    ['In attendance', { capacity: 'attendee' }],
    ['Big cheese', undefined],
  ])('the word %j', (words, reading) => expect(capacityOf(words)).toEqual(reading))

  test.each([
    ['Independent Chair', 'chair', 'lay'],
    ['Vice-Chair', 'deputy', undefined],
    ['Chair of the GP federation', 'member', undefined],
    ['Place Lead / Accountable Officer', 'member', undefined],
    ['Observer (Healthwatch)', 'attendee', undefined],
  ])('the name %j', (name, capacity, brings) => {
    const read = capacityInName(name)
    expect([read.capacity, read.function]).toEqual([capacity, brings])
  })
})

describe('how often', () => {
  test.each([
    ['quarterly', ['quarterly']],
    ['Every 2 months', ['two-monthly']],
    ['as req', ['as-required']],
    ['bi-monthly', ['two-monthly', 'fortnightly']],
    ['Biannual', ['twice-yearly', 'yearly']],
    ['when the moon is full', []],
    ['toString', []],
  ])('%j', (words, rhythms) => expect(rhythmsOf(words)).toEqual(rhythms))
})

describe('headings', () => {
  test.each([
    ['Place(s)', 'organisations', 'serves'],
    ['Voting\n(Y/N)', 'seats', 'voting'],
    ['Nominated by /\nemployer', 'seats', 'nominatorOrEmployer'],
    ['Members (short names)', 'bodies', 'members'],
    ['IN POST SINCE', 'seats', 'since'],
    ['Appointment / start', 'roles', 'since'],
    ['ODS code', 'organisations', 'code'],
  ] as const)('%j over %s means %s', (heading, rowsAre, meaning) =>
    expect(meaningsOf(heading)[rowsAre]).toBe(meaning),
  )

  test('what is not in the table means nothing', () => {
    for (const heading of ['Favourite colour', '', 'constructor', '__proto__', 'Leeds Teaching Hospitals'])
      expect(meaningsOf(heading)).toEqual({})
  })
})

describe('where there is no value', () => {
  test.each([
    ['-', 'nothing'],
    ['–', 'nothing'],
    ['N/A', 'nothing'],
    ['tbc', 'not-known'],
    ['?', 'not-known'],
    ['Leeds', 'text'],
    ['n/a until further notice of the board in writing', 'text'],
  ])('%j says %s', (written, saying) => expect(sayingOf(written)).toBe(saying))
})
