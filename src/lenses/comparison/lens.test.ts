import { expect, test } from 'vitest'
import { plain, type Block, type Cell } from '#core/block.ts'
import { day, moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { titles } from '#core/title.ts'
import { id, type Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { changesOf, on, record, recordOf, words } from '../../../test/record.ts'
import { comparison, inSentences } from './lens.ts'
import { compareByDay, showByDay } from './by-day.ts'

const LINES = `
2020-01-01 begin area/calder name=Calder level=place
2020-01-01 begin organisation/council name="Calder Council" sector=council
2020-01-01 begin organisation/trust name="Larch Trust" sector=nhs
2020-01-01 begin organisation/vale name="Vale Trust" sector=nhs
2020-01-01 begin body/board name="Integrated Care Board" form=board quorum=4 meets=two-monthly
2020-01-01 begin body/place name="Calder Place Board" form=committee reportsTo=body/board
2020-01-01 begin body/old name="Old Forum" form=forum
2020-01-01 begin role/place name="Place Director for Calder" employers=["organisation/trust"]
2020-01-01 begin role/chief name="Chief Executive" employers=["organisation/trust"]
2020-01-01 begin role/nurse name="Director of Nursing" reportsTo=["role/place"]
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair voting=true
2020-01-01 begin seat/chief body=body/board name="Chief Executive" capacity=member voting=true exOfficio=["role/chief"]
2020-01-01 begin seat/council body=body/board name="Council member" capacity=member voting=true places=2 nominatedBy=["organisation/council"]
2020-01-01 begin seat/lay body=body/board name="Lay member" capacity=member voting=true places=2 sector=lay
2020-01-01 begin seat/guest body=body/board name=Guest capacity=attendee
2020-01-01 begin seat/place-chair body=body/place name=Chair capacity=chair voting=true
2020-01-01 begin seat/place-trust body=body/place name="Trust member" capacity=member voting=true nominatedBy=["organisation/trust"]
2020-01-01 begin seat/old body=body/old name=Chair capacity=chair
2020-01-01 begin person/ada
2020-01-01 begin person/bo
2020-01-01 begin person/cy
2020-01-01 begin appointment/chair person=person/ada to=seat/chair termEnds=2027-12-31
2020-01-01 begin appointment/chief person=person/bo to=role/chief
2020-01-01 begin appointment/place person=person/cy to=seat/place-chair
2020-01-01 begin appointment/trust person=person/cy to=seat/place-trust
2020-01-01 begin appointment/old person=person/bo to=seat/old`
const DRAFT = `
2027-04-01 begin seat/director body=body/board name="Place Director for Calder" capacity=member voting=true exOfficio=["role/place"]
2027-04-01 amend seat/council places=1
2027-04-01 amend seat/lay places=4
2027-04-01 end appointment/chair
2027-04-01 amend role/place employers=["organisation/trust","organisation/council"]
2027-04-01 amend role/nurse reportsTo=["role/chief"]
2027-04-01 end appointment/chief
2027-04-01 begin person/new
2027-04-01 begin appointment/chief-2 person=person/new to=role/chief basis=acting
2027-04-01 end body/old
2027-04-01 end seat/old
2027-04-01 end appointment/old
2027-04-01 begin body/audit name="Audit Committee" form=committee reportsTo=body/board
2027-04-01 begin seat/audit-chair body=body/audit name=Chair capacity=chair voting=true
2027-04-01 begin seat/audit-lay body=body/audit name="Lay member" capacity=member places=2
2027-04-01 begin appointment/audit person=person/ada to=seat/audit-chair
2027-04-01 amend body/board quorum=5 meets=monthly note="Agreed in March"
2027-04-01 end seat/place-trust
2027-04-01 end appointment/trust
2027-04-01 amend organisation/vale name="Vale and Fell Trust"
2027-04-01 begin lineage/forum form=merge old=["body/old"] new=["body/audit"]
2027-07-01 amend seat/guest voting=false name="Observer"
2027-07-01 amend seat/audit-lay places=3
2027-07-01 amend appointment/place termEnds=2029-03-31`
const NAMES: ReadonlyMap<Id, string> = new Map([
  [id('person/ada'), 'Ada Invented'],
  [id('person/bo'), 'Bo Madeup'],
  [id('person/cy'), 'Cy Pretend'],
  [id('person/new'), 'Nia Imagined'],
])
const named = (now: Snapshot) => titles(now, NAMES)
const NOW = moment('2026-11-22T10:00:00.000Z')

/** Blocks as lines of text, as far as these blocks need. */
function linesOf(blocks: readonly Block[]): readonly string[] {
  const cell = (one: Cell) =>
    typeof one === 'object' && 'withheld' in one ? '' : typeof one === 'number' ? `${one}` : plain(one)
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'heading') return ['', `${'#'.repeat(block.level)} ${block.text}`]
    if (block.type === 'list') return block.items.map((item) => `- ${plain(item)}`)
    if (block.type === 'prose') return [plain(block.text)]
    if (block.type === 'notice') return [`! ${block.title}. ${plain(block.text)}`]
    if (block.type === 'details') return ['', `> ${block.summary}`, ...linesOf(block.blocks)]
    return block.type === 'table' ? block.rows.map((row) => row.map(cell).join(' | ')) : []
  })
}

