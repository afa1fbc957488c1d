import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record } from '../../test/record.ts'
import { isReachable, quorum, type QuorumOfBody } from './quorum.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board quorum=2
2020-01-01 begin seat/a body=body/board name=A capacity=member voting=true
2020-01-01 begin seat/b body=body/board name=B capacity=member voting=true
2020-01-01 begin seat/c body=body/board name=C capacity=attendee
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin appointment/a person=person/ada to=seat/a
2020-01-01 begin appointment/b person=person/bo to=seat/b`

test.each([
  ['one leaves', '2027-04-01 end appointment/b', ['2/2 q2 > 1/2 q2 no']],
  ['the quorum is raised', '2027-04-01 amend body/board quorum=3', ['2/2 q2 > 2/2 q3 no']],
  [
    'on leave, with nobody standing in',
    '2027-04-01 amend appointment/b spells=[{"form":"on-leave","from":"2027-01-01"}]',
    ['2/2 q2 > 1/2 q2 no'],
  ],
  ['a place without a vote', '2027-04-01 amend seat/b voting=false', ['2/2 q2 > 1/1 q2 no']],
  ['no number any more', '2027-04-01 amend body/board quorum=null', ['2/2 q2 > 2/2 q yes']],
  ['the body ends', '2027-04-01 end body/board', ['2/2 q2 > -']],
  ['as before', '2027-04-01 amend body/board meets=monthly\n2027-05-01 end seat/c', []],
])('%s', (_, lines, expected) => {
  const laid = lay(of, changesOf(lines), moment('2026-11-22T00:00:00.000Z'))
  const found = quorum.compute(laid) as readonly QuorumOfBody[]
  const say = (one: QuorumOfBody['was']) => (one ? `${one.inPlace}/${one.voting} q${one.quorum ?? ''}` : '-')
  const told = found.map(
    ({ was, would }) => `${say(was)} > ${say(would)}${would ? (isReachable(would) ? ' yes' : ' no') : ''}`,
  )
  expect(told).toEqual(expected)
  expect(quorum.show(found, String).length).toBe(Math.min(1, expected.length))
})
