import { expect, test } from 'vitest'
import { plain, type Block } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { jobDescription } from './lens.ts'

const whole = record`
  2025-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
  2025-01-01 begin organisation/council name="Vale Council" sector=council
  2025-01-01 begin body/board name=Board form=board of=["organisation/icb"]
  2025-01-01 begin role/chief name=Chief
  2025-01-01 begin role/place name="Place Director" profession="social work" employers=["organisation/icb","organisation/council"] employerOfRecord=organisation/council reportsTo=["role/chief"] level=place systemDays=2
  2025-01-01 begin role/deputy name=Deputy reportsTo=["role/place"]
  2025-01-01 begin seat/place body=body/board name="Place seat" capacity=member exOfficio=["role/place"]
  2025-01-01 begin function/pool name="Pooling money" heldBy=["organisation/icb"]
  2025-01-01 begin assignment/pool function=function/pool to=role/place part=decides level=place instrument=post
  2025-01-01 begin outcome/home title="Home sooner" level=place
  2025-01-01 begin answers-for/home outcome=outcome/home holder=role/place part=accountable level=place
  2025-01-01 begin specification/place role=role/place state=agreed agreed="Board, 3 June 2025" purpose="Lead the place." responsibilities="- Chair the partnership\n2. Hold the plan" capabilities={"political":"strong","staying":"able"} before=["role/deputy"]
`
const title = titlesOn(whole, '2026-01-01')
const shown = (of: string, prompts: boolean): readonly Block[] =>
  jobDescription.show(jobDescription.compute(on(whole, '2026-01-01'), { of: id(of), prompts }, title), title)
const heads = (blocks: readonly Block[]) =>
  blocks.flatMap((one) => (one.type === 'heading' ? [one.text] : []))

test('what the specification says and what the record knows stand under their own headings, and nothing empty', () => {
  expect(heads(shown('role/place', false))).toEqual([
    'Purpose of the role',
    'Responsibilities',
    'Time for system work',
    'What the role answers for',
    'What the role decides',
    'Boards and committees that come with the role',
    'Capabilities of system leadership',
    'Career path',
    'People often come from',
  ])
})

test('at its head stand both employers, which of them holds the contract, and the lines of report', () => {
  const [first] = shown('role/place', false)
  if (first?.type !== 'summary') throw new Error('no summary')
  expect(Object.fromEntries(first.rows.map(({ key, value }) => [key, plain(value)]))).toMatchObject({
    Employers: 'Shire ICB; Vale Council',
    'Employer of record': 'Vale Council',
    Level: 'Place',
    'Reports to': 'Chief',
    'Reporting to it': 'Deputy',
    'Protected for system work': '2 days a week',
    Profession: 'Social work',
    Agreed: 'Board, 3 June 2025',
  })
})

test('items lose the marks that people type before them', () => {
  expect(shown('role/place', false)).toContainEqual({
    type: 'list',
    items: ['Chair the partnership', 'Hold the plan'],
  })
})

test('only the capabilities that are needed are told, each with its level', () => {
  const table = shown('role/place', false).find(
    (one) => one.type === 'table' && one.caption === 'Capabilities needed',
  )
  if (table?.type !== 'table') throw new Error('no table')
  expect(table.rows.map((row) => row.at(-1))).toEqual(['Strong', 'Able'])
})

test('what it lacks is asked of those who write it and of nobody else; a role without a specification lacks nothing', () => {
  const notices = (blocks: readonly Block[]) =>
    blocks.flatMap((one) => (one.type === 'notice' ? [plain(one.text)] : []))
  expect(notices(shown('role/place', false))).toEqual([])
  expect(notices(shown('role/place', true))).toEqual([
    expect.stringContaining('no duties to the whole system and no duty to the population’s health.'),
  ])
  expect(notices(shown('role/chief', true))).toEqual([])
})
