import { expect, test } from 'vitest'
import { id, type Id } from '#core/id.ts'
import { pattern as patternKind } from '#kinds/index.ts'
import { patterns } from '#patterns/index.ts'
import { on, record } from '../../test/record.ts'
import { alreadyThere, sayAlike } from './already-there.ts'
import { blanksAskedBy, fromPattern } from './from-pattern.ts'
import { ownPattern } from './own-pattern.ts'

const naming = { taken: () => false, random: () => 'abc' }
const title = (of: Id) => (of === 'area/calder' ? 'Calder' : of)
const one = (key: string) => {
  const found = patterns.find((each) => each.key === key)
  if (!found) throw new Error(key)
  return found
}
const taken = (chosen: readonly string[], filled: Readonly<Record<string, readonly string[]>>) =>
  ({ chosen: new Set(chosen), filled, from: '2027-04-01', because: 'To try' }) as never

test('a post with its seat, which follows whoever holds the post', () => {
  const filled = { area: ['area/calder'], employers: ['organisation/icb'], board: ['body/icb'] }
  const { proposals, left } = fromPattern(
    one('place-chief-executive'),
    taken(['lead', 'seat'], filled),
    naming,
    title,
  )
  expect(left).toEqual([])
  expect(proposals.map((each) => [each.id, each.values])).toEqual([
    [
      'role/place-chief-executive-calder',
      expect.objectContaining({
        name: 'Place Chief Executive, Calder',
        area: 'area/calder',
        employers: ['organisation/icb'],
      }),
    ],
    [
      'seat/icb-place-chief-executive-calder',
      expect.objectContaining({ body: 'body/icb', exOfficio: ['role/place-chief-executive-calder'] }),
    ],
  ])
  expect(proposals[0]?.values).not.toHaveProperty('reportsTo')
})

test.each([
  ['no body is named', ['lead', 'seat'], { area: ['area/calder'] }, ['seat']],
  [
    'the post that it follows is not begun',
    ['seat'],
    { area: ['area/calder'], board: ['body/icb'] },
    ['seat'],
  ],
])('a seat is left out where %s', (_, chosen, filled, out) => {
  const made = fromPattern(one('place-chief-executive'), taken(chosen, filled as never), naming, title)
  expect(made.left.map(({ key }) => key)).toEqual(out)
})

test('only the blanks of what is chosen are asked', () => {
  const lead = one('place-chief-executive')
  expect(blanksAskedBy(lead, new Set(['lead']))).toEqual(['area', 'employers', 'reportsTo'])
  expect(blanksAskedBy(lead, new Set())).toEqual([])
})

test('words of someone’s own stand as they are, even where they look like the id of somebody', () => {
  const filled = { subject: ['person/ada'], area: ['area/calder'], employers: ['organisation/icb'] }
  const { proposals } = fromPattern(one('joint-post'), taken(['post'], filled), naming, () => 'Ada Invented')
  expect(proposals[0]?.values).toMatchObject({ name: 'Joint Director, person/ada' })
})

const whole = record`
2020-01-01 begin organisation/icb name=ICB sector=nhs
2020-01-01 begin organisation/city name=City sector=council
2020-01-01 begin role/lead name="Lead Analyst" level=system employers=["organisation/icb"] identifiers={"local":"7"}
2020-01-01 begin role/children name="Director for Children" employers=["organisation/icb","organisation/city"]
2020-01-01 begin role/catalyst name="Catalyst" level=system
2020-01-01 begin body/group name="Analysts" form=forum
2020-01-01 begin seat/chair body=body/group name=Chair capacity=chair exOfficio=["role/lead"]
2021-01-01 begin pattern/analysts name="Analysts of a place" what="They meet. And talk." helps="One\nTwo" like=["body/group","role/lead"]
`

