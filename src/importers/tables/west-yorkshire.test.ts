// The acceptance test: a real governance workbook, as untidy as such workbooks are, becomes a record by
// answering what it leaves in doubt, and nothing else.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Against, Reading } from '#core/importer.ts'
import { vacanciesOf } from '#core/holding.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot } from '#core/snapshot.ts'
import { showCell, type Workbook } from '#files/grid.ts'
import { area, body, organisation, seat } from '#kinds/index.ts'
import {
  AS_AT,
  adopted,
  linesOf,
  problemsOf,
  questionsOf,
  readTables,
  recordOf,
  suggested,
} from '../../../test/reading-tables.ts'
import { tables } from './importer.ts'

const FILE = '../shared/data/west-yorkshire/governance-workbook.xlsx'
const ANSWERS = new URL('../../../test/west-yorkshire-answers.json', import.meta.url)
const answers = JSON.parse(readFileSync(ANSWERS, 'utf8')) as Against['answers']
const GOLDEN = '../../../test/golden/west-yorkshire-questions.txt'

async function open(): Promise<Workbook> {
  const opened = await tables.open(readFileSync(FILE), 'governance-workbook.xlsx')
  if (!opened.value) throw new Error('the workbook could not be opened')
  return opened.value
}

describe.skipIf(!existsSync(FILE))(`West Yorkshire (skipped where ${FILE} is absent)`, async () => {
  const workbook = existsSync(FILE) ? await open() : { grids: [], problems: [] }
  const read = (given: Parameters<typeof readTables>[1] = {}) => readTables(workbook, given)

  test('speaks of the day in its title, and of the system in the name of its board', () => {
    expect(suggested(workbook)).toMatchObject({ system: 'West Yorkshire', speaksOf: { day: '2024-03-14' } })
  })

  test('asks what it leaves in doubt, round by round, until nothing is left', async () => {
    const rounds: string[] = []
    let given: Record<string, string> = {}
    for (let reading = read(); reading.questions.length > 0; reading = read({ answers: given })) {
      rounds.push(questionsOf(reading).join('\n\n'))
      const known = reading.questions.filter(({ key }) => answers[key] !== undefined)
      expect(known.map(({ key }) => key)).toEqual(reading.questions.map(({ key }) => key))
      given = { ...given, ...Object.fromEntries(known.map(({ key }) => [key, answers[key] ?? ''])) }
    }
    expect(Object.keys(given).toSorted()).toEqual(Object.keys(answers).toSorted())
    const told = rounds.map((round, at) => `ROUND ${at + 1}\n\n${round}\n`).join('\n')
    await expect(told).toMatchFileSnapshot(GOLDEN)
  })

  test('puts every cell that is not plain to a person, to a rule that is told, or to a note', () => {
    expectNothingLost(workbook, read())
    expect(problemsOf(read())).toContain('rows-left-out: Board, row 6')
    expectNothingLost(workbook, read({ answers }))
  })

  test('says where its sums and codes are wrong', () => {
    expect(problemsOf(read({ answers }))).toEqual([
      'no-code: Partners, row 6',
      'no-code: Partners, row 18',
      'sum-differs: Board, row 21, column A "Total: 15"',
      'sum-differs: Board, row 21, column D "13 voting"',
    ])
  })

  test('can be adopted with every question open, and holds no guess', () => {
    const reading = read()
    expect(faultsOf(recordOf(), reading.proposals)).toEqual([])
    const { now } = inForce(reading)
    expect(
      now
        .all(body)
        .filter((one) => one.values.meets === undefined)
        .map((one) => one.values.note),
    ).toContain('Freq: bi-monthly')
    expect(now.get(organisation, idOf(now, 'North Yorkshire Council'))?.values).toMatchObject({
      note: 'Place(s): part',
    })
  })

  test('becomes the record it means', () => {
    const reading = read({ answers })
    expect(faultsOf(recordOf(), reading.proposals)).toEqual([])
    expect(reading).toMatchObject({
      names: [],
      rows: { read: 86, proposed: 85, unchanged: 0, passedOver: 1 },
    })
    const { now } = inForce(reading)
    expect(now.all(area).map((one) => `${one.values.name}: ${one.values.level}`)).toEqual([
      'Bradford District and Craven: place',
      'Calderdale: place',
      'Kirklees: place',
      'Leeds: place',
      'Wakefield: place',
      'West Yorkshire: system',
    ])
    const seatsOn = (name: string) => now.pointing(seat, 'body', idOf(now, name))
    expect(
      now
        .all(body)
        .filter((one) => one.values.form === 'board')
        .map((one) => one.values.name),
    ).toEqual(['ICB Board'])
    const places = now.all(body).filter((one) => one.values.name.endsWith('Committee of the ICB'))
    expect(
      places.map((one) => [
        seatsOn(one.values.name).length,
        one.values.reportsTo,
        one.values.area !== undefined,
      ]),
    ).toEqual(Array.from({ length: 5 }, () => [8, idOf(now, 'ICB Board'), true]))
    const board = seatsOn('ICB Board')
    expect(board).toHaveLength(14)
    expect(board.filter((one) => one.values.voting)).toHaveLength(12)
    expect(board.filter((one) => vacanciesOf(now, one.id) > 0).map((one) => one.values.name)).toEqual([
      'VCSE rep',
    ])
    expect(now.all(organisation)).toHaveLength(18 + 5 + 1)
    expect(now.all(organisation).filter((one) => one.values.name.startsWith('Healthwatch'))).toHaveLength(5)
  })

  test('read again after it is adopted proposes nothing and asks nothing', () => {
    const { record, names } = adopted(read({ answers }))
    expect(read({ answers, record, names })).toMatchObject({
      proposals: [],
      questions: [],
      rows: { unchanged: 85 },
    })
  })

  test('with a row less, ends nothing; with a cell changed, amends it from the day', () => {
    const { record } = adopted(read({ answers }))
    const newer: Workbook = {
      ...workbook,
      grids: workbook.grids.map((grid) =>
        grid.name === 'Cttees & mtgs'
          ? {
              ...grid,
              rows: grid.rows
                .slice(0, -1)
                .map((row) => row.map((cell) => (cell === 'every 2 months' ? 'monthly' : cell))),
            }
          : grid,
      ),
    }
    expect(linesOf(readTables(newer, { answers, record }))).toEqual([
      '2024-03-14 amend body/quality-committee meets=monthly',
    ])
  })
})

