// The other side of a reorganisation: what the record of those who come should say.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { writeLine, writeProposal } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { record, recordOf } from '../../../test/record.ts'
import { counterpart } from './counterpart.ts'
import { inquire } from './inquire.ts'
import type { ReorganisationPlan } from './plan.ts'

const here = record`
2022-07-01 begin organisation/a name="Alder Board" sector=nhs
2022-07-01 begin organisation/council name=Council sector=council
2022-07-01 begin body/place name="Place Board" form=committee of=["organisation/a","organisation/council"]
2022-07-01 begin body/other name="Other Board" form=committee of=["organisation/a"]
2022-07-01 begin seat/chair body=body/place name=Chair capacity=chair
2022-07-01 begin role/chief name="Chief" employers=["organisation/a"]
2022-07-01 begin person/p
2022-07-01 begin appointment/p person=person/p to=role/chief`
const there = record`
2026-01-01 begin organisation/b name="Birch Board" sector=nhs`

const DAY = day('2027-04-01')
const [b, c] = [id('organisation/b'), id('organisation/c')]
const plan: ReorganisationPlan = {
  form: 'split',
  day: DAY,
  becomes: [{ old: id('organisation/a'), new: [b, c] }],
  begins: [{ id: c, values: { name: 'Cedar Board', sector: 'nhs' } }],
  answers: {
    'body/place of organisation/a': { does: 'moves', to: [b] },
    'body/other of organisation/a': { does: 'moves', to: [c] },
    'role/chief employers organisation/a': { does: 'moves', to: [b] },
  },
}

test('tells the same event, those who go, and what goes over with everything on it', () => {
  const before = snapshot(here, DAY)
  const { proposals, without } = counterpart(before, plan, inquire(before, plan), [b], there, 'Redrawn')
  expect(faultsOf(there, proposals)).toEqual([])
  expect(proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))).toEqual([
    '2027-04-01 begin organisation/c name="Cedar Board" sector=nhs',
    '2022-07-01 begin organisation/a name="Alder Board" sector=nhs',
    '2027-04-01 end organisation/a',
    '2027-04-01 begin lineage/2027-04-01-split-a-b-c form=split old=["organisation/a"] new=["organisation/b","organisation/c"]',
    '2027-04-01 begin body/place name="Place Board" form=committee of=["organisation/b"]',
    '2027-04-01 begin role/chief name=Chief employers=["organisation/b"]',
    '2027-04-01 begin seat/chair body=body/place name=Chair capacity=chair',
    '2022-07-01 begin person/p',
    '2027-04-01 begin appointment/p person=person/p to=role/chief',
  ])
  expect(without).toEqual([{ thing: 'body/place', field: 'of', target: 'organisation/council' }])
})

test('a part in an outcome that the other record does not know is left behind, and said', () => {
  const answering = recordOf(
    here.vocabulary,
    `${here.changes.map(writeLine).join('\n')}
    2022-07-01 begin outcome/home title="Home sooner" level=system
    2022-07-01 begin measure/stays name="Long stays" unit=percent direction=decrease frequency=monthly
    2022-07-01 begin answers-for/chief outcome=outcome/home holder=role/chief part=accountable
    2022-07-01 begin action/chief title="Open a lounge" about=["outcome/home"] owner=role/chief due=2028-01-01
    2022-07-01 begin target/a measure=measure/stays of=organisation/a value=5 source=local`,
  )
  const before = snapshot(answering, DAY)
  const both = { 'target/a of organisation/a': { does: 'moves', to: [c, b] } } as const
  const moving = { ...plan, answers: { ...plan.answers, ...both } }
  const other = recordOf(
    here.vocabulary,
    `${there.changes.map(writeLine).join('\n')}
    2026-01-01 begin measure/stays name="Long stays" unit=percent direction=decrease frequency=monthly`,
  )
  const { proposals, without } = counterpart(before, moving, inquire(before, moving), [b], other, 'Redrawn')
  expect(faultsOf(other, proposals)).toEqual([])
  expect(without.filter(({ left }) => left)).toEqual([
    { thing: 'answers-for/chief', field: 'outcome', target: 'outcome/home', left: true },
    { thing: 'action/chief', field: 'about', target: 'outcome/home', left: true },
  ])
  // A target of both is there a target of the one that this record is of.
  expect(
    proposals.flatMap((one) => (one.act === 'begin' && one.id === 'target/a' ? [one.values.of] : [])),
  ).toEqual([b])
})
