// Reads the councillors of a council as its Modern.Gov site gives them (GetCouncillorsByWard, XML): the council, the meeting of all its members,
// a seat for each ward, and who sits in it since when.
import type { Against, Importer, Reading } from '#core/importer.ts'
import { notes } from '../parts/notes.ts'
import { proposeTold } from '../parts/propose-told.ts'
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
  const read = answer.wards.reduce((sum, { councillors }) => sum + councillors.length, 0)
  const noted = notes()
  const council = councilOf(against, noted)
  if ('asks' in council) {
    const rows = { read, proposed: 0, unchanged: 0, passedOver: read }
    return { proposals: [], names: [], problems: [], questions: [council], interpreted: [], rows }
  }
  const told = [...tellCouncil(council), ...tellCouncillors(answer, council, against.asAt, noted)]
  const source = { name: moderngov.name, because: `Imported from ${against.fileName}` }
  const { proposals, names, questions, outcomes } = proposeTold(told, against, source, noted)
  const people = told.filter(({ kind }) => kind === 'person' || kind === 'appointment')
  const by = Map.groupBy(people, ({ where }) => `${where.sheet ?? ''} ${where.row ?? ''}`)
  const best = [...by.values()].map((some) => some.map((one) => outcomes.get(one)))
  const proposed = best.filter((some) => some.includes('proposed')).length
  const unchanged = best.filter((some) => !some.includes('proposed') && !some.includes('passedOver')).length
  return {
    proposals,
    names,
    problems: noted.problems,
    questions,
    interpreted: noted.interpreted(),
    rows: { read, proposed, unchanged, passedOver: read - proposed - unchanged },
  }
}
