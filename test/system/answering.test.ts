// What the invented system answers for, who decides what in it, and what is wrong with that on purpose: each fault that was
// planted is found once, and nothing else.
import { describe, expect, test } from 'vitest'
import { day, type Day } from '#core/day.ts'
import { findingsOf, sayFinding } from '#core/findings.ts'
import { id } from '#core/id.ts'
import { vocabulary } from '#core/kind.ts'
import { ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { checks } from '#checks/index.ts'
import { answersOf, decidersOf } from '#facts/index.ts'
import { action, answersFor, assignment, kinds, measure, outcome, oversight } from '#kinds/index.ts'
import { contribution, dayRate, role, statutoryFunction, target } from '#kinds/index.ts'
import { horizons, outcomeSorts } from '#kinds/lists/outcome-sorts.ts'
import { themes } from '#kinds/lists/themes.ts'
import { inventedSystem } from './system.ts'

const record = ledger(vocabulary(kinds), inventedSystem().changes)
const today = snapshot(record, day('2026-11-22'))
const on = (text: string) => today.at(day(text))

// How each is told, by the code of the check that is to find it, without quotation marks. Those without a fault here find
// nothing.
const planted: Readonly<Record<string, readonly string[]>> = {
  'accountable-only-organisations': ['University of Northmoor is accountable for Anyone here can take part'],
  'accountable-role-vacant': [
    'Director of Strategy and Partnerships is accountable for What health and care',
  ],
  'action-overdue': ['See why sickness rises in the wards and not in the community'],
  'action-owner-vacant': ['Set a share of each contract for firms from the poorest streets'],
  'answers-for-too-many': [],
  'body-cannot-decide': [
    'Mental Health, Learning Disability and Autism Collaborative is recorded as deciding',
  ],
  'contributors-missing': ['People die where they chose to cannot be reached without councils'],
  'decided-above-place-without-reason': ['Urgent treatment centres and same-day care'],
  'deciding-post-vacant': ['Green plan is decided by Director of Strategy and Partnerships'],
  'delegating-source-ended': ['System Lead for Allied Health Professions decides Places for recovering'],
  'delegation-above-limit': ['Joint Chief Digital Officer decides Starting digital projects up to £250,000'],
  'delegation-in-circle': ['Joint Chief People Officer and People Committee pass The joint bank'],
  'delegation-outside-dates': ['System Lead for Urgent and Emergency Care was passed The plan for winter'],
  'delegation-without-source': ['Quality and Safety Committee decides Learning from serious harm'],
  'function-with-several-deciders': ['Finance, Investment and Performance Committee and Quality and Safety'],
  'function-without-decider': ['Nobody decides Promoting research.'],
  'measure-without-outcome': ['General and acute beds occupied'],
  'measure-without-target': ['No target is recorded for Unpaid carers known'],
  'no-long-horizon': [],
  'no-population-health-measure': [],
  'outcome-with-several-accountable': [
    'Two are accountable for Older people stay steady, strong and at home',
  ],
  'outcome-without-accountable': ['Nobody is accountable for Unpaid carers are known'],
  'outcome-without-measure': ['No measure tells how Calder’s maternity unit is safe enough to choose'],
  'oversight-judgement-old': ['The last judgement of Care Quality Commission on Vale and Moor Community'],
  'oversight-pulls-another-way': [
    'What NHS England asks of Northmoor Teaching Hospitals',
    'What NHS England asks of Vale and Eastmere Hospitals',
  ],
  'place-outcome-without-parent': ['Every five-year-old in Northmoor is ready for school'],
  'points-at-ended': [],
  'too-many-activity-measures': [],
}

describe('what was planted', () => {
  const asked = checks.filter(({ code }) => code in planted)

  test('is looked for by checks that there are', () => {
    expect(asked.map(({ code }) => code)).toEqual(Object.keys(planted))
  })

  test.each(['2026-11-18', '2026-11-22', '2026-11-23'])('is found once on %s, and nothing else is', (at) => {
    const now = on(at)
    const title = titles(now, new Map())
    const told = Map.groupBy(findingsOf(now, asked), ({ check }) => check.code)
    for (const [code, beginnings] of Object.entries(planted)) {
      const said = (told.get(code) ?? []).map((one) => sayFinding(one, title).replaceAll(/[“”]/g, ''))
      const cut = said.map((one, which) => one.slice(0, beginnings[which]?.length))
      expect([code, cut]).toEqual([code, beginnings])
    }
  })
})

describe('on 22 November 2026', () => {
  test('it is as large as was asked for', () => {
    const counts = [outcome, measure, statutoryFunction].map((kind) => today.all(kind).length)
    expect(counts).toEqual([40, 30, 60])
    expect(today.all(oversight).length).toBeGreaterThanOrEqual(10)
    expect(today.all(action).length).toBeGreaterThanOrEqual(12)
    expect(today.all(contribution).length).toBeGreaterThan(15)
    expect(today.all(dayRate)).toHaveLength(10)
    expect(today.all(answersFor).length).toBeGreaterThan(250)
    expect(today.all(assignment).length).toBeGreaterThan(200)
    expect(today.all(role).filter(({ values }) => !values.grade)).toEqual([])
  })

  test('outcomes are of every theme, horizon and sort, and at four levels', () => {
    const all = today.all(outcome).map(({ values }) => values)
    const said = (of: 'theme' | 'horizon' | 'sort' | 'level') => new Set(all.map((one) => one[of]))
    expect(said('theme').size).toBe(Object.keys(themes).length)
    expect(said('horizon').size).toBe(Object.keys(horizons).length)
    // Activity is counted, and nobody sets out to reach it.
    expect(said('sort').size).toBe(Object.keys(outcomeSorts).length - 1)
    expect(said('level')).toEqual(new Set(['system', 'place', 'neighbourhood', 'organisation']))
  })

  test('each place says in its own words what delayed discharge is to it', () => {
    const own = today.pointing(outcome, 'partOf', id('outcome/discharge')).map(({ values }) => values)
    expect(own.map(({ area }) => area)).toEqual(
      ['calder', 'eastmere', 'northmoor', 'vale'].map((place) => `area/${place}`),
    )
    expect(new Set(own.map(({ title }) => title)).size).toBe(4)
  })

  test('measures are told in every frequency but daily, and in both directions', () => {
    const all = today.all(measure).map(({ values }) => values)
    expect(new Set(all.map(({ frequency }) => frequency))).toEqual(
      new Set(['monthly', 'weekly', 'quarterly', 'yearly']),
    )
    expect(new Set(all.map(({ direction }) => direction)).size).toBe(3)
    expect(new Set(all.map(({ unit }) => unit)).size).toBeGreaterThanOrEqual(7)
  })
})

describe('what changed', () => {
  const accountable = (at: string, of: string) =>
    answersOf(on(at), id(of)).flatMap(({ part, holder }) => (part === 'accountable' ? [holder] : []))

  test.each([
    ['outcome/discharge', '2024-03-31', 'role/icb-nursing-officer', '2024-04-01', 'role/urgent-care-lead'],
    ['outcome/calder-own-bed', '2025-03-31', 'role/calder-place-director', '2025-04-01', 'role/calder-dass'],
  ])('who is accountable for %s', (of, before, first, after, second) => {
    expect([accountable(before, of), accountable(after, of)]).toEqual([[first], [second]])
  })

  test('community services were decided by the board, and are at place since April 2024', () => {
    const asked = (at: string) =>
      decidersOf(on(at), id('function/community-services'), { area: id('area/calder'), value: 1_000_000 })
    const who = (at: string) => asked(at).remits.map(({ values }) => values.to)
    expect([who('2024-03-31'), who('2024-04-01')]).toEqual([['body/icb-board'], ['body/calder-place-board']])
  })

  test('who is ready to leave hospital is counted otherwise since April 2024', () => {
    const version = (at: Day) => today.at(at).get(measure, id('measure/ready-to-leave'))?.values.version
    expect([version(day('2024-03-31')), version(day('2024-04-01'))]).toEqual([
      expect.stringMatching(/^1 /),
      expect.stringMatching(/^2 /),
    ])
  })

  test('targets follow each other without a day between', () => {
    const judged = (at: string) =>
      on(at)
        .pointing(target, 'measure', id('measure/four-hours'))
        .flatMap(({ values }) => (values.source === 'national' ? [values.value] : []))
    expect(['2023-03-31', '2023-04-01', '2025-03-31', '2025-04-01'].map(judged)).toEqual([
      [95],
      [76],
      [76],
      [78],
    ])
  })
})