function differing(before: string, draft: string, at = '2027-07-01'): readonly string[] {
  const [of, drafted] = [recordOf(words, before), recordOf(words, `${before}\n${draft}`)]
  const [was, is] = [on(of, at), on(drafted, at)]
  const found = comparison.compute(is, { before: was, titleBefore: named(was) }, named(is))
  return linesOf(inSentences(found)).filter((line) => line.startsWith('- '))
}

test('a rich draft, in sentences and field by field, as it did', async () => {
  const laid = lay(recordOf(words, LINES), changesOf(DRAFT), NOW)
  const [was, is] = [laid.was(day('2027-07-01')), laid.would(day('2027-07-01'))]
  const whole = comparison.show(
    comparison.compute(is, { before: was, titleBefore: named(was) }, named(is)),
    named(is),
  )
  const file = `${import.meta.dirname}/../../../test/golden/comparison/rich.txt`
  await expect(`${linesOf(whole).join('\n').trim()}\n`).toMatchFileSnapshot(file)
})

test('by day, each difference is told when it begins, and again only when it is another', async () => {
  const laid = lay(recordOf(words, LINES), changesOf(DRAFT), NOW)
  const file = `${import.meta.dirname}/../../../test/golden/comparison/rich-by-day.txt`
  const told = linesOf(showByDay(compareByDay(laid, laid.days, named)))
  await expect(`${told.join('\n').trim()}\n`).toMatchFileSnapshot(file)
  expect(
    told.filter((line) => line.startsWith('- ') && told.indexOf(line) !== told.lastIndexOf(line)),
  ).toEqual([])
})

test.each([
  [
    'a second seat',
    '2027-01-01 begin seat/x body=body/board name=X capacity=member voting=false nominatedBy=["organisation/council"]',
    '- Calder Council gains another seat without a vote on the Integrated Care Board (X).',
  ],
  [
    'more places',
    '2027-01-01 amend seat/council places=3',
    '- Calder Council gains a place: three instead of two, on the Integrated Care Board (Council member).',
  ],
  [
    'a seat of a sector',
    '2027-01-01 begin seat/x body=body/board name=X capacity=member voting=true sector=voluntary',
    '- The Integrated Care Board gains a voting seat, X, for the voluntary and community sector.',
  ],
  [
    'a chair that is vacant',
    '2027-01-01 end seat/chair\n2027-01-01 end appointment/chair',
    '- The Integrated Care Board loses the voting seat Chair; Ada Invented leaves it.',
  ],
  [
    'one follows another',
    '2027-01-01 end appointment/chair\n2027-01-01 begin appointment/x person=person/cy to=seat/chair',
    '- Cy Pretend takes over Chair, Integrated Care Board from Ada Invented.',
  ],
  [
    'the same again',
    '2027-01-01 end appointment/chair\n2027-01-01 begin appointment/x person=person/ada to=seat/chair',
    '- Ada Invented is appointed anew to Chair, Integrated Care Board.',
  ],
  [
    'votes',
    '2027-01-01 amend seat/lay voting=false\n2027-01-01 amend seat/guest voting=true',
    '- The seat Lay member loses its vote.',
  ],
  [
    'no longer joint',
    '2027-01-01 amend role/place employers=null name="Director for Calder"',
    '- The Place Director for Calder is now called Director for Calder and is no longer employed by Larch Trust.',
  ],
  [
    'a body on its own',
    '2027-01-01 amend body/place reportsTo=null',
    '- The Calder Place Board no longer reports to Integrated Care Board.',
  ],
  [
    'a seat that follows another role',
    '2027-01-01 amend seat/chief exOfficio=["role/place"]\n2027-01-01 begin appointment/x person=person/cy to=role/place',
    '- Cy Pretend gains Chief Executive, Integrated Care Board ex officio, because the role Place Director for Calder now leads to it; Bo Madeup leaves it.',
  ],
  ['people who are only known of', '2027-01-01 begin person/x', undefined],
])('%s', (_, draft, expected) => {
  const found = differing(LINES, draft)
  if (expected === undefined) expect(found).toEqual([])
  else expect(found).toContain(expected)
})

