import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { triangle } from './lens.ts'

const whole = record`
  2025-01-01 begin body/board name=Board form=board
  2025-01-01 begin body/empty name=Empty form=forum
  2025-01-01 begin seat/chief body=body/board name="Chief Executive" capacity=member
  2025-01-01 begin seat/nurse body=body/board name="Director of Nursing" capacity=member function=executive
  2025-01-01 begin seat/lay body=body/board name=Lay capacity=chair function=lay places=2
  2025-01-01 begin seat/leader body=body/board name=Leader capacity=member function=political
  2025-01-01 begin seat/guest body=body/board name=Guest capacity=attendee function=lay
`

test('a clinician in an executive post is clinical; politicians are beside the triangle; a dot lies where its parts pull it', () => {
  const bodies = [id('body/board'), id('body/empty')]
  const rows = triangle.compute(on(whole, '2026-01-01'), { bodies }, titlesOn(whole, '2026-01-01'))
  expect(rows).toEqual([
    { body: 'body/board', executive: 1, lay: 2, clinical: 1, others: 1 },
    { body: 'body/empty', executive: 0, lay: 0, clinical: 0, others: 0 },
  ])
  const [picture] = triangle.show(rows, titlesOn(whole, '2026-01-01'))
  if (picture?.type !== 'picture') throw new Error('no picture')
  const circles = picture.drawing.shapes.filter((one) => 'tag' in one && one.tag === 'circle')
  // A quarter of the way from executive (60) and clinical (280), half from lay (500): 15 + 70 + 250; 44 + three quarters of 381.
  expect(circles).toMatchObject([{ attributes: { cx: 335, cy: 329.8 } }])
})
