// A file's way into the record through the pages: what is refused and how, what is asked, and that nothing is written
// before it is adopted, with a reason, by someone who may, against the record they saw.
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildBook, buildZip } from '../../src/files/testing/build-zip.ts'
import {
  installation,
  keptIn,
  statusesOf,
  type FileField,
  type Installation,
  type Visitor,
  type Who,
} from './given.ts'

let at: Installation
const visitors = new Map<Who, Visitor>()
const as = (who: Who): Visitor => {
  const found = visitors.get(who)
  if (!found) throw new Error(who)
  return found
}
beforeAll(async () => {
  at = await installation()
  for (const who of ['contributor', 'steward', 'owner'] as const) visitors.set(who, await at.visitor(who))
})
afterAll(() => at.close())

const file = (name: string, bytes: Uint8Array | string): FileField => ({ name, bytes: Buffer.from(bytes) })
const CSV = 'Body,Form\nElm Forum,Forum\nOak Committee,Committee\n'

describe('a file that is no table', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(600),
    ])
  const bomb = () => {
    const zeros = Buffer.alloc(300 * 1024 * 1024)
    return buildZip([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: 'xl/workbook.xml', content: '<workbook/>' },
      { name: 'xl/worksheets/sheet1.xml', content: zeros },
    ])
  }
  const cases: readonly (readonly [string, () => FileField, RegExp])[] = [
    ['nothing in it', () => file('empty.xlsx', ''), /empty/],
    ['spaces only', () => file('empty.csv', '  \n \n'), /empty|no table/i],
    ['an old Excel file', () => file('old.xls', compound('Workbook')), /old Excel file/],
    ['a locked workbook', () => file('locked.xlsx', compound('EncryptedPackage')), /locked with a password/],
    ['a PDF', () => file('paper.xlsx', '%PDF-1.7 and so on'), /This is a PDF/],
    [
      'a web page',
      () => file('page.xls', '<!DOCTYPE html><table><tr><td>Name</td></tr></table>'),
      /web page/,
    ],
    ['a picture', () => file('photo.csv', Buffer.from('89504e470d0a1a0a0000', 'hex')), /picture/],
    [
      'a zip of other things',
      () => file('all.zip', buildZip([{ name: 'notes.txt', content: 'x' }])),
      /zip file without a workbook/,
    ],
    [
      'half a workbook',
      () => file('half.xlsx', buildBook({ sheets: { One: '<sheetData/>' } }).subarray(0, 300)),
      /broken|cannot be (read|opened)|damaged|cut/i,
    ],
    ['noise', () => file('noise.xlsx', deflateRawSync(Buffer.from(CSV.repeat(50)))), /not a spreadsheet/],
    ['a zip bomb', () => file('bomb.xlsx', bomb()), /unpack|larger|large|bomb/i],
  ]

  test.each(cases)('%s: is refused with what to do, and nothing is kept', async (_, make, said) => {
    const before = await keptIn(at.store)
    const reply = await as('contributor').post('/north/import', { format: 'recognise' }, make())
    expect(reply.statusCode).toBe(422)
    expect(/nhsuk-error-summary[^]*?<\/ul>/.exec(reply.body)?.[0]).toMatch(said)
    expect(await keptIn(at.store)).toEqual(before)
    expect((await as('contributor').get('/north/bodies')).statusCode).toBe(200)
  })

  test('too large a file is refused while it comes, and its memory is given back', async () => {
    const before = await keptIn(at.store)
    const big = file('big.xlsx', Buffer.alloc(61_000_000, 1))
    const reply = await as('contributor').post('/north/import', { format: 'recognise' }, big)
    expect(reply.statusCode).toBe(413)
    expect(reply.body).toContain('The file is too large')
    expect(await keptIn(at.store)).toEqual(before)
  })

  test('no file at all, or a day that is none, is said', async () => {
    for (const [fields, sent, said] of [
      [{ format: 'recognise' }, undefined, 'No file was chosen'],
      [{ format: 'recognise', asAt: '1/4/2026' }, file('a.csv', CSV), 'is not a day'],
      [{ format: 'popery' }, file('a.csv', CSV), 'Nothing that can be read'],
    ] as const) {
      const reply = await as('contributor').post('/north/import', fields, sent)
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain(said)
    }
  })
})

