import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { Drawing, Shape } from '#core/drawing.ts'
import { ledger } from '#core/ledger.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { titles, type Names } from '#core/title.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import { words } from '../../../test/any-record.ts'
import {
  attribute,
  boxOf,
  hasClass,
  isIn,
  isInside,
  pointsOn,
  shapesOf,
  textOf,
  withInner,
  type Box,
} from '../../../test/read-drawing.ts'
import { anyStructure, linesOf, snapshotOf, structureOf } from '../../../test/structure.ts'
import { inventedSystem } from '../../../test/system/system.ts'
import { chart } from './chart.ts'
import { computeGovernanceMap } from './compute.ts'
import { bodiesOf, type GovernanceMapResult } from './map.ts'
import { describe as inWords } from './say.ts'

function mapOf(now: Snapshot, names: Names = new Map()): GovernanceMapResult {
  return computeGovernanceMap(now, {}, titles(now, names))
}

const invented = inventedSystem()
const record = ledger(words, invented.changes)
const names = new Map(invented.names.map((one) => [one.id, one.name]))

test.each([
  ['the invented system', 'northmoor-2026', () => mapOf(snapshot(record, day('2026-11-22')), names)],
  ['the same ten years before', 'northmoor-2017', () => mapOf(snapshot(record, day('2017-06-01')), names)],
  ['eight bodies', 'eight-bodies', () => mapOf(snapshotOf(linesOf(structureOf(8, 6))))],
  ['an empty record', 'empty', () => mapOf(snapshotOf([]))],
])('%s looks as it did', async (_, name, map) => {
  const result = map()
  const svg = renderDrawing(chart(result), {
    title: result.title,
    description: inWords(result),
    idPrefix: 'map',
    use: 'page',
    way: (thing) => `/${thing}`,
  })
  const file = `${import.meta.dirname}/../../../test/golden/governance-map/${name}.svg`
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file)
})

test('the same record in any order of storage makes the same picture', () => {
  const other = ledger(words, record.changes.toReversed())
  expect(chart(mapOf(snapshot(other, day('2026-11-22'))))).toEqual(
    chart(mapOf(snapshot(record, day('2026-11-22')))),
  )
})

test('nothing overlaps, nothing is lost, and no line crosses anything, whatever the structure', () => {
  fc.assert(
    fc.property(anyStructure, (structure) => look(mapOf(snapshotOf(linesOf(structure))))),
    { numRuns: 20 },
  )
}, 60_000)

test.each([
  [1, 1],
  [8, 6],
  [60, 10],
  [60, 20],
])('%i bodies of about %i seats stand clear of each other', (bodies, seats) => {
  look(mapOf(snapshotOf(linesOf(structureOf(bodies, seats)))))
})

test.each(['2016-06-01', '2019-01-01', '2022-07-01', '2024-06-01', '2026-11-22', '2028-01-01'])(
  'the invented system on %s stands clear',
  (on) => look(mapOf(snapshot(record, day(on)), names)),
)

function look(map: GovernanceMapResult): void {
  const drawing = chart(map)
  const all = shapesOf(drawing)
  const drawn = all.filter((shape) => hasClass(shape, 'map-body'))
  const boxes = drawn.map((body) => ({
    chamber: boxOf(inner(body, 'map-seat', 'map-ring')),
    caption: boxOf(inner(body, 'map-name', 'map-stat', 'map-warning')),
  }))
  const flat = boxes.flatMap((one) => [one.chamber, one.caption])
  const words = all
    .filter((shape) => hasClass(shape, 'map-heading', 'map-lane', 'map-lane-count'))
    .map((shape) => boxOf([shape]))
  apart([...flat, ...words])
  const bands = all.filter((shape) => hasClass(shape, 'map-band')).map((shape) => boxOf([shape]))
  apart(bands)
  for (const box of flat) expect(bands.filter((band) => isIn(box, band)).length).toBe(1)
  const points = all.filter((shape) => hasClass(shape, 'map-wire') && 'tag' in shape).flatMap(pointsOn)
  const onKey = Math.max(...bands.map((band) => band.bottom))
  const crossed = points
    .filter((point) => point.y < onKey)
    .flatMap((point) =>
      [...flat, ...words].filter((box) => isInside(point, box)).map((box) => ({ point, box })),
    )
  expect(crossed.slice(0, 3)).toEqual([])
  counted(map, drawn)
  whole(drawing, all)
}

function counted(map: GovernanceMapResult, drawn: readonly Shape[]): void {
  const bodies = bodiesOf(map)
  expect(drawn.map((body) => attribute(body, 'data-body')).toSorted()).toEqual(
    bodies.map((body) => body.id).toSorted(),
  )
  const seats = drawn.flatMap((body) =>
    withInner(body)
      .map((shape) => attribute(shape, 'data-seat'))
      .filter(Boolean),
  )
  expect(seats.toSorted()).toEqual(bodies.flatMap((body) => body.seats.map((seat) => seat.key)).toSorted())
  for (const body of drawn) {
    const dots = withInner(body).filter((shape) => hasClass(shape, 'map-seat'))
    const said = inner(body, 'map-stat', 'map-warning').map(textOf).join(' ')
    const vacant = dots.filter((dot) =>
      withInner(dot).some((shape) => attribute(shape, 'class').startsWith('map-hollow-')),
    )
    const voting = dots.filter((dot) => textOf(dot).includes('. Votes.'))
    if (dots.length === 0) expect(said).toBe('no seats recorded')
    else
      expect(said).toMatch(
        new RegExp(`^${voting.length > 0 ? `${voting.length} votes?` : `${dots.length} seats?`}( |$)`),
      )
    expect(/(\d+) vacant/.exec(said)?.[1] ?? '0').toBe(String(vacant.length))
  }
}

// Every class has its look, every link its line, and all is on the sheet.
function whole(drawing: Drawing, all: readonly Shape[]): void {
  const names = new Set(all.flatMap((shape) => attribute(shape, 'class').split(' ').filter(Boolean)))
  const without = ['map-seat', 'map-body', 'map-link']
  expect(
    [...names].filter((name) => !without.includes(name) && !Object.hasOwn(drawing.classes, name)),
  ).toEqual([])
  for (const shape of all.filter((one) => 'tag' in one && one.tag === 'text')) {
    const box = boxOf([shape])
    expect(box.left >= 0 && box.right <= drawing.width && box.bottom <= drawing.height, textOf(shape)).toBe(
      true,
    )
  }
}

function inner(of: Shape, ...names: readonly string[]): readonly Shape[] {
  return withInner(of).filter(
    (shape) =>
      hasClass(shape, ...names) || (names.includes('map-ring') && hasClass(shape, 'map-ring-missing')),
  )
}

function apart(boxes: readonly Box[]): void {
  const meeting = boxes.flatMap((one, at) =>
    boxes
      .slice(0, at)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => [one, other]),
  )
  expect(meeting.slice(0, 3)).toEqual([])
}
