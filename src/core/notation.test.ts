// Dated lines: changes written and read without loss, whatever is in them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyHistory, runs } from '../../test/arbitrary/history.ts'
import { anyWhen } from '../../test/any-record.ts'
import type { Change } from './change.ts'
import { moment } from './day.ts'
import { parseLine, parseLines, writeLine, writeProposal } from './notation.ts'

const defaults = { by: 'test', at: moment('2026-01-01T00:00:00.000Z'), because: 'A test' }
const recorded = { seq: 1, recordedAt: defaults.at, by: 'test', because: 'A test' }

describe('a line', () => {
  test.each<[string, Record<string, unknown>]>([
    [
      '2025-04-01 begin seat/chair body=body/icb name="Chair, Board" places=1 voting=true note=null',
      {
        act: 'begin',
        id: 'seat/chair',
        from: '2025-04-01',
        values: { body: 'body/icb', name: 'Chair, Board', places: 1, voting: true, note: null },
      },
    ],
    [
      '  2026-04  amend\tseat/chair   places=2  ',
      { act: 'amend', id: 'seat/chair', from: '2026-04', values: { places: 2 } },
    ],
    ['?2027-04-01 end seat/chair', { act: 'end', id: 'seat/chair', from: '?2027-04-01' }],
    ['- retract 4', { act: 'retract', change: 4 }],
    ['2026 amend body/a', { act: 'amend', id: 'body/a', from: '2026', values: {} }],
    [
      '2026 amend body/a identifiers={"ods":"Q W"} of=["organisation/a", "organisation/b"]',
      { values: { identifiers: { ods: 'Q W' }, of: ['organisation/a', 'organisation/b'] } },
    ],
    [
      '2026 amend body/a name=-- short=a--b note="a -- b" -- because="c -- d"',
      { values: { name: '--', short: 'a--b', note: 'a -- b' }, because: 'c -- d' },
    ],
    [
      '2026 amend body/a name=07 short=1.0e note="7" purpose=-',
      { values: { name: '07', short: '1.0e', note: '7', purpose: '-' } },
    ],
    ['2026 amend body/a name="\\"}] \\\\" short==SUM(A1)', { values: { name: '"}] \\', short: '=SUM(A1)' } }],
    [
      '2026 end body/a -- because="Minute 12" seq=9 at=2026-02-01T00:00:00.000Z by="the office" decision=D1 source={"from":"Register","where":"row 3","raw":"x"}',
      {
        because: 'Minute 12',
        seq: 9,
        recordedAt: '2026-02-01T00:00:00.000Z',
        by: 'the office',
        decision: 'D1',
        source: { from: 'Register', where: 'row 3', raw: 'x' },
      },
    ],
  ])('%s', (line, expected) => {
    const { value, problems } = parseLine(line, 1, defaults)
    expect(problems).toEqual([])
    expect(value).toMatchObject(expected)
    expect(value && parseLine(writeLine(value), 1, defaults).value).toEqual(value)
  })

  test('takes from the defaults what it leaves out', () => {
    expect(parseLine('2026 end body/a', 1, defaults).value).toEqual({
      act: 'end',
      id: 'body/a',
      from: '2026',
      ...recorded,
    })
  })

  test.each([
    ['', 'unknown-act'],
    ['2026-04-01 appoint seat/chair', 'unknown-act'],
    ['1/4/2026 begin body/a name=A', 'not-a-date'],
    ['2026-02-30 begin body/a name=A', 'not-a-date'],
    ['2026-04-01 begin Board name=A', 'not-an-id'],
    ['2026-04-01 begin', 'not-an-id'],
    ['2026-04-01 begin body/a name', 'not-a-pair'],
    ['2026-04-01 begin body/a =A', 'not-a-pair'],
    ['2026-04-01 begin body/a name={x}', 'not-a-pair'],
    ['2026-04-01 begin body/a name="A', 'broken-quotes'],
    ['2026-04-01 begin body/a of=["organisation/a"', 'broken-quotes'],
    ['2026-04-01 begin body/a name=A]', 'broken-quotes'],
    ['2026-04-01 begin body/a name=A name=B', 'given-twice'],
    ['2026-04-01 end body/a name=A', 'nothing-to-set'],
    ['- retract 4 name=A', 'nothing-to-set'],
    ['- retract', 'not-a-number'],
    ['- retract 0', 'not-a-number'],
    ['- retract 1.5', 'not-a-number'],
    ['- retract 0x10', 'not-a-number'],
    ['2026-04-01 retract 4', 'not-a-number'],
    ['2026-04-01 end body/a -- because=12', 'not-text'],
    ['2026-04-01 end body/a -- by=null', 'not-text'],
    ['2026-04-01 end body/a -- source=Minutes', 'not-text'],
    ['2026-04-01 end body/a -- source={"from":1}', 'not-text'],
    ['2026-04-01 end body/a -- source={"from":"x","by":"y"}', 'not-text'],
    ['2026-04-01 end body/a -- reason=Minutes', 'unknown-note'],
    ['2026-04-01 end body/a -- at=2026-04-01', 'not-a-moment'],
    ['2026-04-01 end body/a -- seq=0', 'not-a-number'],
    ['2026-04-01 end body/a -- seq=x', 'not-a-number'],
  ])('%j is not read: %s', (line, code) => {
    const { value, problems } = parseLine(line, 1, defaults)
    expect(value).toBeUndefined()
    expect(problems.map((one) => one.code)).toEqual([code])
  })
})

