// One and a half places of councils and two and a half of the NHS, with a joint place in halves; counted by hand.
import { expect, test } from 'vitest'
import { linesOf } from '../../../test/ground.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { councilsCounted } from './lens.ts'

const of = record`
2020-01-01 begin organisation/trust name="Larch Trust" sector=nhs
2020-01-01 begin organisation/vale name="Vale Council" sector=council
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/place name=Place form=board
2020-01-01 begin seat/one body=body/board name=One capacity=member nominatedBy=["organisation/trust"]
2020-01-01 begin seat/two body=body/board name=Two capacity=member nominatedBy=["organisation/trust"]
2020-01-01 begin seat/three body=body/place name=Three capacity=member nominatedBy=["organisation/vale"]
2020-01-01 begin role/joint name="Joint director" employers=["organisation/trust","organisation/vale"]
2020-01-01 begin seat/four body=body/board name=Four capacity=member basis=ex-officio exOfficio=["role/joint"]
2020-01-01 begin seat/five body=body/board name=Five capacity=attendee nominatedBy=["organisation/trust"]`

test('together and body by body; whoever only attends does not count', () => {
  const title = titlesOn(of, '2026-05-01')
  const bodies = ['body/board', 'body/place'] as never[]
  const found = councilsCounted.compute(on(of, '2026-05-01'), { bodies }, title)
  expect(found).toEqual({
    together: { councils: 1.5, nhs: 2.5 },
    bodies: [
      { body: 'body/board', councils: 0.5, nhs: 2.5 },
      { body: 'body/place', councils: 1, nhs: 0 },
    ],
  })
  const [together = '', ...each] = linesOf(councilsCounted.show(found, title))
  expect(together).toMatch(
    /^On the bodies that lead, 2 in all and taken together: 1½ places .* councils and 2½ /,
  )
  expect(each.map((line) => line.split(':')[0])).toEqual(['- Board', '- Place'])
})
