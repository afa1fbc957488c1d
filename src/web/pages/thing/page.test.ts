import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { installation, LINES, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let steward: Visitor

const MORE = `${LINES}
2024-01-01 begin organisation/new name="Oak Trust" sector=nhs
2024-01-01 begin lineage/oak form=succession old=["organisation/trust"] new=["organisation/new"]
2024-01-01 begin body/mistake name="Mistaken Committee" form=committee
2024-02-01 begin role/split name="Joint Director" employers=["organisation/trust","organisation/council"]
2023-06 begin person/cy
2024 begin appointment/cy person=person/cy to=role/split basis=acting
`

beforeAll(async () => {
  at = await installation({ lines: MORE })
  steward = await at.visitor('steward')
})
afterAll(() => at.close())

/** What the page says, as words. */
async function words(path: string): Promise<string> {
  const { body, statusCode } = await steward.get(`/north/${path}`)
  expect(statusCode).toBe(200)
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]+>/g, ' ').replace(/&[a-z]+;|\s+/g, ' ')
}

describe('the page of a thing', () => {
  test('shows who holds a role, until when, and how', async () => {
    expect(await words('roles/chief')).toMatch(
      /Held by .*Ada Invented .*1 January 2023 .*1 January 2027 .*appointment/,
    )
    expect(await words('roles/split')).toMatch(/Held by .*acting/)
  })

  test('shows a seat held by right of a role, and by whom', async () => {
    expect(await words('seats/chief')).toMatch(/Ada Invented .*ex officio as +Chief Executive/)
  })

  test('counts vacant places', async () => {
    expect(await words('seats/lay')).toContain('2 vacant')
    expect(await words('seats/chair')).toMatch(/Held by .*vacant/)
    expect(await words('seats/chair?on=2025-12-31')).toMatch(/Bo Madeup/)
    expect(await words('seats/chair?on=2025-12-31')).not.toMatch(/Held by .{0,200}vacant/)
  })

  test('shows a body with its seats, the chair first', async () => {
    expect(await words('bodies/board')).toMatch(/Seats .*Chair .*Chief Executive .*Lay member/)
  })

  test('shows what a person holds', async () => {
    expect(await words('people/ada')).toMatch(/Holds .*Chief Executive/)
    expect(await words('people/bo')).toContain('No role and no seat on this day')
  })

  test('says plainly when it is not in force, and when it was or will be', async () => {
    expect(await words('bodies/former')).toMatch(
      /not in force on 22 November 2026 .*last day in force was 31 December 2020/,
    )
    expect(await words('bodies/later')).toMatch(/not in force on 22 November 2026 .*begins on 1 April 2027/)
    expect(await words('bodies/later?on=2027-04-01')).not.toContain('not in force')
    expect(await words('appointments/bo?on=2026-01-01')).toContain('not in force')
  })

  test('tells what it came from and what became of it', async () => {
    expect(await words('organisations/new')).toMatch(/Reorganisations .*from +Larch Trust/)
    expect(await words('organisations/trust')).toMatch(/Reorganisations .*to +Oak Trust/)
  })

  test('tells how every fact got here, and keeps what was withdrawn', async () => {
    const { changes, last } = await at.store.ledger('north')
    const mistake = changes.find((one) => 'id' in one && one.id === 'body/mistake')?.seq
    await steward.post('/north/audit', {
      change: String(mistake),
      last: String(last),
      because: 'Wrong system',
    })
    const text = await words('bodies/mistake')
    expect(text).toContain('All that was recorded about it has been withdrawn')
    expect(text).toMatch(/History .*Mistaken Committee.* withdrawn .*Wrong system/)
    expect(await words('bodies')).not.toContain('Mistaken')
    // As it was known before, the mistake still stands.
    const earlier = await words('bodies/mistake?known=2026-06-01')
    expect(earlier).not.toContain('withdrawn')
  })

  test('tells everyone why, but who recorded it and from which file only those with access', async () => {
    const because = 'Handbook, March 2024'
    const source = { from: 'private.xlsx', where: 'cell B2' }
    const begin = { act: 'begin', id: id('area/told'), from: day('2026-01-01'), because, source } as const
    const values = { name: 'Told', level: 'place' }
    const { last } = await at.store.ledger('north')
    await at.store.append('north', last, [{ ...begin, values }], { by: 'Pat Recorder' })
    expect(await words('areas/told')).toMatch(
      /by Pat Recorder .*Handbook, March 2024; read from private.xlsx/,
    )
    await at.store.setOpenToPublic('north', true)
    const { body } = await (await at.visitor('nobody')).get('/north/areas/told')
    await at.store.setOpenToPublic('north', false)
    expect(body).toContain(because)
    expect(body).not.toMatch(/Pat Recorder|private.xlsx/)
  })

  test('says only what was known at the time', async () => {
    expect((await steward.get('/north/bodies/board?known=2025-01-01')).statusCode).toBe(404)
  })

  test.each([
    'bodies/nothing',
    'bodies/BOARD',
    'bodies/board%20',
    'organisations/board',
    'bodies/__proto__',
    'bodies/..%2Fboard',
  ])('is not found at %s', async (path) => expect((await steward.get(`/north/${path}`)).statusCode).toBe(404))
})
