// Lines go out and come back: whole into an empty system, and as nothing into the record they came from.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Change } from '#core/change.ts'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { writeProposal } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { renderLines, renderNames } from '#formats/lines/render-lines.ts'
import { kinds } from '#kinds/index.ts'
import { anyRecord, words } from '../../../test/any-record.ts'
import { inventedSystem } from '../../../test/system/system.ts'
import { lines } from './importer.ts'
import { openLines, type LinesContents } from './read-lines.ts'
import { restore } from './restore.ts'

const TODAY = day('2026-04-01')
const empty = ledger(words, [])

function open(text: string): LinesContents {
  const { value } = openLines(new TextEncoder().encode(text))
  if (!value) throw new Error('The file was refused')
  return value
}

function read(contents: LinesContents, whole: Ledger, names: ReadonlyMap<Id, string> = new Map()) {
  const now = snapshot(whole, TODAY)
  const reading = lines.read(contents, {}, { now, names, answers: {}, asAt: TODAY, fileName: 'x.lines' })
  const { rows } = reading
  expect(rows.proposed + rows.unchanged + rows.passedOver).toBe(rows.read)
  return { ...reading, lines: reading.proposals.map((one) => writeProposal(one).replace(/ -- .*/, '')) }
}

describe('any record', () => {
  const whole = (property: (record: Ledger) => void) =>
    fc.assert(
      fc.property(anyRecord, ({ ledger: of }) => {
        property(of)
      }),
      { numRuns: 200 },
    )

  test('is restored change for change', () =>
    whole((of) => {
      const { value } = restore(open(renderLines(of, 'Any')))
      const changes = value?.proposals.map((one, at) => ({ ...one, ...value.as[at], seq: at + 1 }) as Change)
      expect(changes).toEqual(of.changes)
    }))

  test('imported where it came from proposes nothing', () =>
    whole((of) =>
      expect(read(open(renderLines(of, 'Any')), of)).toMatchObject({ proposals: [], problems: [] }),
    ))

  test('imported into an empty system reads the same on every day', () =>
    whole((of) => {
      const { proposals } = read(open(renderLines(of, 'Any')), empty)
      expect(faultsOf(empty, proposals)).toEqual([])
      const after = withProposals(empty, proposals, moment('2026-04-01T00:00:00.000Z'))
      for (const on of ['2021-06-01', '2023-03-03', '2030-01-01']) {
        const [one, other] = [snapshot(of, day(on)), snapshot(after, day(on))]
        for (const kind of kinds) expect(other.all(kind)).toEqual(one.all(kind))
      }
    }))
})

test('the invented system comes back, and its names apart', () => {
  const invented = inventedSystem()
  const of = ledger(words, invented.changes)
  const text = renderLines(of, invented.name)
  expect(text).not.toContain(invented.names[0]?.name)
  expect(read(open(text), of)).toMatchObject({ proposals: [], problems: [] })
  const restored = restore(open(text))
  expect(restored.value?.as.map(({ recordedAt }) => recordedAt)).toEqual(
    of.changes.map(({ recordedAt }) => recordedAt),
  )
  const names = open(renderNames(invented.names))
  expect(names.names).toEqual(invented.names)
  const known = new Map(invented.names.map((one) => [one.id, one.name]))
  const plain = open(renderNames(invented.names.map(({ id, name }) => ({ id, name }))))
  expect(read(plain, of, known).names).toEqual([])
  expect(read(plain, of).names).toHaveLength(invented.names.length)
})

test('lines written by hand are proposed; what they take back comes to nothing', () => {
  const text = `
2022-07-01 begin body/board name=Board form=board
2023-07-01 amend body/board name=Boards
- retract 2
2024-07-01 amend body/board short=B`
  expect(read(open(text), empty).lines).toEqual([
    '2022-07-01 begin body/board name=Board form=board',
    '2024-07-01 amend body/board short=B',
  ])
  expect(restore(open(text)).problems).toMatchObject([{ code: 'no-moment' }])
})

test('a withdrawal finds its change under another number', () => {
  const change = '2023-07-01 amend body/board name=Boards -- because=x'
  const here = restore(
    open(`2022-07-01 begin body/board name=Board form=board -- because=x at=2026-01-01T00:00:00.000Z`),
  )
  const before = withProposals(empty, here.value?.proposals ?? [], moment('2026-01-01T00:00:00.000Z'))
  const of = withProposals(before, read(open(change), before).proposals, moment('2026-01-02T00:00:00.000Z'))
  expect(read(open(`${change}\n- retract 1 -- because=Mistake`), of).lines).toEqual(['- retract 2'])
  expect(read(open('- retract 7 -- because=Mistake'), of).problems).toMatchObject([
    { code: 'no-such-change' },
  ])
})

test.each([
  ['no text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), ['not-text']],
  ['more than can be read', new Uint8Array(65 * 1024 * 1024), ['file-too-large']],
])('%s is refused', (_, bytes, codes) => {
  expect(openLines(bytes).problems.map(({ code }) => code)).toEqual(codes)
})

test('broken lines are named, and the others read', () => {
  const contents = open('2022-07-01 begin body/board name=Board form=board\n2022-13-01 end body/board\n')
  expect(read(contents, empty)).toMatchObject({
    problems: [{ code: 'not-a-date', where: { row: 2 } }],
    rows: { read: 2, proposed: 1, unchanged: 0, passedOver: 1 },
  })
  expect(open('{"id":"person/1","name":"Ada Invented"}\n{"id":"person/2"}\n')).toMatchObject({
    names: [{ id: 'person/1' }],
    problems: [{ code: 'not-a-name', where: { row: 2 } }],
  })
  expect(lines.suggest(open('Name,Role\nAda,Chair'), snapshot(empty, TODAY))).toBeUndefined()
})

test('a line whose values are not of their fields is a problem, and not proposed', () => {
  const found = read(
    open(`2026-01-01 begin body/forum name=Forum form=forum
      2026-01-01 begin body/odd name={"a":1} form=forum
      2026-01-01 begin body/bare form=forum
      2026-01-01 begin seat/odd name=Chair capacity=chair body=["body/forum"]
      2026-01-01 begin nothing/odd name=Odd
      2026-01-01 begin seat/chair name=Chair capacity=chair body=body/forum`),
    empty,
  )
  expect(found.proposals.map((one) => 'id' in one && one.id)).toEqual(['body/forum', 'seat/chair'])
  expect(found.problems.map(({ code }) => code).toSorted()).toEqual([
    'missing',
    'unknown-kind',
    'wrong-value',
    'wrong-value',
  ])
  expect(found.rows).toMatchObject({ read: 6, proposed: 2, passedOver: 4 })
})
