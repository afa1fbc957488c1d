import { expect, test } from 'vitest'
import { on, recordOf, titlesOn, words } from '../../../test/record.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { arrange } from './arrange.ts'
import { decisionMap } from './lens.ts'

const LINES = `
2020-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee of=["organisation/icb"]
2020-01-01 begin function/beds name="Buying beds" heldBy=["organisation/icb"] theme=finance
2020-01-01 begin assignment/vale function=function/beds to=body/vale part=decides level=place upTo=250000 instrument=committee givenBy=body/board
2020-01-01 begin assignment/board function=function/beds to=body/board part=decides level=system over=250000 instrument=reserved
2020-01-01 begin function/cars name="Buying cars <script>" heldBy=["organisation/icb"]
`
const record = recordOf(words, LINES)
const title = titlesOn(record, '2026-01-01')
const map = decisionMap.compute(on(record, '2026-01-01'), {}, title)

test('a row for each function under its theme: the holder, who passed it on, who decides, and the steps', () => {
  expect(map.map(({ theme }) => theme)).toEqual(['Finance and productivity', 'Other functions'])
  const [row] = map[0]?.rows ?? []
  expect(
    row?.chips.map(({ detail, kind, lane, name }) => [lane, kind, name, detail].filter(Boolean).join(' | ')),
  ).toEqual([
    'law | holder | Shire ICB',
    'system | decides | ICB Board | reserved, above £250,000',
    'place | decides | Vale Committee | delegated, up to £250,000',
  ])
  expect(row?.lines).toEqual([
    { from: 'law organisation/icb', to: 'system body/board' },
    { from: 'system body/board', to: 'place body/vale' },
  ])
  expect(map[1]?.rows[0]?.chips.map(({ kind }) => kind)).toEqual(['holder', 'nobody'])
})

test('nothing overlaps, and everything stands within its lane and row', () => {
  const rows = map.flatMap((group) => group.rows)
  const { bottom, lanes, rows: placed, width } = arrange(rows, ['law', 'system', 'place'], 44)
  for (const { chips, height, top } of placed) {
    expect(top + height).toBeLessThanOrEqual(bottom)
    for (const chip of chips) {
      const lane = lanes.find((one) => one.lane === chip.lane)
      expect(chip.x).toBe(lane?.x)
      expect(chip.x + chip.width).toBeLessThan(width)
      expect(chip.y).toBeGreaterThan(top)
      expect(chip.y + chip.height).toBeLessThan(top + height)
      for (const other of chips)
        if (other !== chip && other.x === chip.x)
          expect(chip.y + chip.height <= other.y || other.y + other.height <= chip.y).toBe(true)
    }
  }
})

test('the picture has its table, and hostile names are text', () => {
  const [picture, second] = decisionMap.show(map, title)
  if (picture?.type !== 'picture' || second?.type !== 'picture') throw new Error('no picture')
  expect(picture.table.rows[0]?.slice(1)).toEqual([
    'Shire ICB',
    '',
    'ICB Board (system, reserved, above £250,000); Vale Committee (place, delegated, up to £250,000)',
  ])
  const svg = renderDrawing(second.drawing, { title: 'T', description: 'D', idPrefix: 'x', use: 'file' })
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('Nobody decides')
})

test('many rows are several pictures, none too tall for a sheet', () => {
  const many = Array.from(
    { length: 40 },
    (_, at) =>
      `2020-01-01 begin function/n${at} name="Function ${at}" heldBy=["organisation/icb"] theme=people\n`,
  )
  const more = recordOf(words, LINES + many.join(''))
  const shown = decisionMap.show(decisionMap.compute(on(more, '2026-01-01'), {}, title), title)
  const people = shown.flatMap((one) =>
    one.type === 'picture' && one.title.startsWith('People') ? [one] : [],
  )
  expect(people.length).toBeGreaterThan(1)
  for (const { drawing } of people) expect(drawing.height).toBeLessThan(1300)
  expect(people.reduce((sum, { table }) => sum + table.rows.length, 0)).toBe(40)
})
