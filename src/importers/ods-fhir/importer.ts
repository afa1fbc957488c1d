// Reads FHIR R4 as the NHS's organisation directory answers it, and as it is exported here: organisations with their ODS codes, what they
// belong to and where they work; bodies, and who nominates to them.
import type { Against, Importer, Reading } from '#core/importer.ts'
import { notes } from '../parts/notes.ts'
import { readingOf } from '../parts/reading-of.ts'
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
  const rows = file.resources.map((one) => ({ where: one.where, adds: affiliated.of.get(one) }))
  return readingOf({ name: odsFhir.name, told, rows, against, notes: noted, pointed: record.pointed })
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