test('two days of one record, and the same day twice', () => {
  const of = recordOf(words, `${LINES}\n${DRAFT}`)
  const at = (one: string) => on(of, one)
  const found = comparison.compute(at('2027-08-01'), { before: at('2027-05-01') }, named(at('2027-08-01')))
  expect(found.differences).toBe(3)
  const same = comparison.compute(at('2027-08-01'), { before: at('2027-08-01') }, named(at('2027-08-01')))
  expect(linesOf(inSentences(same))).toEqual(['Nothing differs.'])
})

test('a difference that is over is counted, one that the record ends otherwise is said to stay', () => {
  const of = recordOf(words, `${LINES}\n2027-06-01 amend seat/lay places=4\n2027-09-01 end appointment/place`)
  const laid = lay(of, changesOf('2027-04-01 amend seat/lay places=4\n- retract 28'), NOW)
  expect(linesOf(showByDay(compareByDay(laid, laid.days, named)))).toEqual([
    '',
    '## From 1 April 2027',
    '',
    '### Integrated Care Board',
    '- The number of places for Lay member goes from two to four.',
    '',
    '## From 1 June 2027',
    'One thing that differed until then is the same with the draft and without it from this day.',
    '',
    '## From 1 September 2027',
    '',
    '### Calder Place Board',
    '- Cy Pretend stays in Chair, Calder Place Board; without the draft this would end.',
  ])
})

test('ten thousand differences are counted and cut, in little time', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, at) => `2027-01-01 begin seat/s${at} body=body/b${at % 50} name="Seat ${at}" capacity=member`,
  )
  const bodies = Array.from(
    { length: 50 },
    (_, at) => `2020-01-01 begin body/b${at} name="Body ${at}" form=forum`,
  )
  const of = recordOf(words, [...bodies, ...many].join('\n'))
  const found = comparison.compute(
    on(of, '2027-01-01'),
    { before: on(of, '2026-01-01') },
    named(on(of, '2027-01-01')),
  )
  expect(found.differences).toBe(10_000)
  expect(found.groups.reduce((sum, group) => sum + group.sentences.length, 0)).toBe(240)
  expect(found.left).toBe(9_760)
  expect(linesOf(inSentences(found)).at(-1)).toContain('10,000 things differ')
  expect(found.fields.rows.length).toBe(600)
  expect(on(record``, '2026-01-01').all(words.get('body') as never)).toEqual([])
})

test('a seat that moves goes with whoever sits in it, and only the rest ends with the body', () => {
  const lines = `
2020-01-01 begin body/one name="Team One" form=forum
2020-01-01 begin body/two name="Team Two" form=forum
2020-01-01 begin seat/a body=body/one name=Nurse capacity=member
2020-01-01 begin seat/b body=body/one name=Doctor capacity=member
2020-01-01 begin person/cy
2020-01-01 begin appointment/1 person=person/cy to=seat/a`
  const draft = `
2027-04-01 amend seat/a body=body/two
2027-04-01 end seat/b
2027-04-01 end body/one`
  expect(differing(lines, draft)).toEqual([
    '- The Team One ends, and its one place with it.',
    '- The seat Nurse moves from Team One to Team Two.',
  ])
})
