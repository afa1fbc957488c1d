// What holds for any table: proposals that can be recorded, counts that add up, text that stays text, answers
// that come to an end, and a second reading after adoption that proposes nothing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Reading } from '#core/importer.ts'
import { faultsOf } from '#core/refuse.ts'
import { showCell, type CellValue, type Workbook } from '#files/grid.ts'
import { plainName } from '../parts/match-name.ts'
import { adopted, book, grid, readTables, recordOf, suggested } from '../../../test/reading-tables.ts'

const HEADINGS = {
  Partners: ['Organisation', 'Short', 'Code', 'Sector', 'Place(s)', 'Part of', 'Start', 'End', 'Notes'],
  Meetings: [
    'Committee',
    'Reports to',
    'Freq',
    'Hrs',
    'In public',
    'Members',
    'How it decides',
    'Place',
    'Quorum',
  ],
  Seats: [
    'Committee',
    'Post',
    'Capacity',
    'Nominated by / employer',
    'Voting',
    'In post since',
    'Term end',
    'Notes',
  ],
  People: ['Name', 'Role', 'Board', 'Org', 'From', 'To', 'Term ends', 'E-mail', 'Notes'],
  Staff: ['Job title', 'Post holder', 'Employer', 'Level', 'WTE', 'Appointed', 'End date', 'Area'],
  Places: ['Area', 'Level', 'Part of', 'Population', 'Notes'],
}

// Few words, so that names meet each other; and words that break what is careless.
const WORDS = [
  ...'Dale|Moor|Dale District|DH|Dale Hospitals|Dale Hospital|Dale Council|NHS Shire ICB|ICB|ICB Board|Board|Audit Committee'.split(
    '|',
  ),
  ...'Partnership Board|Chair|Exec|NEM|Wise one|Ann Example|Dr Ann Example|Bob Sample (interim)|vacant|PCNs|VCS'.split(
    '|',
  ),
  ...'DH / MH|appointed by NHSE|all|system|(N Moor)|each|Healthwatch (x5)|RZA|rzb|E08000032|1012345|Y|N|yes|clinical'.split(
    '|',
  ),
  ...'2022-07-01|01/07/2022|July 2022|2022|31/03/2026|31/02/2022|tbc|?|-|n/a|bi-monthly|quarterly|2.5|Total: 3'.split(
    '|',
  ),
  '=cmd|calc!A1',
  '<script>alert(1)</script>',
  '"; drop table',
  '__proto__',
  'constructor',
  'toString',
  '()',
  '(x2)',
  '  spaces  ',
  'two\r\nlines',
  'a;b;c',
  '日本',
  '😀',
  '\u0000',
  'x'.repeat(300),
  '//',
  ' / ',
  'sector:nhs',
  'new',
  'note',
]

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.double()) },
)

const table = fc
  .constantFrom(...(Object.entries(HEADINGS) as [string, string[]][]))
  .chain(([name, headings]) =>
    fc
      .array(fc.array(cell, { minLength: headings.length, maxLength: headings.length }), { maxLength: 12 })
      .map((rows) => grid(name, [headings, ...rows])),
  )

const workbooks: fc.Arbitrary<Workbook> = fc
  .uniqueArray(table, { minLength: 1, maxLength: 3, selector: (one) => one.name })
  .map((grids) => book(...grids))

type Given = NonNullable<Parameters<typeof readTables>[1]>

/** Answers every question, as `choose` says, until none is left. */
function answerAll(
  workbook: Workbook,
  choose: (count: number) => number,
  given: Given = {},
): { reading: Reading; answers: Record<string, string> } {
  const answers: Record<string, string> = { ...given.answers }
  for (let round = 0; round < 12; round += 1) {
    const reading = readTables(workbook, { ...given, answers })
    if (reading.questions.length === 0) return { reading, answers }
    for (const { key, options } of reading.questions)
      answers[key] = options[choose(options.length)]?.value ?? ''
  }
  throw new Error('questions without end')
}

function expectSound(reading: Reading, given: Given = {}): void {
  expect(faultsOf(given.record ?? recordOf(), reading.proposals)).toEqual([])
  const { read, proposed, unchanged, passedOver } = reading.rows
  expect(proposed + unchanged + passedOver).toBe(read)
  for (const one of reading.proposals) expect(one.because).toBe('Imported from tables.xlsx')
  for (const { key, options, likely, count } of reading.questions) {
    expect([key !== '', count > 0, new Set(options.map((one) => one.value)).size]).toEqual([
      true,
      true,
      options.length,
    ])
    if (likely !== undefined) expect(options.map((one) => one.value)).toContain(likely)
  }
  expect(new Set(reading.questions.map((one) => one.key)).size).toBe(reading.questions.length)
}

test('any table reads to proposals that can be recorded, before and after its questions are answered', () => {
  fc.assert(
    fc.property(workbooks, fc.infiniteStream(fc.nat()), (workbook, stream) => {
      const next = () => stream.next().value as number
      expectSound(readTables(workbook))
      const { reading } = answerAll(workbook, (count) => next() % count)
      expectSound(reading)
    }),
    { numRuns: 200 },
  )
})

