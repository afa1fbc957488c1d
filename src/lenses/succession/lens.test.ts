import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Candidate } from '#private/own.ts'
import type { TrueCover } from '#private/true-cover.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { succession } from './lens.ts'

const whole = record`
  2020-01-01 begin organisation/trust name=Trust sector=nhs
  2020-01-01 begin organisation/council name=Council sector=council
  2020-01-01 begin role/chief name=Chief employers=["organisation/trust"]
  2020-01-01 begin role/nurse name=Nurse employers=["organisation/trust"]
  2020-01-01 begin role/social name="Social care" employers=["organisation/council"]
  2020-01-01 begin role/gone name=Gone
  2021-01-01 end role/gone
  2020-01-01 begin critical-role/chief role=role/chief reason=Signs
  2020-01-01 begin critical-role/nurse role=role/nurse reason=Safety
  2020-01-01 begin person/ada
  2020-01-01 begin person/bo
  2020-01-01 begin appointment/1 person=person/ada to=role/social
`
const candidate = (person: string, role: string, more: Partial<Candidate> = {}): Candidate => ({
  person: id<'person'>(`person/${person}`),
  role: id<'role'>(`role/${role}`),
  readiness: 'now',
  consent: 'own',
  account: 'account/ada',
  on: day('2026-04-01'),
  note: '',
  ...more,
})
const ids = (...all: readonly string[]) => all.map((one) => id<'role'>(one))
const cover: TrueCover = {
  roles: 2,
  naive: 1,
  covered: 1,
  wanted: 2,
  filled: 1,
  filledByTwo: 1,
  none: ids('role/nurse'),
  one: ids('role/chief'),
  needed: [id<'person'>('person/ada')],
  fromElsewhere: ids('role/chief'),
}

test('told by name, in order of name and no other; who has not agreed does not count', () => {
  const title = titlesOn(whole, '2026-04-02', { 'person/ada': 'Ada Invented', 'person/bo': 'Bo Madeup' })
  const found = succession.compute(
    on(whole, '2026-04-02'),
    {
      candidates: [
        candidate('bo', 'chief', {
          consent: 'asked',
          readiness: 'year',
          account: 'account/pat',
          note: 'Led it',
        }),
        candidate('ada', 'chief'),
        candidate('bo', 'social', { consent: 'declined', readiness: 'later', account: 'account/pat' }),
        candidate('ada', 'gone'),
        candidate('none', 'chief'),
      ],
      cover,
      by: () => 'Pat Pretend',
      canBeAsked: () => false,
    },
    title,
  )
  const said = succession.show(found, title).flatMap((one) => {
    if (one.type === 'counts')
      return [one.items.map(({ label, value }) => `${JSON.stringify(value)} ${label}`).join('; ')]
    if (one.type === 'list') return one.items.map((item) => plain(item))
    if (one.type !== 'table') return []
    return one.rows.map((row) => row.map((cell) => plain(cell as Text)).join(' | '))
  })
  expect(said).toEqual([
    '2 critical roles; 1 look covered; 1 can be covered at once; 1 of 2 people wanted; 1 of 4, if each had two',
    'Nobody is ready now for Nurse.',
    'Exactly one person is ready now for Chief.',
    'Without Ada Invented, one role fewer could be covered, for nobody else could step in.',
    'Of the 1 that have anyone ready now, 1 has somebody from another sector (100 per cent).',
    'Chief | Ada Invented | Council, another sector | now | themself, 1 April 2026 | yes',
    'Chief | Bo Madeup | no sector recorded | in a year or two | Pat Pretend, 1 April 2026: Led it | cannot be asked, for they have no account here: does not count',
    'Nurse | nobody |  |  |  | ',
    'Social care | Bo Madeup | no sector recorded | in three years or more | Pat Pretend, 1 April 2026 | no: does not count',
  ])
})

test('whoever is named for several critical roles is said to be so, for it is why cover is less than it looks', () => {
  const title = titlesOn(whole, '2026-04-02', { 'person/ada': 'Ada Invented', 'person/bo': 'Bo Madeup' })
  const candidates = [
    candidate('ada', 'nurse'),
    candidate('ada', 'chief', { consent: 'given' }),
    candidate('bo', 'nurse'),
    candidate('bo', 'chief', { consent: 'asked' }),
  ]
  const options = { candidates, cover, by: () => '', canBeAsked: () => true }
  const blocks = succession.show(succession.compute(on(whole, '2026-04-02'), options, title), title)
  const said = blocks.flatMap((one) => (one.type === 'list' ? one.items.map((item) => plain(item)) : []))
  expect(said.filter((one) => one.includes('one of them'))).toEqual([
    'Ada Invented is ready now for Chief and Nurse, and can take up one of them.',
  ])
})
