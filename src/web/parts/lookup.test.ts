import { expect, test } from 'vitest'
import { tagsOf } from '../../../test/web/given.ts'
import { lookup } from './lookup.ts'

const given = { id: 'field-person', name: 'person', label: 'Person', hint: 'Write the name.', list: 'people' }
const options = [{ value: 'person/ada', label: 'Ada "the" Invented' }]
const inputs = (body: unknown) => tagsOf(String(body)).filter(({ name }) => name === 'input')

test('one box, with its label and what it offers', () => {
  const body = lookup({ ...given, several: false, values: ['Bo'], options })
  expect(inputs(body).map(({ attributes }) => attributes)).toMatchObject([
    {
      id: 'field-person',
      name: 'person',
      value: 'Bo',
      list: 'people',
      'aria-describedby': 'field-person-hint',
    },
  ])
  expect(String(body)).toContain(
    '<datalist id="people"><option value="Ada &quot;the&quot; Invented"></option></datalist>',
  )
})

test('several boxes: one for each that is named and two to spare, all of one name and each with its own id', () => {
  const boxes = inputs(
    lookup({ ...given, several: true, values: ['Bo', 'Cy'], errorMessage: 'No such person' }),
  )
  expect(boxes.map(({ attributes }) => [attributes.id, attributes.value])).toEqual([
    ['field-person', 'Bo'],
    ['field-person-2', 'Cy'],
    ['field-person-3', ''],
    ['field-person-4', ''],
  ])
  expect(new Set(boxes.map(({ attributes }) => attributes.name))).toEqual(new Set(['person']))
})
