// The shelf of importers: everything whose files can be brought in.
import type { Importer } from '#core/importer.ts'
import { ods } from './ods/importer.ts'
import { tables } from './tables/importer.ts'
import { workbook } from './workbook/importer.ts'

export const importers: readonly Importer<unknown, unknown>[] = [ods, tables, workbook]
export { fingerprintOf, meaningOptions, recall, rowKindOptions } from './tables/settings.ts'
export { ods, tables, workbook }
