// The shelf of importers: everything whose files can be brought in.
import type { Importer } from '#core/importer.ts'
import { england } from './england/england.ts'
import { lines } from './lines/importer.ts'
import { ods } from './ods/importer.ts'
import { tables } from './tables/importer.ts'
import { workbook } from './workbook/importer.ts'

export const importers: readonly Importer<unknown, unknown>[] = [lines, ods, tables, workbook]
export { fingerprintOf, meaningOptions, recall, rowKindOptions } from './tables/settings.ts'
export { englandFiles, parseEngland } from './england/tables.ts'
export { restore } from './lines/restore.ts'
export { england, lines, ods, tables, workbook }
