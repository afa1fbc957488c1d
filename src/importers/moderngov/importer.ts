// Reads the councillors of a council as its Modern.Gov site gives them (GetCouncillorsByWard, XML): the council, the meeting of all its members,
// a seat for each ward, and who sits in it since when.
import type { Against, Importer, Reading } from '#core/importer.ts'
import { notes } from '../parts/notes.ts'
import { readingOf } from '../parts/reading-of.ts'
import { openAnswer, type ModernGovAnswer } from './answer.ts'
import { councilOf, tellCouncil } from './council.ts'
import { tellCouncillors } from './councillors.ts'

/** Nothing is left to choose: whose councillors they are is asked. */
export type ModernGovSettings = Readonly<Record<string, never>>

export const moderngov: Importer<ModernGovAnswer, ModernGovSettings> = {
  name: 'moderngov',
  title: 'Councillors (Modern.Gov)',
  reads:
    'The councillors of a council by ward, as its Modern.Gov site answers to GetCouncillorsByWard (XML).',
  open: (bytes, fileName) => Promise.resolve(openAnswer(bytes, fileName)),
  suggest: () => ({}),
  read: (answer, _settings, against) => readAnswer(answer, against),
}

function readAnswer(answer: ModernGovAnswer, against: Against): Reading {
  const noted = notes()
  const rows = answer.wards.flatMap(({ name, councillors }) =>
    councillors.map((_, at) => ({ where: { sheet: name, row: at + 1 } })),
  )
  const council = councilOf(against, noted)
  const given = { name: moderngov.name, rows, against, notes: noted }
  if ('asks' in council) return readingOf({ ...given, told: [], questions: [council] })
  const told = [...tellCouncil(council), ...tellCouncillors(answer, council, against.asAt, noted)]
  return readingOf({ ...given, told })
}
