import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { id, type Id } from '#core/id.ts'
import { titles } from '#core/title.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { attribute, hasClass, shapesOf, textOf, withInner } from '../../../test/read-drawing.ts'
import { linesOf, snapshotOf, structureOf } from '../../../test/structure.ts'
import { chart } from './chart.ts'
import { computeGovernanceMap } from './compute.ts'
import type { Findings, Mark } from './map.ts'
import { describe as inWords, tableOf } from './say.ts'

const now = snapshotOf(linesOf(structureOf(8, 6)))
const title = titles(now, new Map())
const marks = new Map<Id, Mark>([
  [id('body/1'), 'added'],
  [id('body/2'), 'removed'],
  [id('body/3'), 'changed'],
  [id('seat/0-0'), 'removed'],
  [id('seat/4-0'), 'added'],
  [id('seat/4-1'), 'added'],
  [id('seat/4-2'), 'changed'],
  [id('seat/5-1'), 'removed'],
])
const findings = new Map<Id, Findings>([
  [id('body/4'), { count: 2, severity: 'ask' }],
  [id('seat/4-3'), { count: 1, severity: 'act' }],
  [id('body/5'), { count: 12, severity: 'note' }],
  [id('seat/5-1'), { count: 1, severity: 'act' }],
])
const map = computeGovernanceMap(now, { marks, findings }, title)

test('a marked map looks as it did', async () => {
  const svg = renderDrawing(chart(map), {
    title: map.title,
    description: inWords(map),
    idPrefix: 'map',
    use: 'page',
    way: (thing) => `/${thing}`,
  })
  const file = `${import.meta.dirname}/../../../test/golden/governance-map/marked.svg`
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file)
})

test('what is removed is drawn and told, and counts for nothing', () => {
  const without = computeGovernanceMap(now, {}, title)
  const seatsOf = (of: typeof map, body: string) =>
    of.lanes.flatMap((lane) => lane.groups.flatMap((group) => group.bodies)).find((one) => one.id === body)
  expect(map.totals.bodies).toBe(without.totals.bodies - 1)
  expect(map.totals.seats).toBe(without.totals.seats - (seatsOf(without, 'body/2')?.seats.length ?? 0) - 2)
  expect(seatsOf(map, 'body/2')?.seats.every((one) => one.mark === 'removed')).toBe(true)
  expect(seatsOf(map, 'body/0')?.chair).toBe('none')
  expect(map.marked).toEqual({
    added: 3,
    removed: 3 + (seatsOf(map, 'body/2')?.seats.length ?? 0),
    changed: 2,
  })
})

test('each mark has a form of its own, and words', () => {
  const all = shapesOf(chart(map))
  const dot = (key: string) => all.find((one) => attribute(one, 'data-seat') === key)
  const has = (key: string, name: string) => {
    const found = dot(key)
    return found !== undefined && withInner(found).some((one) => hasClass(one, name))
  }
  expect([has('4-0-1', 'map-added'), has('4-0-1', 'map-sign-added')]).toEqual([true, true])
  expect([has('4-2-1', 'map-added'), has('4-2-1', 'map-sign-changed')]).toEqual([false, true])
  expect([has('5-1-1', 'map-gone'), has('5-1-1', 'map-cross'), has('5-1-1', 'map-flag')]).toEqual([
    true,
    true,
    false,
  ])
  expect(has('4-3-1', 'map-flag')).toBe(true)
  const words = (key: string) => (dot(key) ? textOf(dot(key) as never) : '')
  expect(words('4-0-1')).toMatch(/^Added: /)
  expect(words('4-2-1')).toMatch(/^Changed: /)
  expect(words('5-1-1')).toMatch(/^Removed: /)
  expect(words('4-3-1')).toContain('1 finding, to act on.')
  const key = all.filter((one) => hasClass(one, 'map-legend')).map(textOf)
  expect(key).toEqual(expect.arrayContaining(['Added', 'Removed', 'Changed', 'Findings, and how urgent']))
})

test('the table and the description say the same', () => {
  const { columns, rows } = tableOf(map)
  expect(columns.slice(-2).map((one) => one.label)).toEqual(['What differs', 'Findings'])
  const row = (name: string) => rows.find((one) => plain(one[0] as never) === title(id(name)))?.slice(-2)
  expect(row('body/2')).toEqual(['Removed', ''])
  expect(row('body/3')).toEqual(['Changed', ''])
  expect(row('body/4')).toEqual(['2 seats added, 1 seat changed', '3, to act on'])
  expect(row('body/5')).toEqual(['1 seat removed', '12, to note'])
  expect(inWords(map)).toContain(`${title(id('body/5'))} (12, to note)`)
  expect(inWords(map)).toContain(`${title(id('body/2'))}: removed`)
})
