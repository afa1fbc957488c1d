// The papers of the invented system as files, read in the diff whenever one of them says something else.
import { expect, test } from 'vitest'
import { partsNamed, usualParts, withHeading, everyPart } from '#core/paper.ts'
import { inventedGround, linesOf } from '../../test/ground.ts'
import { papers } from './index.ts'

const given = inventedGround('2026-11-18')

test.each(papers.filter(({ name }) => name !== 'changes').map((paper) => [paper.name, paper] as const))(
  '%s reads as it did',
  async (name, paper) => {
    const parts = usualParts(paper).filter(({ part }) => part.wants !== 'year')
    const lines = parts.flatMap(({ part }) => linesOf(withHeading(part.title, part.write(given))))
    await expect(`${lines.join('\n').trim()}\n`).toMatchFileSnapshot(`./${name}/golden.txt`)
  },
)

test('no two papers, and no two parts, are called the same; each says what it is for', () => {
  const keys = everyPart(papers).map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(partsNamed(papers, keys).map(({ key }) => key)).toEqual(keys)
  for (const { about, title } of [...papers, ...everyPart(papers).map(({ part }) => part)])
    expect([about.endsWith('.'), title.length > 3]).toEqual([true, true])
})
