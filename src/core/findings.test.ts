// The engine of checks: how a system set them, when a pack is in force, what is set aside and until when; and that what is
// found in a draft is what is found once it is adopted.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { body, seat } from '#kinds/index.ts'
import { anyDay } from '../../test/any-record.ts'
import { anyHistory, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel } from '../../test/arbitrary/quarrel.ts'
import { on, record, titlesOn } from '../../test/record.ts'
import { check, type Pack } from './check.ts'
import { day, moment } from './day.ts'
import { findingsOf, keyOfFinding, sayFinding, type Setting, type Settings } from './findings.ts'
import { vacanciesOf } from './holding.ts'
import { id } from './id.ts'
import { lay } from './impact.ts'
import { extend } from './ledger.ts'
import { snapshot } from './snapshot.ts'

const words = {
  question: 'Is it?',
  domain: 'clarity',
  why: 'Because.',
  remedy: 'Do.',
  basis: 'A test.',
}
const act: Pack = {
  name: 'act',
  title: 'An invented Act',
  standing: 'law',
  source: 'Nowhere',
  from: day('2022-07-01'),
  until: day('2027-01-01'),
}
const small = check({
  ...words,
  code: 'small',
  title: 'Small quorum',
  severity: 'note',
  limits: { least: { label: 'Least', value: 3, min: 1, max: 20 } },
  find: (now, { least }) =>
    now
      .all(body)
      .flatMap(({ id: one, values }) =>
        values.quorum !== undefined && values.quorum < least
          ? [{ about: [one] as const, evidence: values.quorum }]
          : [],
      ),
  say: ({ about, evidence }, title, { least }) => `${title(about[0])}: ${evidence} is less than ${least}.`,
})
const vacant = check({
  ...words,
  code: 'vacant',
  title: 'Vacant',
  severity: 'act',
  limits: {},
  pack: act,
  find: (now) =>
    now
      .all(seat)
      .filter((one) => vacanciesOf(now, one.id) > 0)
      .map((one) => ({ about: [one.id, one.values.body] as const, evidence: undefined })),
  say: ({ about }, title) => `${title(about[0])} is vacant.`,
})
const checks = [small, vacant]

const of = record`
2020-01-01 begin body/a name=Board form=board quorum=2
2020-01-01 begin seat/s body=body/a name=Chair capacity=chair`
const codes = (at: string, settings?: Settings) =>
  findingsOf(on(of, at), checks, settings).map((one) => `${one.check.code} ${one.severity}`)

test.each([
  ['before the Act only what is not of it', '2022-06-30', ['small note']],
  ['from its first day', '2022-07-01', ['small note', 'vacant act']],
  ['to its last', '2026-12-31', ['small note', 'vacant act']],
  ['no longer once it has ended', '2027-01-01', ['small note']],
])('%s', (_, at, expected) => {
  expect(codes(at)).toEqual(expected)
})

test.each([
  ['turned off', [['small', { use: 'off' }]], ['vacant act']],
  ['a whole pack turned off', [['act', { use: 'off' }]], ['small note']],
  ['made more urgent', [['small', { severity: 'act' }]], ['small act', 'vacant act']],
  ['with another limit', [['small', { limits: { least: 2 } }]], ['vacant act']],
] as const)('%s', (_, set, expected) => {
  const settings: Settings = new Map(set as readonly (readonly [string, Setting])[])
  expect(codes('2023-01-01', settings)).toEqual(expected)
})

test('what comes turned off is asked where it was turned on', () => {
  const shy = { ...small, off: true } as const
  const now = on(of, '2023-01-01')
  expect(findingsOf(now, [shy])).toEqual([])
  expect(findingsOf(now, [shy], new Map([['small', { use: 'on' }]]))).toHaveLength(1)
})

test('set aside until the day for looking again', () => {
  const key = keyOfFinding('small', [id('body/a')])
  const aside = {
    thing: id('set-aside/x'),
    since: day('2023-01-01'),
    review: day('2024-01-01'),
    because: 'Small board',
  }
  const found = (at: string) =>
    findingsOf(on(of, at), [small], new Map(), new Map([[key, aside]])).map((one) => one.aside?.because)
  expect([found('2023-12-31'), found('2024-01-01')]).toEqual([['Small board'], [undefined]])
})

test('says it with the limits it was asked with', () => {
  const [one] = findingsOf(on(of, '2023-01-01'), [small], new Map([['small', { limits: { least: 5 } }]]))
  expect(one && sayFinding(one, titlesOn(of, '2023-01-01'))).toBe('Board: 2 is less than 5.')
})

test('what is found in a draft is what is found once it is adopted', () => {
  const at = moment('2027-01-01T00:00:00.000Z')
  fc.assert(
    fc.property(anyHistory, anyQuarrel, anyDay, ({ ledger: before }, some, on) => {
      const proposals = possible(before, some, at)
      const laid = lay(before, proposals, at)
      const adopted = extend(
        before,
        proposals.map((one, index) => ({
          ...one,
          seq: before.last + 1 + index,
          recordedAt: at,
          by: 'Someone',
        })),
      )
      for (const one of [on, ...laid.days])
        expect(findingsOf(laid.would(one), checks)).toEqual(findingsOf(snapshot(adopted, one), checks))
    }),
    runs,
  )
})