test('what may be there already, by words that begin a word, level and employers', () => {
  const now = on(whole, '2026-01-01')
  expect(alreadyThere(now, one('scientist'))).toEqual(['role/lead'])
  expect(alreadyThere(now, one('joint-post'))).toEqual(['role/children'])
  expect(alreadyThere(on(whole, '2019-01-01'), one('joint-post'))).toEqual([])
  expect(sayAlike(one('joint-post'))).toEqual(['roles that a council and the NHS employ together'])
})

test('a system’s own pattern is copied with new names, and copies point at copies', () => {
  const now = on(whole, '2026-01-01')
  const thing = now.get(patternKind, id('pattern/analysts'))
  if (!thing) throw new Error('gone')
  const own = ownPattern(now, thing)
  expect(own).toMatchObject({ short: 'They meet.', helps: ['One', 'Two'] })
  expect(Object.entries(own.blanks).map(([key, { label }]) => [key, label])).toEqual([
    ['role/lead', 'What the new “Lead Analyst” is called'],
    ['body/group', 'What the new “Analysts” is called'],
    ['organisation/icb', 'In the place of ICB'],
  ])
  const filled = {
    'role/lead': ['Lead for Vale'],
    'body/group': ['Vale {Analysts}'],
    'organisation/icb': ['organisation/city'],
  }
  const { proposals } = fromPattern(
    own,
    taken(
      own.begins.map(({ key }) => key),
      filled,
    ),
    naming,
    title,
  )
  expect(proposals.map((each) => [each.id, each.values])).toEqual([
    ['role/lead-for-vale', { name: 'Lead for Vale', level: 'system', employers: ['organisation/city'] }],
    ['body/vale-analysts', { name: 'Vale {Analysts}', form: 'forum' }],
    [
      'seat/vale-analysts-chair',
      { name: 'Chair', body: 'body/vale-analysts', capacity: 'chair', exOfficio: ['role/lead-for-vale'] },
    ],
  ])
})

test('a copy points at a copy that is named after it; in a circle, one points at nothing', () => {
  const line = record`
2020-01-01 begin role/deputy name=Deputy reportsTo=["role/lead"]
2020-01-01 begin role/lead name=Lead reportsTo=["role/chair"]
2020-01-01 begin role/chair name=Chair reportsTo=["role/chair-too"]
2020-01-01 begin role/chair-too name="Other chair" reportsTo=["role/chair"]
2021-01-01 begin pattern/line name=Line what="A line." like=["role/deputy","role/lead","role/chair","role/chair-too"]
`
  const now = on(line, '2026-01-01')
  const thing = now.get(patternKind, id('pattern/line'))
  if (!thing) throw new Error('gone')
  const own = ownPattern(now, thing)
  const keys = own.begins.map(({ key }) => key)
  const filled = Object.fromEntries(keys.map((key) => [key, [`New ${key.slice(5)}`]]))
  const { proposals } = fromPattern(own, taken(keys, filled), naming, title)
  expect(proposals.map((each) => [each.id, each.values['reportsTo']])).toEqual([
    ['role/new-chair-too', undefined],
    ['role/new-chair', ['role/new-chair-too']],
    ['role/new-lead', ['role/new-chair']],
    ['role/new-deputy', ['role/new-lead']],
  ])
})

test('a body that is no more is copied with the seats it had on its last day', () => {
  const gone = record`
2020-01-01 begin body/forum name=Forum form=forum
2020-01-01 begin seat/chair body=body/forum name=Chair capacity=chair
2020-01-01 begin seat/early body=body/forum name=Early capacity=member
2022-01-01 end seat/early
2024-01-01 end seat/chair
2024-01-01 end body/forum
2021-01-01 begin pattern/forum name=Forum what="They met." like=["body/forum"]
`
  const begun = (day: string) => {
    const thing = on(gone, day).get(patternKind, id('pattern/forum'))
    return thing && ownPattern(on(gone, day), thing).begins.map(({ key }) => key)
  }
  expect(begun('2021-06-01')).toEqual(['body/forum', 'seat/chair', 'seat/early'])
  expect(begun('2026-01-01')).toEqual(['body/forum', 'seat/chair'])
})
