// Text with links and marks as text alone.
import { expect, test } from 'vitest'
import { plain } from './block.ts'
import { id } from './id.ts'

test('text without links and marks', () => {
  expect(plain('Board')).toBe('Board')
  const thing = { text: 'Board', thing: id('body/board') }
  const here = { text: 'here', href: '/here' }
  expect(plain([thing, ' is ', { strong: 'not' }, ' ', here, ': ', { tag: 'vacant', tone: 'warning' }])).toBe(
    'Board is not here: vacant',
  )
})

test('a picture in a line reads as its words', () => {
  const icon = { width: 1, height: 1, shapes: [], classes: {} }
  expect(plain([{ icon, words: 'Improving' }, ', May'])).toBe('Improving, May')
})