/**
 * Without rows that share a name, long or short, in a list of organisations: which of several alike is meant may
 * change with the record.
 */
function withoutNamesakes(workbook: Workbook): Workbook {
  const grids = workbook.grids.map((one) => {
    const taken = new Set<string>()
    const rows = one.rows.filter((row) => {
      const names = row.slice(0, 2).map((name) => plainName(showCell(name)))
      const free = names.every((name) => name === '' || !taken.has(name))
      if (free) for (const name of names) taken.add(name)
      return free
    })
    return one.name === 'Partners' ? { ...one, rows } : one
  })
  return { ...workbook, grids }
}

test('what was adopted is found again: the same file and answers propose nothing more', () => {
  fc.assert(
    fc.property(workbooks.map(withoutNamesakes), fc.nat(), (workbook, seed) => {
      const choose = (count: number) => seed % count
      const first = answerAll(workbook, choose)
      const after = adopted(first.reading)
      const again = readTables(workbook, { ...after, answers: first.answers })
      // What the record now holds may make a row doubtful that was not; then it is asked, and still nothing
      // begins twice.
      expect(again.proposals.filter((one) => one.act === 'begin')).toEqual([])
      if (again.questions.length === 0) expect(again.proposals).toEqual([])
      expect(again.names).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('every place means also a place that a later row makes one', () => {
  const workbook = book(
    grid('Partners', [
      ['Organisation', 'Short', 'Code', 'Sector', 'Place(s)', 'Part of', 'Start', 'End', 'Notes'],
      ['Dale', '', '', '', 'system', '', '', '', ''],
      ['Moor', '', '', '', 'July 2022', '', '', '', ''],
    ]),
    grid('Places', [
      ['Area', 'Level', 'Part of', 'Population', 'Notes'],
      ['2022', '', '', '', ''],
    ]),
  )
  const answers = { 'area/system': 'places', 'area/july 2022': 'new' }
  const first = readTables(workbook, { answers })
  expect(first.questions.filter((one) => one.key.startsWith('area/'))).toEqual([])
  const dale = first.proposals.find((one) => one.act === 'begin' && one.id === 'organisation/dale')
  expect(dale).toMatchObject({ values: { serves: ['area/2022', 'area/july-2022'] } })
})

test('which organisation a seat is given does not hang on the order of the rows that name them', () => {
  const names = fc.uniqueArray(
    fc.constantFrom(
      'Dale Hospitals',
      'Moor Hospitals',
      'Dale Council',
      'Moor Council',
      'Healthwatch Dale',
      'Healthwatch Moor',
      'Mid Dale Teaching Trust',
    ),
    { minLength: 2 },
  )
  const sought = fc.constantFrom('Dale', 'Mid Dale', 'Healthwatch', 'Dale Hosp', 'Moor Council', 'Councils')
  const order = fc.nat()
  fc.assert(
    fc.property(names, sought, order, (known, by, at) => {
      const asked = (rows: readonly string[]) => {
        const partners = grid('Partners', [['Organisation', 'Code'], ...rows.map((name) => [name, null])])
        const seats = grid('Seats', [
          ['Committee', 'Post', 'Capacity', 'Nominated by'],
          ['Dale Board', 'Lead', 'Partner', by],
        ])
        return readTables(book(partners, seats)).questions
      }
      const turned = [...known.slice(at % known.length), ...known.slice(0, at % known.length)].toReversed()
      expect(asked(turned)).toEqual(asked(known))
    }),
  )
})

test('names of people never stand in what would be recorded', () => {
  const person = fc.constantFrom('Ann Example', 'Dr Bob Sample', 'Cy Instance (acting)', 'Di Case')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(person, fc.constantFrom('Chair', 'Member', 'Lead')), { minLength: 1, maxLength: 6 }),
      (rows) => {
        const people = grid('People', [
          ['Name', 'Role', 'Board', 'E-mail'],
          ...rows.map(([name, role]) => [name, role, 'Dale Board', `${name}@example.test`]),
        ])
        const { reading } = answerAll(book(people), () => 0)
        expect(JSON.stringify(reading.proposals)).not.toMatch(/Example|Sample|Instance|Case|example\.test/)
      },
    ),
  )
})

test('settings for sheets that are not there are told, not thrown', () => {
  const settings = suggested(
    book(
      grid('Gone', [
        ['Organisation', 'Code'],
        ['Dale', 'RZA'],
      ]),
    ),
  )
  const reading = readTables(
    book(
      grid('Other', [
        ['Organisation', 'Code'],
        ['Dale', 'RZA'],
      ]),
    ),
    { settings: () => settings },
  )
  expect(reading.problems.map((one) => one.code)).toEqual(['no-such-sheet'])
  expect(reading.proposals).toEqual([])
})
