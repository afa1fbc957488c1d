import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { partnersAsked } from './endorsers.ts'

const NOW = moment('2026-11-22T10:00:00.000Z')
const of = record`
2020-01-01 begin organisation/board name="Shire ICB" sector=nhs
2020-01-01 begin organisation/trust name="Larch Trust" sector=nhs
2020-01-01 begin organisation/council name="Elder Council" sector=council
2020-01-01 begin organisation/charity name="Oak Charity" sector=voluntary
2020-01-01 begin organisation/parish name="Ash Parish" sector=council partOf=organisation/council
2020-01-01 begin body/board name=Board form=board of=["organisation/board"]
2020-01-01 begin body/forum name=Forum form=forum reportsTo=body/board
2020-01-01 begin body/quality name=Quality form=committee of=["organisation/trust"]
2020-01-01 begin role/chief name="Chief Executive" employers=["organisation/trust"]
2020-01-01 begin role/director name="Place Director" employers=["organisation/trust","organisation/council"]
2020-01-01 begin seat/place body=body/forum name="Place" capacity=member basis=ex-officio exOfficio=["role/director"]
2020-01-01 begin seat/partner body=body/forum name=Partner capacity=member nominatedBy=["organisation/council"]
2020-01-01 begin seat/voice body=body/forum name=Voice capacity=member
2020-01-01 begin seat/quality body=body/quality name=Chair capacity=chair
2020-01-01 begin seat/lead body=body/forum name=Lead capacity=member
2020-01-01 begin seat/leaving body=body/forum name=Leaving capacity=member
2020-01-01 begin seat/follower body=body/quality name=Member capacity=member exOfficio=["seat/lead","seat/leaving"]
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin appointment/ada person=person/ada to=seat/voice onBehalfOf=organisation/charity
2020-01-01 begin endorser/board organisation=organisation/board answers=["role/chief"]
2020-01-01 begin endorser/trust organisation=organisation/trust answers=["role/chief"] asked=touched
2020-01-01 begin endorser/council organisation=organisation/council answers=["role/director"] asked=touched
2020-01-01 begin endorser/council-2 organisation=organisation/council answers=["seat/partner","role/director"] asked=touched
2020-01-01 begin endorser/charity organisation=organisation/charity answers=["seat/voice"] asked=touched
2020-01-01 begin endorser/parish organisation=organisation/parish answers=["seat/voice"] asked=always
2026-01-01 end endorser/parish`

const asked = (lines: string, at = '2026-11-22') =>
  partnersAsked(lay(of, changesOf(lines, of.last + 1), NOW), day(at)).map(({ organisation }) =>
    organisation.slice('organisation/'.length),
  )

describe('besides whoever is always asked, when the draft touches', () => {
  test.each([
    ['nothing of theirs', '2027-04-01 amend body/forum meets=monthly', ''],
    ['an organisation itself', '2027-04-01 amend organisation/council name="New Elder Council"', 'council'],
    ['what is part of it, it is not touched', '2027-04-01 end organisation/parish', ''],
    ['a role of several', '2027-04-01 amend role/director systemDays=2', 'council trust'],
    [
      'an employer who comes',
      '2027-04-01 amend role/chief employers=["organisation/charity"]',
      'charity trust',
    ],
    ['a seat it nominates to', '2027-04-01 amend seat/partner voting=true', 'council'],
    [
      'a seat it would nominate to',
      '2027-04-01 amend seat/voice nominatedBy=["organisation/council"]',
      'charity council',
    ],
    ['a seat that follows its role', '2027-04-01 end seat/place', 'council trust'],
    ['a seat that only follows one that is changed', '2027-04-01 amend seat/lead places=2', ''],
    ['a seat that follows one that ends', '2027-04-01 end seat/leaving', 'trust'],
    ['a seat whose holder is there for it', '2027-04-01 amend seat/voice voting=false', 'charity'],
    [
      'someone who would be there for it',
      '2027-04-01 begin appointment/bo person=person/bo to=seat/voice onBehalfOf=organisation/council',
      'charity council',
    ],
    [
      'someone in a seat that follows',
      '2027-04-01 begin appointment/bo person=person/bo to=role/director',
      'council trust',
    ],
    ['a body of it', '2027-04-01 amend body/quality meets=monthly', 'trust'],
    ['a seat of a body of it', '2027-04-01 amend seat/quality voting=true', 'trust'],
    ['a body that stops reporting to its board', '2027-04-01 amend body/forum reportsTo=body/quality', ''],
    [
      'a reorganisation of it',
      '2027-04-01 begin lineage/one form=rename old=["organisation/charity"] new=["organisation/charity"]',
      'charity',
    ],
    ['who answers for it', '2027-04-01 end endorser/trust', 'trust'],
  ])('%s', (_, lines, expected) =>
    expect(asked(lines)).toEqual(['board', ...expected.split(' ').filter(Boolean)].toSorted()),
  )
})

test('by the record on the day: a draft cannot leave out who is to be asked', () => {
  expect(asked('2026-01-01 end endorser/board')).toEqual(['board'])
  expect(asked('2027-04-01 amend body/forum meets=monthly', '2025-12-31')).toEqual(['board', 'parish'])
  expect(asked('2027-04-01 amend body/forum meets=monthly', '2019-12-31')).toEqual([])
})

test('an organisation named twice is asked once, and all named may answer', () => {
  const laid = lay(of, changesOf('2027-04-01 end seat/partner', of.last + 1), NOW)
  expect(partnersAsked(laid, day('2026-11-22'))[1]).toEqual({
    organisation: 'organisation/council',
    answers: ['role/director', 'seat/partner'],
  })
})
