// The figures of the invented system's measures: five years in files beside this one, one for each time they were loaded.
// All of them are made up. Knows neither stores nor pages.
import { readdirSync, readFileSync } from 'node:fs'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import { must } from '#core/problem.ts'
import type { Figure, Load, SeriesBook } from '#core/series.ts'
import { seriesBook } from '#core/series-book.ts'

export type InventedLoad = {
  readonly load: Pick<Load, 'at' | 'by' | 'because' | 'fileName'>
  readonly figures: readonly Figure[]
}

const FOLDER = `${import.meta.dirname}/figures`

/** Why each file was loaded, by the day on which it was. */
const reasons: Readonly<Record<string, string>> = {
  '2022-10-20': 'Figures since October 2021, as the board first saw them together',
  '2023-11-09': 'A year of figures, and the measures of the integrated care strategy',
  '2024-10-17': 'A year of figures, and measures that had been missing',
  '2025-11-06': 'A year of figures',
  '2026-07-16': 'Figures for the July board',
  '2026-11-20': 'Figures for the November board',
  '2026-11-21': 'Two figures put right after the papers were read',
}

/** In order of loading. Throws where a file does not read: that is a mistake in the files beside this one. */
export function inventedFigures(): readonly InventedLoad[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'))
  return files.toSorted().map((fileName) => {
    const on = fileName.replace('.csv', '')
    const because = reasons[on]
    must(because !== undefined, `${fileName} says why it was loaded`)
    return {
      load: { at: moment(`${on}T16:30:00.000Z`), by: 'performance office', because, fileName },
      figures: rowsOf(fileName).map(readFigure),
    }
  })
}

/** As a store would keep them. */
export function inventedBook(): SeriesBook {
  return seriesBook(
    inventedFigures().map(({ load, figures }, at) => ({
      load: { ...load, number: at + 1, figures: figures.length },
      figures,
    })),
  )
}

function rowsOf(fileName: string): readonly string[] {
  return readFileSync(`${FOLDER}/${fileName}`, 'utf8').trimEnd().split('\n').slice(1)
}

// No cell of these files has a comma or a quotation mark within.
function readFigure(row: string): Figure {
  const [measure = '', of = '', strand, on = '', value = '', note = ''] = row.split(',')
  must(strand === 'actual' || strand === 'plan', `a strand in ${row}`)
  return {
    measure: id(`measure/${measure}`),
    of: id(of),
    strand,
    day: day(on),
    value: value === '' ? null : Number(value),
    ...(note && { note }),
  }
}
