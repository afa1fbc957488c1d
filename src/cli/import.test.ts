// Files of other people's programs as the command brings them in: looked at, adopted with a reason, and brought again.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { contextFor } from '../app.ts'
import { runCommand } from './main.ts'

const folder = mkdtempSync(join(tmpdir(), 'throughline-import-'))
const at = (name: string) => join(folder, name)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Told = {
  readonly proposed: { readonly begin: number; readonly amend: number; readonly end: number }
  readonly problems: readonly { readonly code: string; readonly what: string; readonly remedy: string }[]
  readonly questions: readonly { readonly key: string; readonly likely?: string }[]
  readonly adopted?: number
}

async function run(...line: readonly string[]): Promise<{ code: number; told: Told; note: string }> {
  const { context, close } = contextFor({ THROUGHLINE_DATA: at('data') })
  const [out, note]: [string[], string[]] = [[], []]
  try {
    const spoken = {
      ...context,
      out: (text: string) => out.push(text),
      note: (text: string) => note.push(text),
    }
    const code = await runCommand(['import', ...line, '--json'], spoken)
    return { code, told: JSON.parse(out.join('\n') || '{}') as Told, note: note.join('\n') }
  } finally {
    await close()
  }
}

const popolo = {
  persons: [{ id: 'p1', name: 'Ada Invented' }],
  organizations: [{ id: 'o', name: 'Invented Board', classification: 'Board' }],
  memberships: [{ person_id: 'p1', organization_id: 'o', role: 'chair', start_date: '2024-04' }],
}
const councillors =
  '<councillorsbyward><wards><ward><wardtitle>Upper</wardtitle><councillors><councillor><councillorid>1</councillorid><fullusername>Councillor Ada Invented</fullusername></councillor></councillors></ward></wards></councillorsbyward>'
const organisation = {
  resourceType: 'Organization',
  id: 'RZZ',
  name: 'INVENTED NHS TRUST',
  identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'RZZ' }],
}
const row = [
  'RZZ',
  'INVENTED NHS TRUST',
  'Y63',
  'QZZ',
  'A',
  'B',
  'C',
  'D',
  'E',
  'ZZ1 1ZZ',
  '20180401',
  ...Array<string>(16).fill(''),
]

const FILES: readonly (readonly [format: string, file: string, text: string, begins: number])[] = [
  ['popolo', 'people.json', JSON.stringify(popolo), 4],
  ['moderngov', 'vale.gov.uk.xml', councillors, 6],
  ['ods', 'etr.csv', `${row.join(',')}\n`, 1],
  ['ods-fhir', 'trust.json', JSON.stringify(organisation), 1],
  ['kumu', 'elements.csv', 'Label,Type\nInvented Forum,Forum\nInvented Trust,Organisation\n', 2],
  ['holaspirit', 'circles.csv', 'Circle,Role,Assigned to\nCare,Scribe,Ada Invented\n', 4],
  ['jsonl', 'record.lines', '2024-04-01 begin body/forum name=Forum form=forum -- because=Founded\n', 1],
]

describe('each format', () => {
  test.each(FILES)(
    '%s: looked at, adopted, and brought again proposes nothing',
    async (format, file, text, begins) => {
      writeFileSync(at(file), text)
      const line = [format, at(file), '--system', `from-${format}`]
      const looked = await run(...line)
      expect(looked).toMatchObject({
        code: 0,
        told: { proposed: { begin: begins }, problems: [], questions: [] },
      })
      const adopted = await run(...line, '--adopt', '--because', 'Handed over by a partner')
      expect(adopted).toMatchObject({ code: 0, told: { adopted: begins } })
      const again = await run(...line)
      expect(again).toMatchObject({
        code: 0,
        told: { proposed: { begin: 0, amend: 0, end: 0 }, questions: [] },
      })
    },
  )
})

test('what is asked is answered from a file, and only what is new is proposed', async () => {
  writeFileSync(
    at('board.lines'),
    '2020-04-01 begin body/board name="Invented Board" form=board -- because=Founded\n',
  )
  await run('jsonl', at('board.lines'), '--system', 'asked', '--adopt', '--because', 'Founded')
  writeFileSync(at('asked.json'), JSON.stringify(popolo))
  const { told } = await run('popolo', at('asked.json'), '--system', 'asked')
  expect(told.questions).toMatchObject([{ likely: 'body/board' }])
  const answers = Object.fromEntries(told.questions.map(({ key, likely }) => [key, likely]))
  writeFileSync(at('answers.json'), JSON.stringify(answers))
  const answered = await run('popolo', at('asked.json'), '--system', 'asked', '--answers', at('answers.json'))
  expect(answered.told).toMatchObject({ proposed: { begin: 3, amend: 1 }, questions: [] })
})

test.each([
  ['popolo', 'page.json', '<!DOCTYPE html><html></html>', 'web-page'],
  ['popolo', 'cut.json', '{"persons":[', 'broken-json'],
  ['moderngov', 'empty.xml', '<councillorsbyward><wards/></councillorsbyward>', 'empty-answer'],
  ['ods-fhir', 'error.json', '{"resourceType":"OperationOutcome"}', 'service-error'],
])('%s: %s is a problem in words, with 1', async (format, file, text, code) => {
  writeFileSync(at(file), text)
  const ran = await run(format, at(file), '--system', 'broken')
  expect([ran.code, ran.told.problems.map((one) => one.code)]).toEqual([1, [code]])
})
