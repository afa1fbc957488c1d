import { expect, test } from 'vitest'
import { hiddenIn } from './hidden-in.ts'
import { id } from './id.ts'
import type { PublicChoice } from './public-choice.ts'
import { record, words } from '../../test/record.ts'

const choice: PublicChoice = {
  kinds: [...words.keys()],
  withheld: [id('body/elm')],
  names: true,
  notes: true,
  history: true,
  licence: 'none',
}
const hidden = (of: ReturnType<typeof record>, more: Partial<PublicChoice> = {}) =>
  [
    ...hiddenIn(of, new Map(), { ...choice, ...more }, { gone: [], always: ['area', 'organisation'] }).hidden,
  ].sort()

test('what is called after what is hidden is hidden, and what is called after that', () => {
  const whole = record`
    2020-01-01 begin body/elm name="Elm Forum" form=forum
    2020-01-01 begin role/clerk name="Clerk to the Elm Forum"
    2020-01-01 begin role/deputy name="Deputy of the clerk to the Elm forum"
    2020-01-01 begin body/yew name=Yew form=board purpose="Beside the Elm Forum"
    2020-01-01 begin organisation/elm name="Friends of the Elm Forum" sector=voluntary
  `
  expect(hidden(whole)).toEqual(['body/elm', 'role/clerk', 'role/deputy'])
})

test('what is over, or was taken back, hides what hung on it all the same', () => {
  const whole = record`
    2020-01-01 begin body/elm name="Elm Forum" form=forum
    2020-01-01 begin body/yew name=Yew form=board
    2020-01-01 begin decision/one title="To meet" body=body/elm
    2020-01-01 amend decision/one body=body/yew
    2021-01-01 end body/elm
  `
  expect(hidden(whole)).toEqual(['body/elm', 'decision/one'])
})

test('a body is shown without the one it reports to', () => {
  const whole = record`
    2020-01-01 begin body/elm name="Elm Forum" form=forum
    2020-01-01 begin body/yew name=Yew form=board reportsTo=body/elm
  `
  expect(hidden(whole)).toEqual(['body/elm'])
})

test('kinds that are not chosen are hidden, and a kind that nobody thought of is not chosen', () => {
  const whole = record`
    2020-01-01 begin area/shire name=Shire level=system
    2020-01-01 begin body/yew name=Yew form=board
  `
  expect(hidden(whole, { kinds: ['area'], withheld: [] })).toEqual(['body/yew'])
})
