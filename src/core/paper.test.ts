// Parts of papers: as they are named, as a paper usually has them, and under their heading.
import { expect, test } from 'vitest'
import { everyPart, partsNamed, usualParts, withHeading, type Paper } from './paper.ts'

const part = (name: string, more: object = {}) => ({ name, title: name, about: '', write: () => [], ...more })
const papers: readonly Paper<unknown>[] = [
  { name: 'one', title: 'One', about: '', parts: [part('map'), part('members', { extra: true })] },
  { name: 'two', title: 'Two', about: '', parts: [part('map')] },
]
const keys = (all: readonly { readonly key: string }[]) => all.map(({ key }) => key)

test.each([
  [
    ['two/map', 'one/members'],
    ['two/map', 'one/members'],
  ],
  [['one/map', 'one/map'], ['one/map']],
  [['one/none', '', '__proto__', 'one', 'two/map'], ['two/map']],
  [[], []],
])('%j names %j', (asked, found) => {
  expect(keys(partsNamed(papers, asked))).toEqual(found)
})

test('a paper usually has all its parts but those that are chosen', () => {
  expect(keys(everyPart(papers))).toEqual(['one/map', 'one/members', 'two/map'])
  expect(papers.map((paper) => keys(usualParts(paper)))).toEqual([['one/map'], ['two/map']])
})

test('a part stands under its heading, and its own headings below that', () => {
  expect(
    withHeading('Members', [
      { type: 'heading', level: 2, text: 'Board' },
      { type: 'prose', text: 'None.' },
    ]),
  ).toEqual([
    { type: 'heading', level: 2, text: 'Members' },
    { type: 'heading', level: 3, text: 'Board' },
    { type: 'prose', text: 'None.' },
  ])
})
