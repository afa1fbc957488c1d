// Stretches of a function in words: "for Vale above £250,000". Stretches that are alike in value are said together.
import type { Titles } from '#core/field.ts'
import type { Cell } from './remits.ts'
import { sayBand } from './say-limits.ts'
import { sayList } from './say-list.ts'

/** Nothing for a stretch that holds everywhere and for every value. */
export function sayPlaces(cells: readonly Cell[], title: Titles): readonly string[] {
  const byBand = Map.groupBy(cells, sayBand)
  return [...byBand].flatMap(([band, alike]) => {
    const names = alike.flatMap((cell) => sayScope(cell, title) ?? [])
    const where = names.length > 0 ? `for ${sayList([...new Set(names)])}` : ''
    const said = [where, band].filter(Boolean).join(' ')
    return said === '' ? [] : [said]
  })
}

/** The area and organisation of a stretch; nothing where it is everywhere. */
export function sayScope(
  { area, organisation }: Pick<Cell, 'area' | 'organisation'>,
  title: Titles,
): string | undefined {
  if (area && organisation) return `${title(organisation)} in ${title(area)}`
  const one = area ?? organisation
  return one && title(one)
}
