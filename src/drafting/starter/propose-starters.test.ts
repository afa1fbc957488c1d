import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { faultsOf } from '#core/refuse.ts'
import { withProposals, ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { assignment, statutoryFunction } from '#kinds/index.ts'
import { on, recordOf, words } from '../../../test/record.ts'
import { starters } from './functions.ts'
import { proposeStarters } from './propose-starters.ts'

const NOW = moment('2026-11-22T10:00:00.000Z')
const DAY = day('2026-11-22')

const SHIRE = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin organisation/icb name="NHS Shire ICB" sector=nhs serves=["area/shire"]
2020-01-01 begin organisation/england name="NHS England"
2020-01-01 begin organisation/council name="Vale Council" sector=council type="unitary authority" serves=["area/vale"]
2020-01-01 begin organisation/larch name="Larch Trust" sector=nhs type="acute trust"
2020-01-01 begin body/board name="ICB Board" form=board of=["organisation/icb"]
2020-01-01 begin body/vale name="Vale Committee" form=committee area=area/vale reportsTo=body/board
2020-01-01 begin body/hwb name="Vale Health and Wellbeing Board" form=committee area=area/vale
`

function begun(lines: string) {
  const record = recordOf(words, lines)
  const proposals = proposeStarters(on(record, DAY), DAY)
  const after = snapshot(withProposals(record, proposals, NOW), DAY)
  return { record, proposals, after }
}

test('there are fourteen, each with a page on which it rests', () => {
  expect(starters.length).toBe(14)
  expect(new Set(starters.map(({ key }) => key)).size).toBe(14)
  for (const { law, name, source } of starters)
    for (const text of [law, name, source]) expect(text).not.toBe('')
})

test('who holds each and who decides is found where the record has it', () => {
  const { after, proposals, record } = begun(SHIRE)
  const changes = withProposals(record, proposals, NOW).changes
  expect(faultsOf(ledger(words, []), changes)).toEqual([])
  const held = Object.fromEntries(
    after.all(statutoryFunction).map(({ id, values }) => [id.slice(9), values.heldBy]),
  )
  expect(held).toMatchObject({
    'icb-chair': ['organisation/england'],
    'joint-forward-plan': ['organisation/icb'],
    'needs-and-local-strategy': ['body/hwb'],
    'better-care-fund': ['organisation/icb', 'organisation/council'],
    'partnership-agreement': ['organisation/council', 'organisation/larch'],
  })
  const spending = after.all(assignment).find(({ id }) => id === 'assignment/spending-at-place-decides-vale')
  expect(spending?.values).toMatchObject({
    to: 'body/vale',
    level: 'place',
    area: 'area/vale',
    instrument: 'committee',
    givenBy: 'body/board',
  })
})

test('whoever is not in the record, or not clearly, is left as a question', () => {
  const note = (lines: string, key: string) =>
    begun(lines)
      .after.all(statutoryFunction)
      .find(({ id }) => id === `function/${key}`)?.values.note
  expect(note('', 'icb-chair')).toContain('Who is NHS England? It holds this in law')
  expect(note(SHIRE, 'icb-chair')).toBe('Read at legislation.gov.uk, 2006 Act, Schedule 1B.')
  expect(note(SHIRE, 'primary-care')).toContain(
    'Who is the primary care committee of the integrated care board?',
  )
  const two = `${SHIRE}\n2020-01-01 begin organisation/second name="NHS Other ICB" sector=nhs`
  expect(note(two, 'joint-forward-plan')).toContain('Who is the integrated care board? It holds this in law')
  expect(begun('').after.all(assignment)).toEqual([])
})

test('what the record knows already is not proposed again', () => {
  const lines = `${SHIRE}\n2020-01-01 begin function/icb-chair name="Our chair"`
  const ids = begun(lines).proposals.map((one) => ('id' in one ? one.id : ''))
  expect(ids).not.toContain('function/icb-chair')
  expect(ids.filter((id) => id.startsWith('assignment/icb-chair'))).toEqual([])
  expect(ids.filter((id) => id.startsWith('function/')).length).toBe(13)
})
