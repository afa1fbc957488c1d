import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { wayToPropose } from './way-to-propose.ts'

test.each([
  [undefined, '/drafts/d/edit'],
  ['body/board', '/drafts/d/body/board'],
  ['person/ada', '/drafts/d/edit'],
  ['seat/lay', '/drafts/d/edit/seat/lay'],
])('a change to %s is proposed at %s', (about, way) =>
  expect(wayToPropose('d', about === undefined ? undefined : id(about))).toBe(way),
)
