// Papers through the front door: read, taken away, put together otherwise, kept, sent out, and what changed since.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LIMITS } from '#files/limits.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { gather } from '#files/testing/gather.ts'
import { openZip } from '#files/zip.ts'
import { papers } from '#papers/index.ts'
import { addInvented, installation, LINES, type Installation } from '../../../../test/web/given.ts'

let at: Installation
let invented: string
beforeAll(async () => {
  at = await installation({ lines: LINES })
  invented = await addInvented(at)
})
afterAll(() => at.close())

const NAMES = [...papers.map(({ name }) => name), 'pack']

/** The paper alone, without what stands above it. */
function paperIn(body: string): string {
  return body.split('<article class="app-paper">')[1] ?? ''
}

/** Text of the cells of all tables of a page, those of the paper alone. */
function cellsOf(paper: string): readonly string[] {
  return [...paper.matchAll(/<(?:td|th scope="row")[^>]*>(.*?)<\/t[dh]>/gs)].map(([, inside = '']) =>
    inside
      .replace(/<span class="nhsuk-table__heading"[^>]*>[^<]*<\/span>|<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

async function wordOf(bytes: Uint8Array): Promise<string> {
  const zip = await openZip(bytes, LIMITS)
  const text = Buffer.concat(await gather(zip.read('word/document.xml'))).toString()
  return text
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:#39|apos);/g, "'")
    .replaceAll('&amp;', '&')
}

test('each of them is listed, and can be read by whoever may read the record', async () => {
  const reader = await at.visitor('reader')
  const list = await reader.get('/north/papers')
  for (const name of NAMES) {
    expect(list.body).toContain(`href="/north/papers/${name}"`)
    expect((await reader.get(`/north/papers/${name}`)).statusCode).toBe(200)
  }
  expect((await reader.get('/north/papers/nonsense')).statusCode).toBe(404)
  expect((await reader.get('/north/papers/__proto__')).statusCode).toBe(404)
})

test.each(['governance', 'terms', 'balance', 'findings'])(
  '%s says on the page, in Word and in Excel the same',
  async (name) => {
    const reader = await at.visitor('reader')
    const [page, word, excel] = await Promise.all([
      reader.get(`/${invented}/papers/${name}`),
      reader.get(`/${invented}/papers/${name}?format=docx`),
      reader.get(`/${invented}/papers/${name}?format=xlsx`),
    ])
    const paper = paperIn(page.body)
    const cells = cellsOf(paper).filter((text) => text !== '')
    // The long tables of pictures, folded away on the page, are in Excel alone.
    const onPaper = new Set(cellsOf(paper.replace(/<details.*?<\/details>/gs, '')))
    expect(cells.length).toBeGreaterThan(2)
    const inWord = (await wordOf(word.rawPayload)).replace(/[\s[\]]/g, '')
    const { value } = await readWorkbook(excel.rawPayload, 'paper.xlsx')
    const inExcel = new Set(
      (value?.grids ?? []).flatMap(({ rows }) =>
        rows.flat().map((cell) => String(cell).replace(/\s+/g, ' ').trim()),
      ),
    )
    for (const cell of cells) {
      const text = cell.replaceAll('&#39;', "'").replaceAll('&amp;', '&')
      expect(inExcel).toContain(text)
      if (onPaper.has(cell)) expect(inWord).toContain(text.replace(/[\s[\]]/g, ''))
    }
    expect(word.headers['content-disposition']).toMatch(new RegExp(`${invented}-${name}-.*\\.docx`))
  },
)

describe('a paper is put together', () => {
  test('from parts in an order; the form becomes an address that says the same', async () => {
    const reader = await at.visitor('reader')
    const form = new URLSearchParams({
      composed: '1',
      title: 'For Thursday',
      for: 'the <b>Board</b>',
      note: 'First.\n\nSecond <script>alert(1)</script>.',
      since: '',
      'place.terms/vacant': '2',
      'place.governance/glance': '1',
      'place.governance/map': '',
      'place.nonsense/none': '3',
    })
    const sent = await reader.get(`/north/papers/governance?${form.toString()}`)
    const address = new URL(String(sent.headers.location), 'http://north.example')
    expect(sent.statusCode).toBe(303)
    expect(address.searchParams.get('parts')).toBe('governance/glance,terms/vacant')
    const { body } = await reader.get(`${address.pathname}${address.search}`)
    expect(body).toContain('For Thursday</h1>')
    expect(body).not.toContain('<script>alert')
    const headings = [...body.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text)
    expect(headings.filter((text) => text === 'At a glance' || text === 'Vacancies')).toEqual([
      'At a glance',
      'Vacancies',
    ])
    const word = await wordOf(
      (await reader.get(`${address.pathname}${address.search}&format=docx`)).rawPayload,
    )
    for (const words of ['For Thursday', 'Second', 'At a glance']) expect(word).toContain(words)
  })

  test.each([
    'parts=',
    'parts=nonsense,governance',
    'since=yesterday',
    'since=9999-12-31',
    'since=0001-01-01',
    'draft=none',
    'format=exe',
    'composed=1&place.governance%2Fmap=first',
  ])('%s is answered', async (query) => {
    const reader = await at.visitor('reader')
    expect([200, 303, 404]).toContain((await reader.get(`/north/papers/governance?${query}`)).statusCode)
  })
})

test('a note that is too long is cut at its bound, and the page is there', async () => {
  const reader = await at.visitor('reader')
  const { body, statusCode } = await reader.get(`/north/papers/governance?note=${'x'.repeat(5000)}`)
  expect([statusCode, ...[2000, 2001].map((count) => paperIn(body).includes('x'.repeat(count)))]).toEqual([
    200,
    true,
    false,
  ])
})

describe('a paper is kept', () => {
  test('under a name, with its parts; sent out, the next one marks what changed since', async () => {
    const steward = await at.visitor('contributor')
    const kept = await steward.post('/north/papers/terms?parts=terms/vacant&note=Every+quarter.', {
      do: 'keep',
      name: 'Quarterly <vacancies>',
    })
    expect(kept.headers.location).toContain('/north/papers/quarterly-vacancies?saved=kept')
    const own = await steward.get('/north/papers/quarterly-vacancies')
    expect(own.body).toContain('Quarterly &lt;vacancies&gt;')
    expect(own.body).toContain('Every quarter.')
    expect(paperIn(own.body)).not.toContain('Terms ending')
    expect((await steward.get('/north/papers')).body).toContain('href="/north/papers/quarterly-vacancies"')

    const sent = await steward.post('/north/papers/quarterly-vacancies', { do: 'send' })
    expect(sent.headers.location).toContain('saved=sent-out')
    const next = await steward.get('/north/papers/quarterly-vacancies')
    expect(next.body).toContain('Compared with')
    expect(next.body).toContain('Nothing here has changed since')
    expect((await steward.get('/north/papers/quarterly-vacancies?since=none')).body).not.toContain(
      'Compared with',
    )

    const changed = await steward.post('/north/papers/quarterly-vacancies?parts=governance/glance', {
      do: 'change',
    })
    expect(changed.statusCode).toBe(303)
    expect((await steward.get('/north/papers/quarterly-vacancies')).body).toContain('At a glance</h2>')
    const ended = await steward.post('/north/papers/quarterly-vacancies', { do: 'end' })
    expect(ended.headers.location).toBe('/north/papers')
    expect((await steward.get('/north/papers')).body).not.toContain('quarterly-vacancies')
  })

  test.each([
    ['without a name', { do: 'keep', name: ' ' }, 422, 'There is no name'],
    ['with a name that is too long', { do: 'keep', name: 'x'.repeat(300) }, 422, 'longer than 120'],
    ['in no way there is', { do: 'nonsense' }, 400, 'nothing of this paper'],
    ['as sent out where it is nobody’s own', { do: 'send' }, 400, 'nothing of this paper'],
  ])('not %s', async (_, values, status, words) => {
    const person = await at.visitor('contributor')
    const answer = await person.post('/north/papers/terms', values)
    expect([answer.statusCode, answer.body.includes(words)]).toEqual([status, true])
  })

  test('never under the name of a paper of ours, and not by readers', async () => {
    const [person, reader] = [await at.visitor('contributor'), await at.visitor('reader')]
    const kept = await person.post('/north/papers/terms', { do: 'keep', name: 'Pack' })
    expect(kept.headers.location).toContain('/north/papers/pack-2?')
    expect((await reader.post('/north/papers/terms', { do: 'keep', name: 'Mine' })).statusCode).toBe(403)
    expect((await reader.get('/north/papers/terms')).body).not.toContain('Keep this paper')
  })
})

test('compared with a day before anything was recorded, it is compared with what is known of that day', async () => {
  const reader = await at.visitor('reader')
  const { body } = await reader.get('/north/papers/governance?since=2021-01-01')
  expect(body).toContain('Nothing had been recorded here by then')
})
