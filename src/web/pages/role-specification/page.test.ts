import { LIMITS } from '#files/limits.ts'
import { gather } from '#files/testing/gather.ts'
import { openZip } from '#files/zip.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation, LINES, type Installation } from '../../../../test/web/given.ts'

const MORE = `
2023-01-01 begin role/nurse name="Chief Nurse" employers=["organisation/trust"]
2024-01-01 begin specification/chief role=role/chief purpose="Leads with partners" responsibilities="Lead the trust" systemDuties="Chair the winter group"
2024-01-01 begin outcome/home title="Home sooner" level=system
2024-01-01 begin answers-for/home outcome=outcome/home holder=role/chief part=accountable
`
let at: Installation
beforeAll(async () => {
  at = await installation({ lines: LINES + MORE })
  await at.store.setOpenToPublic('north', true)
})
afterAll(() => at.close())

test('what the role is there to do, with what the record says it answers for; what it lacks is for those with access', async () => {
  const [nobody, reader] = await Promise.all([at.visitor('nobody'), at.visitor('reader')])
  const open = await nobody.get('/north/roles/chief/specification')
  for (const words of ['Leads with partners', 'Chair the winter group', 'Home sooner'])
    expect(open.body).toContain(words)
  const told = await reader.get('/north/roles/chief/specification')
  expect(told.body.length).toBeGreaterThan(open.body.length)
  expect(open.body).not.toContain('Worth another look')
  expect(told.body).toContain('Worth another look')
})

test('a role that is not there, and one that says nothing', async () => {
  const reader = await at.visitor('reader')
  expect((await reader.get('/north/roles/none/specification')).statusCode).toBe(404)
  expect((await reader.get('/north/roles/chief/specification?on=2022-08-01')).statusCode).toBe(200)
})

test('the job description is sent as a Word document that says what the page says, without what is asked of its writers', async () => {
  const reader = await at.visitor('reader')
  const [page, word] = await Promise.all([
    reader.get('/north/roles/chief/specification'),
    reader.get('/north/roles/chief/specification?format=docx'),
  ])
  expect(word.headers['content-disposition']).toContain('chief-job-description-')
  const body = await bodyOf(word.rawPayload)
  expect(body).not.toContain('Worth another look')
  expect(body).toContain('Not agreed')
  const [told = ''] = page.body.split('Paths that people took')
  const cells = [...told.matchAll(/<(?:td|dd)[^>]*>(.*?)<\/(?:td|dd)>/gs)].map(([, inside = '']) =>
    inside.replace(/<span class="nhsuk-table__heading"[^>]*>[^<]*<\/span>|<[^>]*>/g, '').trim(),
  )
  expect(cells).toEqual(['Larch Trust', 'Accountable', 'At system level'])
  for (const cell of cells) expect(body).toContain(cell)
})

describe('whoever proposes writes it from here', () => {
  const page = '/north/roles/nurse/specification'

  test('in a new draft, and then goes on with what the draft begins', async () => {
    const person = await at.visitor('contributor')
    const way = '/north/drafts/propose?about=role%2Fnurse&amp;begin=specification'
    expect((await person.get(page)).body).toContain(`href="${way}">Write the role specification`)
    const started = await person.post(way.replace('&amp;', '&'), { draft: 'new' })
    const form = String(started.headers.location)
    expect(form).toMatch(/\/edit\/specification\?with=role%2Fnurse$/)
    const shown = await person.get(form)
    expect(shown.body).toContain('<option value="role/nurse" selected>')
    const typed = {
      'field.role': 'role/nurse',
      'field.capabilities': 'staying: able',
      from: '2026-06-01',
      because: '',
      version: '1',
    }
    expect((await person.post(form, typed)).statusCode).toBe(303)
    const draft = /drafts\/([^/]+)/.exec(form)?.[1] ?? ''
    const again = await person.post(way.replace('&amp;', '&'), { draft })
    expect(again.headers.location).toMatch(/\/edit\/specification\?item=/)
    const kept = await person.get(String(again.headers.location))
    expect(kept.body).toContain('<option value="staying: able" selected>')
    const laid = await person.get(`${page}?draft=${draft}`)
    expect(laid.body).toContain(String(again.headers.location))
    const word = await person.get(`${page}?draft=${draft}&format=docx`)
    expect(await bodyOf(word.rawPayload)).toMatch(
      /As it would stand on .* with the draft “Changes to Chief Nurse”, which is not in force/,
    )
  })

  test('what is written is changed, and readers are not offered it', async () => {
    const [person, reader] = [await at.visitor('contributor'), await at.visitor('reader')]
    const chief = '/north/roles/chief/specification'
    expect((await person.get(chief)).body).toContain(
      'href="/north/drafts/propose?about=specification%2Fchief">Change the role specification',
    )
    expect((await reader.get(chief)).body).not.toContain('drafts/propose')
  })

  test('nothing begins that is no kind, or that cannot belong to it', async () => {
    const person = await at.visitor('contributor')
    for (const begin of ['nonsense', 'organisation', '__proto__']) {
      const asked = await person.post(`/north/drafts/propose?about=role%2Fnurse&begin=${begin}`, {
        draft: 'new',
      })
      expect(asked.headers.location).toMatch(/\/edit\/role\/nurse$/)
    }
  })
})

test('there is no document of a role that is not in force', async () => {
  const reader = await at.visitor('reader')
  expect((await reader.get('/north/roles/none/specification?format=docx')).statusCode).toBe(404)
  const early = await reader.get('/north/roles/chief/specification?format=docx&on=2001-08-01')
  expect(early.headers['content-type']).toContain('text/html')
})

async function bodyOf(bytes: Uint8Array): Promise<string> {
  const zip = await openZip(bytes, LIMITS)
  const text = Buffer.concat(await gather(zip.read('word/document.xml'))).toString()
  return text.replace(/<[^>]*>/g, '\n').replaceAll('&#39;', "'")
}
