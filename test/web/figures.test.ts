// Figures on their way from a file into the store, through the pages: looked at first, recorded with a reason, revised by a
// later load; two tabs, old forms and hostile text.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { installation, LINES, type FileField, type Installation, type Visitor } from './given.ts'

const MEASURES = `
2020-01-01 begin measure/waits name="Seen within 4 hours" unit=percent direction=increase frequency=monthly
2020-01-01 begin measure/beds name="Beds <b>occupied</b>" unit=per-day direction=decrease frequency=monthly
`
let at: Installation
let pat: Visitor
beforeAll(async () => {
  at = await installation({ lines: LINES + MEASURES })
  pat = await at.visitor('contributor')
})
afterAll(() => at.close())

const file = (text: string | Uint8Array, name = 'figures.csv'): FileField => ({
  name,
  bytes: Buffer.from(text),
})
const CSV = 'Measure,Who,Month,Value\n'

async function upload(text: string, fields = {}, name?: string): Promise<string> {
  const reply = await pat.post('/north/figures', fields, file(text, name))
  expect(reply.statusCode).toBe(303)
  return String(reply.headers.location)
}

/** The hidden fields of the form that records, as the page shows them now. */
async function formOf(url: string): Promise<Record<string, string>> {
  const { body } = await pat.get(url)
  const form =
    /<form[^>]*>(?:(?!<\/form>)[^])*value="record"(?:(?!<\/form>)[^])*<\/form>/.exec(body)?.[0] ?? ''
  return Object.fromEntries(
    [...form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  ) as Record<string, string>
}
const recordedOf = async (month: string) =>
  (await at.store.series('north'))
    .revisions(
      { measure: id('measure/waits'), of: id('organisation/trust'), strand: 'actual' },
      month as never,
    )
    .map(({ value }) => value)

test('a file is looked at, recorded with a reason, and revised by a later one', async () => {
  const url = await upload(
    `${CSV}Seen within 4 hours,RXX,2026-08,71.2\nSeen within 4 hours,RXX,2026-09,seventy\n`,
  )
  const { body } = await pat.get(url)
  expect(body).toContain('Record 1 figure')
  expect(body).toContain('&quot;seventy&quot; is not a number')
  expect(body).toContain('Row 3, column D')
  expect((await at.store.series('north')).loads).toEqual([])

  const without = await pat.post(url, { ...(await formOf(url)), because: ' ' })
  expect(without.statusCode).toBe(422)
  expect(without.body).toContain('No reason is given')
  const done = await pat.post(url, { ...(await formOf(url)), because: 'Published in October' })
  expect(done.statusCode).toBe(303)
  const load = await pat.get(String(done.headers.location))
  expect(load.body).toContain('The figures are recorded')
  expect(load.body).toContain('1 new, 0 revised')

  const again = await upload('Month,Value\nAug 2026,70.9\nSep 2026,72\n', {
    measure: 'measure/waits',
    of: 'organisation/trust',
  })
  const preview = (await pat.get(again)).body
  expect(preview.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toMatch(
    /August 2026 (?:Was )?71.2% (?:Becomes )?70.9%/,
  )
  expect(preview).toContain('Record 2 figures')
  await pat.post(again, { ...(await formOf(again)), because: 'Corrected by the trust' })
  expect(await recordedOf('2026-08-01')).toEqual([71.2, 70.9])
  const list = (await pat.get('/north/figures')).body
  expect(list).toContain('Corrected by the trust')
  expect(list).toContain('Invented contributor')
  expect((await pat.get('/north/figures/load/2')).body).toContain('1 new, 1 revised')
  expect((await pat.get('/north/figures/load/1')).body).toContain('1 new, 0 revised')

  const same = await upload('Month,Value\nAug 2026,70.9\n', {
    measure: 'measure/waits',
    of: 'organisation/trust',
  })
  expect((await pat.get(same)).body).toContain('There is nothing new to record')
})

test('read otherwise: the measure is chosen afterwards', async () => {
  const url = await upload('Month,Value\n2026-05,0.5\n')
  const before = (await pat.get(url)).body
  expect(before).toContain('Which measure it is is not said')
  const fields = {
    do: 'read',
    version: '1',
    measure: 'measure/waits',
    of: 'area/shire',
    percentages: 'fractions',
  }
  expect((await pat.post(url, fields)).statusCode).toBe(303)
  expect((await pat.get(url)).body).toContain('50.0%')
  // The other tab still shows the file as it was.
  expect((await pat.post(url, fields)).statusCode).toBe(409)
})

describe('what was seen is what is recorded', () => {
  test('a form from before another load, sent twice, or of a file put away is refused', async () => {
    const url = await upload(`${CSV}Seen within 4 hours,RXX,2026-01,60\n`)
    const old = await formOf(url)
    await at.store.addFigures(
      'north',
      [
        {
          measure: id('measure/waits'),
          of: id('area/shire'),
          strand: 'actual',
          day: '2026-01-01' as never,
          value: 1,
        },
      ],
      { at: at.now, by: 'kim', because: 'Meanwhile' },
    )
    expect((await pat.post(url, { ...old, because: 'A' })).statusCode).toBe(409)
    const fresh = await formOf(url)
    expect((await pat.post(url, { ...fresh, because: 'A' })).statusCode).toBe(303)
    expect((await pat.post(url, { ...fresh, because: 'A' })).statusCode).toBe(409)
    expect(await recordedOf('2026-01-01')).toEqual([60])

    const away = await upload(`${CSV}Seen within 4 hours,RXX,2026-02,60\n`)
    const waiting = await formOf(away)
    expect((await pat.post(away, { do: 'retire', version: '1' })).statusCode).toBe(303)
    expect((await pat.post(away, { ...waiting, because: 'A' })).statusCode).toBe(409)
    expect((await pat.get(away)).body).toContain('This file was put away')
    expect(await recordedOf('2026-02-01')).toEqual([])
  })

  test('only whoever may; and a file of figures is no import of the record', async () => {
    const url = await upload(`${CSV}Seen within 4 hours,RXX,2026-03,60\n`)
    const fields = { ...(await formOf(url)), because: 'A' }
    for (const who of ['reader', 'stranger', 'nobody'] as const) {
      const visitor = await at.visitor(who)
      await visitor.post(url, fields)
      expect((await visitor.get(url)).body).not.toContain('Seen within')
    }
    expect(await recordedOf('2026-03-01')).toEqual([])
    expect((await pat.get(url.replace('/figures/file/', '/import/'))).statusCode).toBe(404)
    expect((await pat.get('/north/import')).body).not.toContain('figures.csv')
  })
})

describe('hostile and broken', () => {
  test('text is shown as text', async () => {
    const url = await upload(
      `${CSV}<script>alert(1)</script>,RXX,2026-08,1\nmeasure/beds,"<img src=x>",2026-08,2\nmeasure/beds,RXX,2026-08,3\n`,
      {},
      '<script>alert(2)</script>.csv',
    )
    const { body } = await pat.get(url)
    expect(body).toContain('&lt;script&gt;alert(1)')
    expect(body).not.toMatch(/<script>alert|<img src=x|<b>occupied/)
  })

  test.each<[string, FileField | undefined, RegExp]>([
    ['no file', undefined, /No file was chosen/],
    ['an empty file', file(''), /No file was chosen/],
    ['a PDF', file('%PDF-1.7 and so on', 'figures.xlsx'), /This is a PDF/],
  ])('%s is refused with what to do', async (_, sent, said) => {
    const reply = await pat.post('/north/figures', { measure: '<script>', of: 'person/ada' }, sent)
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toMatch(said)
  })

  test('a file without a table says so, and can be put away', async () => {
    const url = await upload('A letter\nto the board\n')
    const { body, statusCode } = await pat.get(url)
    expect(statusCode).toBe(200)
    expect(body).toContain('No table of figures was found')
    expect(body).toContain('Put this file away')
  })

  test('addresses of nothing', async () => {
    for (const path of ['file/none', 'load/99', 'load/x', 'file/%00'])
      expect((await pat.get(`/north/figures/${path}`)).statusCode).toBe(404)
    expect((await pat.post('/north/figures/file/none', { do: 'record' })).statusCode).toBe(404)
  })

  test('a thousand problems are cut on the page and whole in the file', async () => {
    const url = await upload(CSV + 'Seen within 4 hours,RXX,2026-08,many\n'.repeat(1000))
    expect((await pat.get(url)).body).toContain('And 800 more')
    expect((await pat.get(`${url}?format=csv`)).body.trim().split('\r\n')).toHaveLength(1001)
  })
})

test('the template names measures and the periods they lack; filled in, it is read without a choice', async () => {
  const { body } = await pat.get('/north/figures/template.csv')
  const lines = body.trim().split('\r\n')
  expect(lines[0]).toBe('Measure,Whose,Period,Value,Plan,Note')
  expect(lines).toContain('Beds <b>occupied</b>,Shire,2026-10,,,')
  const filled = lines.map((line, n) => (n === 0 ? line : line.replace(/,,,$/, ',50,51,')))
  const url = await upload(filled.join('\r\n'))
  const page = (await pat.get(url)).body
  expect(page).not.toContain('What could not be taken')
  expect(page).toContain(`Record ${(lines.length - 1) * 2} figures`)
})
