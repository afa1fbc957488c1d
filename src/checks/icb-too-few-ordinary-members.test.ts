import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { icbTooFewOrdinaryMembers } from './icb-too-few-ordinary-members.ts'

const lines = `
2022-07-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2016-01-01 begin organisation/trust name="Test Hospitals NHS Trust" sector=nhs type="acute trust"
2016-01-01 begin body/trust name="Trust Board" form=board of=["organisation/trust"]
2016-01-01 begin seat/trust body=body/trust name=Member capacity=member
2021-01-01 begin body/two name="East Board" form=board inLaw=icb-board !! icb-too-few-ordinary-members
2021-01-01 begin seat/two-chair body=body/two name="Chair" capacity=chair
2021-01-01 begin seat/two-ce body=body/two name="Chief Executive" capacity=member
2021-01-01 begin seat/two body=body/two name="Members" capacity=member places=2
2021-01-01 begin seat/two-guest body=body/two name="Healthwatch" capacity=attendee
2021-01-01 begin body/three name="West Board" form=board inLaw=icb-board
2021-01-01 begin seat/three-ce body=body/three name="Chief Executive" capacity=member
2021-01-01 begin seat/three-council body=body/three name="Chief Executive of a council" capacity=member basis=nominated
2021-01-01 begin seat/three body=body/three name="Members" capacity=member places=2
2021-01-01 begin body/none name="North Board" form=board inLaw=icb-board !! icb-too-few-ordinary-members
2021-01-01 begin seat/none body=body/none name="Chair" capacity=chair
2021-01-01 begin body/unknown name="Unknown Board" form=board inLaw=icb-board
`

test('chair, chief executive and those in attendance are no ordinary members; places count whether or not they are filled', () => {
  expect(foundIn(icbTooFewOrdinaryMembers, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(icbTooFewOrdinaryMembers, lines, '2026-11-22')).toEqual([
    'North Board has no place for ordinary members, and should have at least 3.',
    'East Board has 2 places for ordinary members, and should have at least 3.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(icbTooFewOrdinaryMembers, lines, '2022-06-30')).toEqual([])
})

test('a system may ask for more', () => {
  expect(foundIn(icbTooFewOrdinaryMembers, lines, '2026-11-22', { members: 4 })).toHaveLength(3)
})