test('lines are numbered on, and problems name their row', () => {
  const text =
    '# Minutes\r\n\r\n2026 end body/a\r\n2026 ende body/b\n  # more\n2026 end body/c -- seq=7\n2026 end body/d'
  const { changes, problems } = parseLines(text, defaults)
  expect(changes.map(({ seq }) => seq)).toEqual([1, 7, 8])
  expect(problems).toMatchObject([{ code: 'unknown-act', where: { row: 4 }, raw: '2026 ende body/b' }])
})

test('a value stands bare where it reads back the same, else as JSON on one line', () => {
  const written = (name: unknown) => {
    const line = writeProposal({
      act: 'amend',
      id: 'body/a' as never,
      from: '2026' as never,
      values: { name },
      because: 'x',
    })
    return /name=(.*) -- because=x$/.exec(line)?.[1]
  }
  expect(
    [
      'A',
      '07',
      '7',
      'true',
      'null',
      '--',
      'a b',
      '',
      'a=b',
      '2026-04-01',
      'Élan',
      7,
      false,
      null,
      '\u200d',
    ].map(written),
  ).toEqual([
    'A',
    '07',
    '"7"',
    '"true"',
    '"null"',
    '"--"',
    '"a b"',
    '""',
    '"a=b"',
    '2026-04-01',
    'Élan',
    '7',
    'false',
    'null',
    '"\u200d"',
  ])
  expect(['\n', '\r', '\u0085', '\u2028', '\u2029', '\ufeff', '\ud800', '\0'].map(written)).toEqual([
    '"\\n"',
    '"\\r"',
    '"\\u0085"',
    '"\\u2028"',
    '"\\u2029"',
    '"\\ufeff"',
    '"\\ud800"',
    '"\\u0000"',
  ])
})

describe('without loss', () => {
  test('any history, through the bytes of a file', () => {
    fc.assert(
      fc.property(anyHistory, ({ changes }) => {
        const file = new TextEncoder().encode(changes.map(writeLine).join('\n'))
        const read = parseLines(new TextDecoder().decode(file), { ...defaults, because: 'not this' })
        expect(read.problems).toEqual([])
        expect(read.changes).toEqual(changes)
      }),
      runs,
    )
  })

  test('any change at all, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\u2028', '-- ', '"', '\\', '\ud800'),
    )
    const anyChange: fc.Arbitrary<Change> = fc
      .record({
        from: anyWhen,
        values: fc.dictionary(
          fc.constantFrom('name', 'note', 'a1', '__proto__'),
          fc.oneof(anyText, fc.jsonValue({ stringUnit: 'binary' }).map(noMinusZero)),
        ),
        because: anyText,
        by: anyText,
        decision: anyText,
        source: fc.record({ from: anyText, where: anyText, raw: anyText }, { requiredKeys: ['from'] }),
        seq: fc.integer({ min: 1, max: 1e9 }),
      })
      .map((parts) => ({ ...parts, act: 'amend', id: 'body/a' as never, recordedAt: defaults.at }))
    fc.assert(
      fc.property(anyChange, (change) => {
        const line = writeLine(change)
        expect(line).not.toMatch(/[\n\r\u0085\u2028\u2029]/)
        expect(line.isWellFormed()).toBe(true)
        expect(parseLine(line, 1, defaults)).toEqual({ value: change, problems: [] })
      }),
      runs,
    )
  })

  test('and any text at all is read or refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', size: 'medium' }), (line) => {
        const { value, problems } = parseLine(line, 1, defaults)
        expect((value === undefined) === problems.length > 0).toBe(true)
      }),
      runs,
    )
  })
})

// JSON has one nought.
function noMinusZero(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
