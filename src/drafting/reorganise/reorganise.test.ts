// Reorganisations in dated lines: what is asked about, what follows from the answers, and that nothing hangs in the air.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import { withProposals, type Ledger } from '#core/ledger.ts'
import { writeProposal } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { moment } from '#core/day.ts'
import { record } from '../../../test/record.ts'
import { inquire, openQuestions } from './inquire.ts'
import type { Answer, ReorganisationPlan } from './plan.ts'
import { proposeReorganisation } from './propose.ts'

const DAY = day('2026-04-01')
const of = record`
2022-07-01 begin organisation/a name="Alder Board" type="integrated care board"
2022-07-01 begin organisation/b name="Birch Board" type="integrated care board"
2022-07-01 begin organisation/council name=Council sector=council
2022-07-01 begin body/a name="Alder ICB Board" form=board of=["organisation/a"]
2022-07-01 begin body/joint name="Joint Committee" form=joint-committee of=["organisation/a","organisation/council"]
2022-07-01 begin body/quality name="Quality Committee" form=committee of=["organisation/a"] reportsTo=body/a
2022-07-01 begin seat/chair body=body/a name=Chair capacity=chair
2022-07-01 begin role/chief name="Chief Executive" employers=["organisation/a"]
2022-07-01 begin person/p
2022-07-01 begin appointment/p person=person/p to=seat/chair
2022-07-01 begin appointment/chief person=person/p to=role/chief spells=[{"form":"acting","from":"2026-01-01"}]
2026-09-01 amend body/a meets=monthly`

function plan(parts: Partial<ReorganisationPlan>, answers: Record<string, Answer> = {}): ReorganisationPlan {
  const begins = [{ id: id('organisation/new'), values: { name: 'New Board' } }]
  return { form: 'merge', day: DAY, becomes: [], begins, answers, ...parts }
}
const both: ReorganisationPlan['becomes'] = ['a', 'b'].map((key) => ({
  old: id(`organisation/${key}`),
  new: [id('organisation/new')],
}))

function run(given: ReorganisationPlan, over: Ledger = of) {
  const before = snapshot(over, given.day)
  const questions = inquire(before, given)
  const proposals = proposeReorganisation(before, given, questions, 'Redrawn')
  const after = withProposals(over, proposals, moment('2026-02-01T00:00:00.000Z'))
  return { questions, proposals, faults: faultsOf(over, proposals), after }
}
const hanging = (after: Ledger, on = DAY) => {
  const now = snapshot(after, on)
  return [...after.vocabulary.values()].flatMap((kind) =>
    kind.event
      ? []
      : now.all(kind).flatMap((thing) =>
          Object.entries(kind.fields).flatMap(([name, field]) => {
            const value = (thing.values as Record<string, unknown>)[name]
            return value === undefined ? [] : field.points(value).filter((one) => !now.find(one))
          }),
        ),
  )
}

test('a merger has one heir, so everything moves to it and nothing is left to ask', () => {
  const { questions, proposals, faults, after } = run(plan({ becomes: both }))
  expect(faults).toEqual([])
  expect(openQuestions(questions)).toEqual([])
  expect(hanging(after)).toEqual([])
  expect(proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))).toMatchInlineSnapshot(`
    [
      "2026-04-01 begin organisation/new name="New Board"",
      "2026-04-01 begin lineage/2026-04-01-merge-a-b-new form=merge old=["organisation/a","organisation/b"] new=["organisation/new"]",
      "2026-04-01 amend body/a of=["organisation/new"]",
      "2026-04-01 amend body/joint of=["organisation/new","organisation/council"]",
      "2026-04-01 amend body/quality of=["organisation/new"]",
      "2026-04-01 amend role/chief employers=["organisation/new"]",
      "2026-04-01 end organisation/a",
      "2026-04-01 end organisation/b",
    ]
  `)
})

