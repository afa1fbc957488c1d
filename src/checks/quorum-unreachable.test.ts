import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { quorumUnreachable } from './quorum-unreachable.ts'

const lines = `
2020-01-01 begin person/a
2020-01-01 begin person/b
2020-01-01 begin person/c
2020-01-01 begin body/short name="Harbour Board" form=board quorum=2 !! quorum-unreachable
2020-01-01 begin seat/short-1 body=body/short name=One capacity=member voting=true
2020-01-01 begin appointment/short-1 person=person/a to=seat/short-1
2020-01-01 begin seat/short-2 body=body/short name=Two capacity=member voting=true
2020-01-01 begin seat/short-3 body=body/short name=Three capacity=member voting=false
2020-01-01 begin appointment/short-3 person=person/b to=seat/short-3
2020-01-01 begin seat/short-4 body=body/short name=Four capacity=attendee
2020-01-01 begin appointment/short-4 person=person/c to=seat/short-4
2020-01-01 begin body/away name="Away Board" form=board quorum=2 !! quorum-unreachable
2020-01-01 begin seat/away body=body/away name=Both capacity=member places=2
2020-01-01 begin appointment/away-1 person=person/a to=seat/away
2020-01-01 begin appointment/away-2 person=person/b to=seat/away spells=[{"form":"on-leave","from":"2026-11-01","until":"2026-12-01"}]
2020-01-01 begin body/enough name=Enough form=board quorum=2
2020-01-01 begin seat/enough body=body/enough name=Both capacity=member places=2
2020-01-01 begin appointment/enough-1 person=person/a to=seat/enough
2020-01-01 begin appointment/enough-2 person=person/b to=seat/enough
2020-01-01 begin body/bare name=Bare form=board quorum=5
2020-01-01 begin body/words name=Words form=board quorumRule="One third"
2020-01-01 begin seat/words body=body/words name=One capacity=member
2020-01-01 begin body/over name=Over form=board quorum=5
2020-01-01 begin seat/over body=body/over name=One capacity=member
2026-01-01 end body/over
`

test('fewer in place who may vote than the quorum asks for', () => {
  expect(foundIn(quorumUnreachable, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(quorumUnreachable, lines, '2026-11-22')).toEqual([
    'Away Board needs 2 voting members for its quorum and has 1 in place.',
    'Harbour Board needs 2 voting members for its quorum and has 1 in place.',
  ])
})

test('whoever is on leave counts again when back, or when someone stands in', () => {
  expect(foundIn(quorumUnreachable, lines, '2026-12-01').map(([row]) => row)).toEqual([4])
  const covered = `${lines}2026-11-01 begin appointment/cover person=person/c to=seat/away basis=cover\n`
  expect(foundIn(quorumUnreachable, covered, '2026-11-22').map(([row]) => row)).toEqual([4])
})
