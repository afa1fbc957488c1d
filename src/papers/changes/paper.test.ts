// What changes, and why: a draft that closes a seat and opens another, as it is tabled.
import { expect, test } from 'vitest'
import { lay } from '#core/impact.ts'
import { moment } from '#core/day.ts'
import { titles } from '#core/title.ts'
import type { Proposal } from '#core/change.ts'
import { ground, linesOf } from '../../../test/ground.ts'
import { changesOf, record } from '../../../test/record.ts'
import type { DraftTabled } from '../parts/ground.ts'
import { changesPaper } from './paper.ts'

const of = record`
2020-01-01 begin organisation/vale name="Vale Council" sector=council
2020-01-01 begin organisation/trust name="Larch Trust" sector=nhs
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/nurse body=body/board name=Nurse capacity=member voting=true
2020-01-01 begin person/ada
2020-01-01 begin appointment/ada person=person/ada to=seat/nurse`

const proposals = changesOf(`
2027-04-01 end seat/nurse -- because="Too many"
2027-04-01 begin seat/carer body=body/board name=Carer capacity=member voting=true -- because="Carers must be heard"`).map(
  ({ seq: _seq, recordedAt: _at, by: _by, ...proposal }) => proposal as Proposal,
)
const names = new Map([['person/ada', 'Ada Invented']]) as never
const draft: DraftTabled = {
  title: 'A seat for carers',
  purpose: 'Carers should be heard.',
  version: 3,
  state: 'open',
  laid: lay(of, proposals, moment('2026-05-01T10:00:00.000Z')),
  titled: (now) => titles(now, names),
  partners: [
    { organisation: 'organisation/vale' as never, stands: 'Waiting', reason: '' },
    {
      organisation: 'organisation/trust' as never,
      stands: 'Objects',
      version: 2,
      on: '2026-04-30' as never,
      reason: 'Too soon.',
    },
  ],
}
const given = ground(of, '2026-05-01', { draft, names: { 'person/ada': 'Ada Invented' } })
const lines = (name: string) =>
  linesOf(changesPaper.parts.find((one) => one.name === name)?.write(given) ?? [])

test('what it is for, its version and its days', () => {
  expect(lines('why')).toEqual([
    'Draft: A seat for carers',
    'What it is for: Carers should be heard.',
    'Version: 3, open',
    'Proposals: 2',
    'Makes a difference on: 1 April 2027',
  ])
})

test('in sentences, by day and body', () => {
  const text = lines('sentences').join('\n')
  expect(text).toContain('1 April 2027')
  expect(text).toMatch(/Carer/)
  expect(text).toMatch(/Nurse/)
})

test('partners in order of their names, with what they said', () => {
  expect(lines('partners').slice(2)).toEqual([
    'Larch Trust | Objects | Version 2 | 30 April 2026 | Too soon.',
    'Vale Council | Waiting |  |  | ',
  ])
})

test('what it means: whose seat ends, and that what makes no difference is said to make none', () => {
  const text = lines('impact').join('\n')
  expect(text).toContain('Ada Invented')
  expect(text).toContain('### No difference')
})

test('without a draft every part says that none was chosen', () => {
  const none = ground(of, '2026-05-01')
  for (const part of changesPaper.parts)
    expect(linesOf(part.write(none))).toEqual(['No draft was chosen for this paper.'])
})
