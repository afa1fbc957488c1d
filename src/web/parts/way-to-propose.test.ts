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

test.each([
  [{ kind: 'specification' }, '/drafts/d/edit/specification?with=role%2Fchief'],
  [{ kind: 'specification', item: 'k1' }, '/drafts/d/edit/specification?item=k1'],
])('what begins for a role, %j, begins at %s', (begin, way) =>
  expect(wayToPropose('d', id('role/chief'), begin)).toBe(way),
)
