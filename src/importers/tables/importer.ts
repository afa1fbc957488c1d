// The importer of untidy workbooks and CSV: whatever tables people keep, read as they say they are to be
// read.
import { isDay } from '#core/day.ts'
import type { Importer } from '#core/importer.ts'
import type { Workbook } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { read } from './read.ts'
import type { Settings } from './settings.ts'
import { suggest } from './suggest.ts'

export const tables: Importer<Workbook, Settings> = {
  name: 'tables',
  title: 'Your own workbook or CSV file',
  reads:
    'Any spreadsheet of organisations, bodies, seats, posts or areas. You say what its columns mean; what is unclear is asked.',
  open: (bytes, fileName, told) => readWorkbook(bytes, fileName, { onProgress: ({ rows }) => told?.(rows) }),
  suggest,
  speaksOf: ({ speaksOf }) => (speaksOf && isDay(speaksOf.day) ? speaksOf.day : undefined),
  read,
}
