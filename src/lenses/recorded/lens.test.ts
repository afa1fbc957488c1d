import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { moment } from '#core/day.ts'
import { ledger, type Ledger } from '#core/ledger.ts'
import { titles } from '#core/title.ts'
import { changesOf, on, words } from '../../../test/record.ts'
import { recorded } from './lens.ts'

const [before, within] = [moment('2026-01-01T00:00:00.000Z'), moment('2026-01-12T09:00:00.000Z')]
const asked = { since: moment('2026-01-10T00:00:00.000Z'), until: moment('2026-01-17T00:00:00.000Z') }
const first = changesOf(
  `
  2020-01-01 begin body/yew name="Yew Board" form=board
  2020-01-01 begin body/elm name="Elm Forum" form=forum
  2020-01-01 begin seat/chair body=body/yew name=Chair capacity=chair
  2020-01-01 begin person/a
`,
  1,
  before,
)
const whole = (lines: string): Ledger =>
  ledger(words, [...first, ...changesOf(lines, first.length + 1, within)])

function told(of: Ledger): readonly string[] {
  const now = on(of, '2026-01-17')
  const title = titles(now, new Map())
  const blocks = recorded.show(recorded.compute(now, asked, title), title)
  return blocks.flatMap((block) =>
    block.type === 'heading'
      ? [block.text]
      : block.type === 'list'
        ? block.items.map((one) => `- ${plain(one)}`)
        : block.type === 'prose'
          ? [plain(block.text)]
          : [],
  )
}

test('what was recorded is told by body, whenever it holds; the rest stands last', () => {
  expect(
    told(
      whole(`
    2027-01-01 begin appointment/a person=person/a to=seat/chair
    2019-01-01 begin role/chief name=Chief
    2026-02-01 amend body/elm purpose="To meet"
    2026-01-01 begin person/b
    2026-01-01 begin day-rate/one grade=chair rate=500
  `),
    ),
  ).toEqual([
    'Elm Forum',
    '- From 1 February 2026, Elm Forum: purpose To meet.',
    'Yew Board',
    '- From 1 January 2027, person whose name is not held takes up Chair, Yew Board.',
    'Across the system',
    '- From 1 January 2019, the role Chief begins.',
  ])
})

test('what was withdrawn is told once, and many alike as a number', () => {
  const seats = Array.from(
    { length: 5 },
    (_, at) => `2026-01-01 begin seat/s${at} body=body/elm name=S${at} capacity=member`,
  )
  expect(told(whole(`- retract 3\n${seats.join('\n')}`))).toEqual([
    'Elm Forum',
    '- 5 seats begin.',
    'Across the system',
    expect.stringMatching(/^- Withdrawn: /),
  ])
})

test('what was recorded before or after is not told', () => {
  expect(told(ledger(words, first))).toEqual(['Nothing was recorded.'])
})
