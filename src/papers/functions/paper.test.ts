// Functions and decisions: the parts say what their lenses say, and that nothing is there.
import { expect, test } from 'vitest'
import { ground, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { functionsPaper } from './paper.ts'

const of = record`
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin function/beds name="Buying beds" heldBy=["organisation/icb"] sort=duty
2020-01-01 begin assignment/reserved function=function/beds to=body/board part=decides level=system instrument=reserved`

test.each(functionsPaper.parts.map((part) => [part.name, part] as const))(
  '%s names the function and who decides; of an empty record it says that there is none',
  (_, part) => {
    const text = linesOf(part.write(ground(of, '2026-05-01'))).join('\n')
    for (const words of ['Buying beds', 'ICB Board', 'Shire ICB']) expect(text).toContain(words)
    expect(linesOf(part.write(ground(record``, '2026-05-01')))).toEqual(['No function is recorded.'])
  },
)
