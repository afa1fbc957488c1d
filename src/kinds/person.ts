// A person. The record knows only that there is one: the name is kept apart, so that it can be erased.
import { choices } from '#core/choices.ts'
import { identifiers } from '#core/identifiers.ts'
import { kind } from '#core/kind.ts'
import { sectors } from './lists/sectors.ts'

export const person = kind({
  name: 'person',
  words: { one: 'person', many: 'people' },
  purpose: 'Someone who holds, held or will hold a role or a seat.',
  fields: {
    background: choices('Has worked in', sectors, {
      hint: 'The sectors of their career, as they say themselves.',
    }),
    identifiers: identifiers('Codes', { hint: 'Such as popolo:1234, to find the same person again.' }),
  },
  listed: [],
  title: () => 'person',
  nameKeptApart: true,
})