type Now = ReturnType<typeof snapshot>

function inForce(reading: Reading): { now: Now } {
  return { now: snapshot(adopted(reading).record, AS_AT) }
}

function idOf(now: Now, name: string) {
  const all = [...now.all(body), ...now.all(organisation)]
  const found = all.find((one) => one.values.name === name)
  if (!found) throw new Error(`${name} is not in force`)
  return found.id
}

/**
 * Every cell that holds something stands in a proposal, its source, a question, a problem or what was
 * interpreted, or in a row that is told to be left out for now.
 */
function expectNothingLost(workbook: Workbook, reading: Reading): void {
  const { proposals, questions, problems, interpreted } = reading
  const told = JSON.stringify([proposals, questions, problems, interpreted])
  const out = problems.filter((one) => one.code === 'rows-left-out')
  const isOut = (sheet: string, row: number) =>
    out.some(
      ({ where, what }) =>
        where.sheet === sheet &&
        [...what.matchAll(/(\d+)(?: to (\d+))?(?=,|$)/g)].some(
          ([, from, to]) => Number(from) <= row && row <= Number(to ?? from),
        ),
    )
  const headings = new Set(
    suggested(workbook).sheets.flatMap((one) =>
      one.blocks.map((block) => `${one.sheet} ${block.headerRows.first}`),
    ),
  )
  const lost = workbook.grids.flatMap((grid) =>
    grid.rows.flatMap((row, at) =>
      row
        .map((cell) => showCell(cell).trim())
        .filter((cell) => cell !== '' && !told.includes(JSON.stringify(cell).slice(1, -1)))
        .filter(() => !headings.has(`${grid.name} ${at + 1}`) && !isOut(grid.name, at + 1))
        .map((cell) => `${grid.name}, row ${at + 1}: ${cell}`),
    ),
  )
  expect(lost).toEqual([])
}
