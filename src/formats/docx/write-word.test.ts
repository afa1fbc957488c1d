// A Word document written in a thread: the same bytes, and a failure that is told.
import { expect, test } from 'vitest'
import type { Day } from '#core/day.ts'
import { renderWord } from './render-word.ts'
import { writeWord } from './write-word.ts'

const paper = (title: string) => ({
  title,
  standpoint: 'As it stands on 1 May 2026',
  day: '2026-05-01' as Day,
  blocks: [{ type: 'prose', text: 'Larch Board meets monthly.' } as const],
})

test('the bytes are those of writing it here, for several asked at once', async () => {
  const titles = ['One', 'Two', 'Three']
  const written = await Promise.all(titles.map((title) => writeWord(paper(title))))
  for (const [at, title] of titles.entries())
    expect(Buffer.from(written[at] ?? []).equals(Buffer.from(await renderWord(paper(title))))).toBe(true)
})

test('what cannot be written is an error, and the next one is written all the same', async () => {
  const broken = { ...paper('Broken'), blocks: [null as never] }
  const [failed, next] = await Promise.allSettled([writeWord(broken), writeWord(paper('Next'))])
  expect([failed.status, next.status]).toEqual(['rejected', 'fulfilled'])
})

test('of a crowd that asks at once, those for whom there is no room are told', async () => {
  const asked = Array.from({ length: 14 }, (_, at) => writeWord(paper(`Paper ${at}`)))
  const written = await Promise.all(asked)
  expect(written.map((one) => one !== undefined)).toEqual([
    ...Array.from({ length: 12 }, () => true),
    false,
    false,
  ])
  expect(await writeWord(paper('After'))).toBeDefined()
})
