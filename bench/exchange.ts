// What partners' programs hand over: 4 MB of Popolo, and 5,000 organisations of the NHS's register. Beside them: the same bytes only parsed.
// All of it is invented here, so that it is the same everywhere.
import { importers } from '#importers/index.ts'
import { ledger } from '#core/ledger.ts'
import { must } from '#core/problem.ts'
import { snapshot } from '#core/snapshot.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { dayAt } from './large-system.ts'
import { byTurns, type Figure } from './measure.ts'
import { words } from './place.ts'

const TURNS = 5
const MEGABYTES = 4
const ORGANISATIONS = 5000
const TODAY = dayAt(0.5)

export async function run(): Promise<readonly Figure[]> {
  const people = new TextEncoder().encode(JSON.stringify(popoloFile()))
  const size = (people.length / 1_000_000).toFixed(1)
  const [popolo, parsed] = await byTurns(
    TURNS,
    [
      () => read('popolo', people, 'people.json'),
      () => JSON.parse(new TextDecoder().decode(people)) as unknown,
    ],
    1,
  )
  const rows = new TextEncoder().encode(register())
  const [ods, opened] = await byTurns(
    TURNS,
    [() => read('ods', rows, 'etr.csv'), () => readWorkbook(rows, 'etr.csv')],
    1,
  )
  must(popolo && parsed && ods && opened, 'each was measured')
  const perSecond = (ms: number) => (ORGANISATIONS / ms) * 1000
  return [
    {
      what: `${size} MB of Popolo, read and proposed`,
      unit: 'ms',
      ours: popolo.ms,
      processor: popolo.processor,
      baseline: { what: 'JSON.parse alone', value: parsed.ms },
      budget: 2000,
    },
    {
      what: `${ORGANISATIONS.toLocaleString('en-GB')} organisations of the register, read and proposed`,
      unit: 'a second',
      ours: perSecond(ods.ms),
      baseline: { what: 'the rows read alone', value: perSecond(opened.ms) },
    },
  ]
}

/** Into an empty record; everything in the file is new. */
async function read(name: string, bytes: Uint8Array, fileName: string): Promise<number> {
  const importer = importers.find((one) => one.name === name)
  must(importer, `there is an importer ${name}`)
  const { value } = await importer.open(bytes, fileName)
  const now = snapshot(ledger(words, []), TODAY)
  const settings = importer.suggest(value, now)
  must(settings, 'it is read')
  const against = { now, names: new Map(), answers: {}, asAt: TODAY, fileName }
  const { proposals } = importer.read(value, settings, against)
  must(proposals.length >= ORGANISATIONS, 'everything is proposed')
  return proposals.length
}

function popoloFile(): object {
  const councils = Array.from({ length: 400 }, (_, at) => ({
    id: `council/${at}`,
    name: `Invented Council ${at}`,
    classification: 'legislature',
  }))
  const persons: object[] = []
  const memberships: object[] = []
  // About 315 bytes for each of them, with what they are a member of.
  for (let at = 0; at < MEGABYTES * 3150; at += 1) {
    const id = `council/${at % 400}/person-${at}`
    persons.push({
      id,
      name: `Alder Inkwell ${at}`,
      links: [{ url: `https://invented.example/people/${at}` }],
      identifiers: [{ scheme: 'register', identifier: String(at) }],
    })
    memberships.push({
      id: `membership-${at}`,
      person_id: id,
      organization_id: `council/${at % 400}`,
      role: at % 20 === 0 ? 'chair' : 'councillor',
      start_date: `20${10 + (at % 10)}-05-0${1 + (at % 9)}`,
    })
  }
  return { persons, organizations: councils, memberships }
}

function register(): string {
  return Array.from({ length: ORGANISATIONS }, (_, at) => {
    const code = `R${at.toString(36).toUpperCase().padStart(4, '0')}`
    return [
      code,
      `INVENTED ${at} NHS TRUST`,
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
    ].join(',')
  }).join('\n')
}