test('after a split somebody has to say, for each thing, which of them it goes to', () => {
  const heirs = [id('organisation/new'), id('organisation/b')]
  const given = plan({ form: 'split', becomes: [{ old: id('organisation/a'), new: heirs }] })
  const { questions } = run(given)
  expect(questions.map(({ key, may }) => [key, may.join(' ')])).toMatchInlineSnapshot(`
    [
      [
        "body/a of organisation/a",
        "moves becomes ends drops",
      ],
      [
        "body/joint of organisation/a",
        "moves becomes ends drops",
      ],
      [
        "body/quality of organisation/a",
        "moves becomes ends drops",
      ],
      [
        "role/chief employers organisation/a",
        "moves becomes ends drops",
      ],
    ]
  `)
  expect(openQuestions(questions)).toHaveLength(4)
})

test('what ends takes along what hangs on it; what takes its place is offered in turn', () => {
  const heirs = [id('organisation/new'), id('organisation/b')]
  const to = (does: 'moves' | 'becomes', ...keys: string[]): Answer => ({
    does,
    to: keys.map((key) => id(key)),
  })
  const begins = [
    { id: id('organisation/new'), values: { name: 'New Board' } },
    { id: id('body/new'), values: { name: 'New ICB Board', form: 'board', of: ['organisation/new' as Id] } },
  ]
  const given = plan(
    { form: 'split', becomes: [{ old: id('organisation/a'), new: heirs }], begins },
    {
      'body/a of organisation/a': to('becomes', 'body/new'),
      'body/joint of organisation/a': { does: 'drops' },
      'body/quality of organisation/a': { does: 'ends' },
      'role/chief employers organisation/a': to('moves', 'organisation/new', 'organisation/b'),
    },
  )
  const { questions, proposals, faults, after } = run(given)
  expect(openQuestions(questions)).toEqual([])
  expect(faults).toEqual([])
  expect(hanging(after)).toEqual([])
  expect(proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))).toMatchInlineSnapshot(`
    [
      "2026-04-01 begin organisation/new name="New Board"",
      "2026-04-01 begin body/new name="New ICB Board" form=board of=["organisation/new"]",
      "2026-04-01 begin lineage/2026-04-01-split-a-new-b form=split old=["organisation/a"] new=["organisation/new","organisation/b"]",
      "2026-04-01 begin lineage/2026-04-01-succession-a-new form=succession old=["body/a"] new=["body/new"]",
      "- retract 12",
      "2026-04-01 end body/a",
      "2026-04-01 amend body/joint of=["organisation/council"]",
      "2026-04-01 end body/quality",
      "2026-04-01 amend role/chief employers=["organisation/new","organisation/b"]",
      "2026-04-01 amend seat/chair body=body/new",
      "2026-04-01 end organisation/a",
    ]
  `)
})

test('someone whose position passes to another goes on there, with what runs on the day', () => {
  const given = plan({
    form: 'redraw',
    begins: [{ id: id('role/new'), values: { name: 'Chief Executive' } }],
    becomes: [{ old: id('organisation/a'), new: [id('organisation/b')] }],
    answers: { 'role/chief employers organisation/a': { does: 'becomes', to: [id('role/new')] } },
  })
  const { after, faults } = run(given)
  expect(faults).toEqual([])
  expect(snapshot(after, DAY).find(id('appointment/chief-new'))?.values).toEqual({
    person: 'person/p',
    to: 'role/new',
    spells: [{ form: 'acting', from: '2026-01-01' }],
  })
})

test('work that passes over ends nobody', () => {
  const given = plan({
    form: 'transfer',
    begins: [],
    becomes: [{ old: id('organisation/a'), new: [id('organisation/b')] }],
  })
  const { proposals, faults, questions } = run(given)
  expect(faults).toEqual([])
  expect(questions.every(({ suggested }) => suggested?.does === 'stays')).toBe(true)
  expect(proposals).toMatchObject([{ act: 'begin', values: { form: 'transfer' } }])
})

test('history reads as it did', () => {
  const { after } = run(plan({ becomes: both }))
  for (const on of ['2022-07-01', '2026-03-31'] as const) {
    const [was, is] = [snapshot(of, day(on)), snapshot(after, day(on))]
    for (const kind of of.vocabulary.values())
      expect(is.all(kind).map(({ values }) => values)).toEqual(was.all(kind).map(({ values }) => values))
  }
})
