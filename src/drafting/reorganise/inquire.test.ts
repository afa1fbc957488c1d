// What is asked about who answers, decides, is overseen, acts and gives, when whoever it is goes in a reorganisation.
import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { withProposals } from '#core/ledger.ts'
import { writeProposal } from '#core/notation.ts'
import { orphansOf } from '#facts/index.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { answersFor, role, target } from '#kinds/index.ts'
import { record } from '../../../test/record.ts'
import { inquire, openQuestions } from './inquire.ts'
import type { Answer, ReorganisationPlan } from './plan.ts'
import { proposeReorganisation } from './propose.ts'

const DAY = day('2026-04-01')
const answering = record`
2022-07-01 begin organisation/a name="Alder Board"
2022-07-01 begin organisation/b name="Birch Board"
2022-07-01 begin organisation/reg name="Care Watch"
2022-07-01 begin body/quality name="Quality Committee" form=committee of=["organisation/a"]
2022-07-01 begin role/chief name="Chief Executive" employers=["organisation/a"]
2022-07-01 begin outcome/home title="Home sooner" level=system
2022-07-01 begin measure/stays name="Long stays" unit=percent direction=decrease frequency=monthly
2022-07-01 begin function/budget name="Set the budget" heldBy=["organisation/a"]
2022-07-01 begin answers-for/a outcome=outcome/home holder=organisation/a part=contributes
2022-07-01 begin answers-for/quality outcome=outcome/home holder=body/quality part=assures
2022-07-01 begin answers-for/chief outcome=outcome/home holder=role/chief part=accountable
2022-07-01 begin assignment/budget function=function/budget to=body/quality part=decides level=system givenBy=organisation/a
2022-07-01 begin oversight/a overseer=organisation/reg of=organisation/a about=Waits
2022-07-01 begin target/a measure=measure/stays of=organisation/a value=5 source=local
2022-07-01 begin action/chief title="Open a lounge" about=["outcome/home"] owner=role/chief due=2027-01-01
2022-07-01 begin contribution/a giver=organisation/a to=role/chief sort=money amount=1`

function run(answers: ReorganisationPlan['answers'], heirs = ['organisation/b']) {
  const becomes = [{ old: id('organisation/a'), new: heirs.map((one) => id(one)) }]
  const plan: ReorganisationPlan = { form: 'redraw', day: DAY, becomes, begins: [], answers }
  const before = snapshot(answering, DAY)
  const questions = inquire(before, plan)
  const proposals = proposeReorganisation(before, plan, questions, 'Redrawn')
  const after = withProposals(answering, proposals, moment('2026-02-01T00:00:00.000Z'))
  return { questions, proposals, faults: faultsOf(answering, proposals), after }
}

test('who answers, decides, is overseen, acts and gives goes along with what goes', () => {
  const answers: Record<string, Answer> = {
    'body/quality of organisation/a': { does: 'ends' },
    'role/chief employers organisation/a': { does: 'ends' },
  }
  const { questions, proposals, faults, after } = run(answers)
  expect(faults).toEqual([])
  expect(openQuestions(questions)).toEqual([])
  expect(orphansOf(snapshot(after, DAY))).toEqual([])
  expect(proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))).toMatchInlineSnapshot(`
    [
      "2026-04-01 begin lineage/2026-04-01-succession-a-b form=succession old=["organisation/a"] new=["organisation/b"]",
      "2026-04-01 end body/quality",
      "2026-04-01 end role/chief",
      "2026-04-01 amend answers-for/a holder=organisation/b",
      "2026-04-01 amend oversight/a of=organisation/b",
      "2026-04-01 amend function/budget heldBy=["organisation/b"]",
      "2026-04-01 amend target/a of=organisation/b",
      "2026-04-01 end answers-for/quality",
      "2026-04-01 end assignment/budget",
      "2026-04-01 end answers-for/chief",
      "2026-04-01 end action/chief",
      "2026-04-01 end contribution/a",
      "2026-04-01 end organisation/a",
    ]
  `)
})

test('with two heirs somebody has to say of each; what goes to both is there for both', () => {
  const heirs = ['organisation/b', 'organisation/reg']
  const { questions } = run({}, heirs)
  expect(openQuestions(questions).map(({ thing, field }) => `${thing} ${field}`)).toEqual([
    'body/quality of',
    'role/chief employers',
    'answers-for/a holder',
    'oversight/a of',
    'function/budget heldBy',
    'assignment/budget givenBy',
    'target/a of',
    'contribution/a giver',
  ])
  const to = heirs.map((one) => id(one))
  const answers = Object.fromEntries(questions.map(({ key }) => [key, { does: 'moves', to }] as const))
  const { after, faults } = run(answers, heirs)
  expect(faults).toEqual([])
  const now = snapshot(after, DAY)
  expect(orphansOf(now)).toEqual([])
  expect(now.all(answersFor).map(({ values }) => `${values.holder} ${values.part}`)).toEqual([
    'organisation/b contributes',
    'organisation/reg contributes',
    'role/chief accountable',
    'body/quality assures',
  ])
  expect(now.all(target).map(({ values }) => `${values.of} ${values.value}`)).toEqual([
    'organisation/b 5',
    'organisation/reg 5',
  ])
  expect(now.all(role).map(({ values }) => values.employers)).toEqual([heirs])
})
