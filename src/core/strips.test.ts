import { expect, test } from 'vitest'
import { strips } from './strips.ts'

test('parts lie side by side and fill the bar; a narrow one has no letter; nothing is said in words', () => {
  const drawn = strips([
    {
      label: 'Board',
      parts: [
        { letter: 'N', share: 0.5 },
        { letter: 'C', share: 0 },
        { letter: 'V', share: 0.49 },
        { letter: 'P', share: 0.01 },
      ],
    },
    {
      label: 'A forum with a name that is far too long to stand there, for nobody ever thought of ending it',
      parts: [],
    },
  ])
  const flat = JSON.stringify(drawn.shapes)
  const widths = [...flat.matchAll(/"width":([\d.]+)/g)].map((one) => Number(one[1]))
  expect(widths).toEqual([280, 274.4, 5.6])
  expect(flat).toContain('"text":"N"')
  expect(flat).not.toContain('"text":"P"')
  expect(flat).toContain('nothing recorded')
  expect(flat).toContain('…')
  expect(drawn.height).toBe(112)
})
