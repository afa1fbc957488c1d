// How a draft stands against the record as it is now.
import { expect, test } from 'vitest'
import { changesOf, record } from '../../test/record.ts'
import { standingOf, type Draft } from './draft.ts'

const now = record`
2020-01-01 begin body/a name=A form=board
2020-01-01 begin body/b name=B form=board
2021-01-01 amend body/a name=Anew
2021-01-01 amend body/b name=Bnew
- retract 4`

function draft(basedOn: number, lines: string): Draft {
  return { title: 'New shape', basedOn, proposals: changesOf(lines, 6), names: [] }
}

test.each([
  ['ready', 5, '2026-01-01 amend body/a name=Z', { is: 'ready' }],
  [
    'behind, by changes to other things',
    4,
    '2026-01-01 amend body/a name=Z',
    { is: 'behind', by: 1, touched: [] },
  ],
  [
    'behind, by changes to the same',
    2,
    '2026-01-01 amend body/a name=Z',
    { is: 'behind', by: 3, touched: ['body/a'] },
  ],
  ['behind, by a withdrawal', 4, '2026-01-01 end body/b', { is: 'behind', by: 1, touched: ['body/b'] }],
  ['behind what it would withdraw', 1, '- retract 3', { is: 'behind', by: 4, touched: ['body/a'] }],
  ['impossible now', 1, '- retract 4', { is: 'impossible', problems: [{ code: 'already-retracted' }] }],
  [
    'impossible at any time',
    5,
    '2019-01-01 end body/a',
    { is: 'impossible', problems: [{ code: 'not-in-force' }] },
  ],
])('%s', (_, basedOn, lines, standing) => {
  expect(standingOf(draft(basedOn, lines), now)).toMatchObject(standing)
})