test('a hostile file name and hostile cells are shown as text', async () => {
  const name = '<script>alert(1)</script>.csv'
  const cells = 'Name,Type\n"<script>alert(2)</script>",Forum\n"=cmd|\'/c calc\'!A0",Forum\n'
  const reply = await as('contributor').post('/north/import', { format: 'recognise' }, file(name, cells))
  const url = String(reply.headers.location)
  for (const path of ['', '/preview', '/questions', '/sheets']) {
    const page = await as('contributor').get(`${url}${path}`)
    expect(page.statusCode).toBe(200)
    expect(page.body).not.toMatch(/<script>|alert\(1\)<\/script>/)
  }
})

describe('from a table to the record', () => {
  const upload = async (who: Who = 'contributor', text = CSV, fields = {}) => {
    const reply = await as(who).post(
      '/north/import',
      { format: 'recognise', ...fields },
      file('bodies.csv', text),
    )
    expect(reply.statusCode).toBe(303)
    return String(reply.headers.location)
  }
  const hiddenIn = (body: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  const adoption = async (url: string, who: Who = 'steward') => {
    const { body } = await as(who).get(url)
    return {
      version: hiddenIn(body, 'version'),
      last: hiddenIn(body, 'last'),
      because: 'Handbook, 2026',
      decision: 'Board, item 4',
    }
  }

  test('the preview shows what would begin, and marks it as a draft; looking writes nothing', async () => {
    const before = (await at.store.ledger('north')).last
    const url = await upload()
    const preview = await as('contributor').get(`${url}/preview`)
    expect(preview.body).toContain('app-look-draft')
    expect(preview.body).toContain('Draft: not in force')
    expect(preview.body).toMatch(/What would begin: \d+/)
    expect(preview.body).toContain('Elm Forum')
    expect((await as('steward').get('/north/bodies')).body).not.toContain('Elm Forum')
    expect((await at.store.ledger('north')).last).toBe(before)
  })

  test('a contributor cannot adopt; a steward cannot without a reason, or against another record', async () => {
    const url = await upload()
    const form = await adoption(url)
    const before = (await at.store.ledger('north')).last
    expect((await as('contributor').get(url)).body).toContain('A steward can adopt it')
    const tries: readonly (readonly [Who, Record<string, string>, number])[] = [
      ['contributor', {}, 403],
      ['steward', { because: '  ' }, 422],
      ['steward', { last: String(before - 1) }, 409],
      ['steward', { last: '' }, 409],
      ['steward', { version: '0' }, 409],
      ['steward', { version: 'x' }, 409],
    ]
    for (const [who, wrong, status] of tries) {
      expect((await as(who).post(url, { ...form, ...wrong })).statusCode).toBe(status)
    }
    expect((await at.store.ledger('north')).last).toBe(before)
  })

  test('adopted by two at once it is recorded once; the second is told; its reason stays with every fact', async () => {
    const url = await upload()
    const form = await adoption(url)
    const before = (await at.store.ledger('north')).last
    const replies = await Promise.all([as('steward').post(url, form), as('owner').post(url, form)])
    expect(statusesOf(replies)).toEqual([303, 409])
    expect(replies.find((reply) => reply.statusCode === 409)?.body).toMatch(
      /Nothing was recorded|not open any more/,
    )
    const { changes } = await at.store.ledger('north')
    const added = changes.filter((change) => change.seq > before)
    expect(added.length).toBeGreaterThan(1)
    expect(added.every((one) => one.because === 'Handbook, 2026' && one.decision === 'Board, item 4')).toBe(
      true,
    )
    expect((await as('steward').get('/north/bodies')).body).toContain('Elm Forum')
    expect((await as('steward').post(url, form)).statusCode).toBe(409)
    expect((await as('steward').get(url)).body).toContain('is in the record')
  })

  test('brought again, it proposes nothing', async () => {
    const url = await upload()
    expect((await as('steward').get(url)).body).toContain('The record already says all that the file says')
  })

  test('put away, it stays away; an older page cannot put it away or change it', async () => {
    const url = await upload('contributor', 'Body,Form\nAsh Board,Board\n')
    expect((await as('contributor').post(url, { do: 'retire', version: '7' })).statusCode).toBe(409)
    const { body } = await as('contributor').get(url)
    expect(
      (await as('contributor').post(url, { do: 'retire', version: hiddenIn(body, 'version') })).statusCode,
    ).toBe(303)
    expect((await as('contributor').get(url)).body).toContain('put away')
    expect((await as('contributor').post(url, { do: 'retire', version: '2' })).statusCode).toBe(409)
    for (const path of ['questions', 'sheets']) {
      const late = await as('contributor').post(`${url}/${path}`, {
        version: '2',
        'key-0': 'x',
        'answer-0': 'y',
      })
      expect(late.statusCode).toBe(409)
    }
  })

  test('how sheets are read can be corrected, by one at a time, with what may be chosen', async () => {
    const url = await upload('contributor', 'Body,Sort\nBeech Forum,Forum\n')
    const { body } = await as('contributor').get(`${url}/sheets`)
    const version = hiddenIn(body, 'version')
    const fields = {
      version,
      system: 'Shire',
      'use-0': 'yes',
      'rows-0-0': 'bodies',
      'column-0-0-1': 'no such meaning',
    }
    const replies = await Promise.all([
      as('contributor').post(`${url}/sheets`, fields),
      as('owner').post(`${url}/sheets`, fields),
    ])
    expect(statusesOf(replies)).toEqual([303, 409])
    const one = await at.store.import('north', url.split('/').at(-1) ?? '')
    expect(JSON.stringify(one?.settings)).not.toContain('no such meaning')
    expect(JSON.stringify(one?.settings)).toContain('Shire')
    expect((await as('contributor').get(`${url}/preview`)).body).toContain('Beech Forum')
  })

  test('what is in doubt is asked, and the answer is kept', async () => {
    const url = await upload('contributor', 'Body,Form,Reports to\nYew Group,Sort of a thing,Shire Board\n')
    const { body } = await as('contributor').get(`${url}/questions`)
    expect(body).toContain('What form of body is')
    expect((await as('contributor').get(url)).body).toContain(
      'Nothing can be recorded before what is in doubt is answered',
    )
    const [, key = ''] = /name="key-0" value="([^"]*)"/.exec(body) ?? []
    const [, answer = ''] = /name="answer-0"[^>]*value="([^"]+)"|<option value="([^"]+)"/.exec(body) ?? []
    expect(key).not.toBe('')
    const fields = { version: hiddenIn(body, 'version'), 'key-0': key, 'answer-0': answer || 'forum' }
    expect((await as('contributor').post(`${url}/questions`, fields)).statusCode).toBe(303)
    const after = (await as('contributor').get(`${url}/questions`)).body
    expect(after).toContain('1 answered already')
    const again = { version: hiddenIn(after, 'version'), again: key }
    expect((await as('contributor').post(`${url}/questions`, again)).statusCode).toBe(303)
    expect((await as('contributor').get(`${url}/questions`)).body).toContain('What form of body is')
  })

  test('the record as our own workbook, brought back, proposes nothing; corrected, it proposes that', async () => {
    const { rawPayload, headers } = await as('steward').get('/north/export/workbook.xlsx')
    expect(headers['content-disposition']).toBe('attachment; filename="north-2026-11-22.xlsx"')
    const reply = await as('steward').post(
      '/north/import',
      { format: 'recognise' },
      file('north.xlsx', rawPayload),
    )
    const page = (await as('steward').get(String(reply.headers.location))).body
    expect(page).toContain('The record already says all that the file says')
    expect(page).toMatch(/Nothing is open[^]*0\sbegin, 0\schange, 0\send[^]*None/)
  })

  test('the empty template is a workbook too', async () => {
    const { rawPayload, headers } = await as('steward').get('/north/export/template.xlsx')
    expect(headers['content-type']).toContain('spreadsheetml')
    expect(rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})
