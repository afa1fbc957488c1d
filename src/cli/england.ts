// Builds one system for each integrated care board of England from a folder of public files.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Grid } from '#files/grid.ts'
import type { Problem } from '#core/problem.ts'
import type { Moment } from '#core/day.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import {
  england,
  englandFiles,
  parseEngland,
  parseSeriesTables,
  seriesFiles,
  type EnglandLoad,
} from '#importers/index.ts'
import type { Store } from '#store/store.ts'
import { tellProblems, word, WrongUse, type Command } from './command.ts'

type Built = { readonly slug: string; readonly changes: number; readonly figures: number }

export const englandCommand: Command = {
  name: 'england',
  usage: 'england <folder>',
  does: 'builds one system for each integrated care board of England from the files in a folder',
  options: {},
  async run(given, context) {
    const folder = word(given, 0, 'the folder with the files')
    const read = await readFolder(folder)
    const tables = parseEngland(read.grids)
    const series = parseSeriesTables(read.grids)
    const problems = [...read.problems, ...tables.problems, ...series.problems]
    if (!tables.value || !series.value || problems.length > 0)
      return tellProblems(given, context, problems, '')
    const store = await context.store()
    const built: Built[] = []
    const there: string[] = []
    for (const { slug, name, root, proposals, names, loads } of england(tables.value, series.value)) {
      if (!(await store.createSystem({ slug, name, root, createdAt: context.clock() }))) {
        there.push(slug)
        continue
      }
      const done = await store.append(slug, 0, proposals, { by: 'england', names })
      if (done.is === 'refused') return tellProblems(given, context, done.problems, '')
      const changes = done.is === 'appended' ? done.changes.length : 0
      const figures = await addFigures(store, slug, loads, context.clock)
      built.push({ slug, changes, figures })
      await store.setOpenToPublic(slug, true)
      context.note(`${name}: ${changes} changes, ${figures} figures`)
    }
    if (given.options.json) context.out(JSON.stringify({ built, there }, null, 2))
    else
      context.out(
        `${built.length} systems built${there.length > 0 ? `; ${there.length} were there already` : ''}.`,
      )
    return 0
  },
}

async function addFigures(
  store: Store,
  slug: string,
  loads: readonly EnglandLoad[],
  clock: () => Moment,
): Promise<number> {
  let count = 0
  for (const { figures, ...given } of loads) {
    const load = await store.addFigures(slug, figures, { ...given, at: clock(), by: 'england' })
    count += load?.figures ?? 0
  }
  return count
}

async function readFolder(
  folder: string,
): Promise<{ readonly grids: ReadonlyMap<string, Grid>; readonly problems: readonly Problem[] }> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new WrongUse(`There is no folder ${folder}`)
  const grids = new Map<string, Grid>()
  const problems: Problem[] = []
  for (const file of [...englandFiles, ...seriesFiles]) {
    const path = join(folder, file)
    if (!(await stat(path).catch(() => undefined))) continue // parseEngland names what is missing; series may be.
    const workbook = await readWorkbook(path, file)
    problems.push(...(workbook.value ? [] : workbook.problems))
    const grid = workbook.value?.grids[0]
    if (grid) grids.set(file, grid)
  }
  return { grids, problems }
}
