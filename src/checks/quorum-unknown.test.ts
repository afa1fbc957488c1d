import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { quorumUnknown } from './quorum-unknown.ts'

const lines = `
2020-01-01 begin body/none name="Harbour Board" form=board !! quorum-unknown
2020-01-01 begin seat/none body=body/none name=Member capacity=member
2020-01-01 begin body/common name="In Common" form=committee-in-common !! quorum-unknown
2020-01-01 begin seat/common body=body/common name=Member capacity=member
2020-01-01 begin body/number name=Number form=committee quorum=3
2020-01-01 begin seat/number body=body/number name=Member capacity=member
2020-01-01 begin body/words name=Words form=joint-committee quorumRule="One third"
2020-01-01 begin seat/words body=body/words name=Member capacity=member
2020-01-01 begin body/forum name=Forum form=forum
2020-01-01 begin seat/forum body=body/forum name=Member capacity=member
2020-01-01 begin body/bare name=Bare form=board
2020-01-01 begin body/over name=Over form=board
2020-01-01 begin seat/over body=body/over name=Member capacity=member
2026-01-01 end body/over
`

test('boards and committees with neither a number nor words', () => {
  expect(foundIn(quorumUnknown, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(quorumUnknown, lines, '2026-11-22')).toEqual([
    'The quorum of In Common is not recorded.',
    'The quorum of Harbour Board is not recorded.',
  ])
})
