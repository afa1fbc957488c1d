import { expect, test } from 'vitest'
import { day } from './day.ts'
import { id, type Id } from './id.ts'
import type { PublicChoice } from './public-choice.ts'
import { publishedPart } from './published-part.ts'
import { snapshot } from './snapshot.ts'
import { record } from '../../test/record.ts'

const today = day('2026-01-01')
const choice: PublicChoice = {
  kinds: ['area', 'organisation', 'body', 'seat', 'role', 'appointment', 'person', 'decision', 'target'],
  withheld: [id('body/elm')],
  names: true,
  notes: true,
  history: true,
  licence: 'none',
}
const whole = record`
  2020-01-01 begin area/shire name=Shire level=system
  2020-01-01 begin body/elm name="Elm Forum" form=forum
  2020-01-01 begin body/yew name="Yew Board" form=board reportsTo=body/elm note=Old
  2021-01-01 amend body/yew note="As the Elm Forum asked"
  2022-01-01 amend body/yew note=New
  2020-01-01 begin seat/elm body=body/elm name=Chair capacity=chair
  2020-01-01 begin seat/yew body=body/yew name=Chair capacity=chair
  2020-01-01 begin seat/follows body=body/yew name=Follows capacity=member exOfficio=["seat/elm"]
  2020-01-01 begin person/a
  2020-01-01 begin person/b
  2020-01-01 begin person/c
  2020-01-01 begin appointment/a person=person/a to=seat/elm
  2020-01-01 begin appointment/b person=person/b to=seat/yew
  2020-06-01 begin decision/elm title="To meet" body=body/elm
  2020-06-01 begin day-rate/one grade=chair rate=500
  2027-01-01 end body/yew
`
const names = new Map([
  [id('person/a'), 'Ann Ash'],
  [id('person/b'), 'Bea Birch'],
])
const part = (more: Partial<PublicChoice> = {}) =>
  publishedPart(whole, names, { ...choice, ...more }, today, ['area'])
const idsOf = (of: ReturnType<typeof part>): readonly Id[] => [...of.ledger.timelines.keys()].sort()

test('what is withheld takes with it what would be nothing, or not right, without it', () => {
  expect(idsOf(part())).toEqual([
    'appointment/b',
    'area/shire',
    'body/yew',
    'person/b',
    'person/c',
    'seat/yew',
  ])
  expect(part({ withheld: [] }).ledger.timelines.size).toBe(whole.timelines.size - 1)
})

test('who holds nothing that is shown is not shown; who never held anything is', () => {
  expect(part().isHidden(id('person/a'))).toBe(true)
  expect(part().isHidden(id('person/c'))).toBe(false)
  expect([...part().names.values()]).toEqual(['Bea Birch'])
  expect([...part({ names: false }).names.values()]).toEqual(['Name not published'])
})

test('pointers and texts that tell of it are taken out, and what stood there before does not come back', () => {
  const { ledger } = part()
  const noteOn = (on: string) => {
    const { values } = snapshot(ledger, day(on)).find(id('body/yew')) ?? {}
    return values as Record<string, unknown>
  }
  expect(noteOn('2020-06-01')).toMatchObject({ note: 'Old' })
  expect(noteOn('2020-06-01')).not.toHaveProperty('reportsTo')
  expect(noteOn('2021-06-01')).not.toHaveProperty('note')
  expect(noteOn('2026-01-01')).toMatchObject({ note: 'New' })
  expect(JSON.stringify(ledger.changes)).not.toMatch(/elm/i)
})

test('without history, what is so is so from before, and what is to come stays', () => {
  const { ledger } = part({ history: false })
  const yew = ledger.timelines.get(id('body/yew'))
  expect(yew?.changes.map(({ act, from }) => [act, from])).toEqual([
    ['begin', '<2026-01-01'],
    ['end', '2027-01-01'],
  ])
  expect(yew?.versions[0]?.values).toMatchObject({ note: 'New' })
})

test('a kind that steers the record is never published', () => {
  expect(part({ kinds: [...choice.kinds, 'day-rate'], withheld: [] }).isHidden(id('day-rate/one'))).toBe(true)
})

test('a name that something published bears is no secret', () => {
  const same = record`
    2020-01-01 begin body/elm name="Elm Trust" form=forum
    2020-01-01 begin organisation/elm name="Elm Trust" sector=nhs
    2020-01-01 begin body/yew name="Yew" form=forum note="With the Elm Trust"
  `
  const shown = publishedPart(same, new Map(), choice, today, [])
  expect([...shown.ledger.timelines.keys()]).toEqual(['organisation/elm', 'body/yew'])
  expect(JSON.stringify(shown.ledger.changes)).toContain('With the Elm Trust')
})
