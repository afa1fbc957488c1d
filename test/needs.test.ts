// The list of needs is a promise: every address and every file that it names is there.
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addInvented, installation, type Installation, type Visitor } from './web/given.ts'
import { BY, INVENTED_DRAFT, inventedDraft } from './system/draft.ts'

const text = readFileSync('docs/needs.md', 'utf8')
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Need'))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()))
const addresses = [...new Set(text.match(/(?<=`)\/northmoor-and-vale[^`]*(?=`)/g))]

describe('docs/needs.md', () => {
  let at: Installation
  let owner: Visitor
  beforeAll(async () => {
    at = await installation()
    const slug = await addInvented(at)
    const { contents, savedAt } = inventedDraft((await at.store.ledger(slug)).last)
    const made = { by: BY, createdAt: savedAt, savedAt, savedBy: BY }
    await at.store.addDraft(
      { system: slug, id: INVENTED_DRAFT, state: 'open', version: 1, contents, ...made },
      [],
    )
    owner = await at.visitor('owner')
  }, 60_000)
  afterAll(() => at.close())

  test('names needs, each with where it stands', () => {
    expect(rows.length).toBeGreaterThan(50)
    for (const [need = '', state = ''] of rows)
      expect({ need, known: ['Met', 'In part', 'Not yet', 'Not ours'].includes(state) }).toEqual({
        need,
        known: true,
      })
  })

  test('whatever is met can be seen', () => {
    const unseen = rows.filter(
      ([, state, where = '']) => state === 'Met' && !/`\/northmoor|same list/.test(where),
    )
    expect(unseen.map(([need]) => need)).toEqual([])
  })

  test.each(addresses)('%s is there', async (address) => {
    expect((await owner.get(address)).statusCode).toBe(200)
  })

  test('files it points to are there', () => {
    const files = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, file = '']) => `docs/${file}`)
    expect(files.filter((file) => !existsSync(file))).toEqual([])
    expect(files.length).toBeGreaterThan(0)
  })
})
