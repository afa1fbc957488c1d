// The shelf of importers: everything whose files can be brought in.
import type { Importer } from '#core/importer.ts'
import { england } from './england/england.ts'
import type { EnglandLoad } from './england/measures.ts'
import { parseSeriesTables, seriesFiles } from './england/series-tables.ts'
import { englandFiles, parseEngland } from './england/tables.ts'
import type { FiguresAsked } from './figures/figures-asked.ts'
import { figures, type FiguresReading } from './figures/figures.ts'
import { holaspirit } from './holaspirit/importer.ts'
import { kumu } from './kumu/importer.ts'
import { lines } from './lines/importer.ts'
import { restore } from './lines/restore.ts'
import { moderngov } from './moderngov/importer.ts'
import { ods } from './ods/importer.ts'
import { odsFhir } from './ods-fhir/importer.ts'
import { popolo } from './popolo/importer.ts'
import { tables } from './tables/importer.ts'
import { fingerprintOf, meaningOptions, recall, rowKindOptions } from './tables/settings.ts'
import { asRows } from './tables/suggest.ts'
import { workbook } from './workbook/importer.ts'

export const importers: readonly Importer<unknown, unknown>[] = [
  holaspirit,
  kumu,
  lines,
  moderngov,
  ods,
  odsFhir,
  popolo,
  tables,
  workbook,
]
export type { EnglandLoad }
export type { FiguresAsked, FiguresReading }
export {
  england,
  englandFiles,
  figures,
  lines,
  parseEngland,
  parseSeriesTables,
  restore,
  seriesFiles,
  tables,
}
export { asRows, fingerprintOf, meaningOptions, recall, rowKindOptions }
