// Reads FHIR R4 as the NHS's organisation directory answers it, and as it is exported here: organisations with their ODS codes, what they
// belong to and where they work; bodies, and who nominates to them.
import type { Against, Importer, Reading } from '#core/importer.ts'
import { notes } from '../parts/notes.ts'
import { proposeTold } from '../parts/propose-told.ts'
import type { Told } from '../parts/told.ts'
import { tellAffiliations } from './affiliations.ts'
import { tellOrganisations } from './organisations.ts'
import { beyond } from './pointing.ts'
import { openFhir, type FhirFile } from './resources.ts'

/** Nothing is left to choose. */
export type OdsFhirSettings = Readonly<Record<string, never>>

export const odsFhir: Importer<FhirFile, OdsFhirSettings> = {
  name: 'ods-fhir',
  title: 'NHS organisation directory (FHIR R4)',
  reads:
    'Organization and OrganizationAffiliation, as the directory of the Organisation Data Service answers and as they are exported here (JSON).',
  open: (bytes, fileName) => Promise.resolve(openFhir(bytes, fileName)),
  suggest: () => ({}),
  read: (file, _settings, against) => readFhir(file, against),
}

function readFhir(file: FhirFile, against: Against): Reading {
  const noted = notes()
  const record = beyond(against.now)
  const directory = tellOrganisations(file, record, noted)
  const { now, asAt } = against
  const affiliated = tellAffiliations(file, { directory, record, now, asAt, notes: noted })
  const told = [...withPoints(directory.told, affiliated.points, record.pointed), ...affiliated.seats]
  const source = { name: odsFhir.name, because: `Imported from ${against.fileName}` }
  const { proposals, names, questions, outcomes } = proposeTold(told, against, source, noted, record.pointed)
  const byKey = new Map([...outcomes].map(([one, outcome]) => [one.key, outcome] as const))
  const byRow = new Map([...outcomes].map(([one, outcome]) => [one.where.row, outcome] as const))
  const all = file.resources.map(
    (one) => byRow.get(one.where.row) ?? byKey.get(affiliated.of.get(one) ?? '') ?? 'passedOver',
  )
  const count = (outcome: string) => all.filter((one) => one === outcome).length
  return {
    proposals,
    names,
    problems: noted.problems,
    questions,
    interpreted: noted.interpreted(),
    rows: {
      read: file.resources.length,
      proposed: count('proposed'),
      unchanged: count('unchanged'),
      passedOver: count('passedOver'),
    },
  }
}

/** Affiliations say more of what the file tells, and of what it only points at in the record. */
function withPoints(
  all: readonly Told[],
  points: ReadonlyMap<string, Told>,
  pointed: ReadonlyMap<string, unknown>,
): readonly Told[] {
  const keys = new Set(all.map(({ key }) => key))
  // Only a body belongs to several.
  const fits = (kind: Told['kind'], more: Told) => (more.points?.of !== undefined) === (kind === 'body')
  return [
    ...all.map((one): Told => {
      const more = points.get(one.key)
      if (!more || !fits(one.kind, more)) return one
      return { ...one, points: { ...more.points, ...one.points }, ...(more.since && { since: more.since }) }
    }),
    ...[...points.values()].filter(
      (one) => !keys.has(one.key) && pointed.has(one.key) && fits(one.kind, one),
    ),
  ]
}
