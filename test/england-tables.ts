// The published tables of England as systems, for tests that replay what really happened.
import { readFileSync } from 'node:fs'
import type { Grid } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { england, type EnglandSystem } from '#importers/england/england.ts'
import { englandFiles, parseEngland } from '#importers/england/tables.ts'

/** Throws where the tables do not read: they are as they were published. */
export async function readEngland(folder: string): Promise<readonly EnglandSystem[]> {
  const grids = new Map<string, Grid>()
  for (const file of englandFiles) {
    const [first] = (await readWorkbook(readFileSync(`${folder}/${file}`), file)).value?.grids ?? []
    if (first) grids.set(file, first)
  }
  const { value, problems } = parseEngland(grids)
  if (!value) throw new Error(problems.map(({ what }) => what).join('\n'))
  return england(value)
}
