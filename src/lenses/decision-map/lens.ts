// Functions and decisions as pictures, one for each theme: a row for each function, a lane for each level, with the way from
// whoever holds it in law to whoever decides. Each picture has its table.
import type { Block, Cell } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'
import { themes } from '#kinds/lists/themes.ts'
import { arrange, type Chip, type Row } from './arrange.ts'
import { draw, HEAD } from './draw.ts'
import { rowOf } from './rows.ts'

export type DecisionMap = readonly { readonly theme: string; readonly rows: readonly Row[] }[]

const ORDER: readonly Chip['lane'][] = ['law', ...(Object.keys(answeringLevels) as AnsweringLevel[])]

export const decisionMap: Lens<{ readonly of?: Id }, DecisionMap> = {
  name: 'decision-map',
  title: 'Functions and decisions as a picture',
  question: 'How does each decision come from whoever holds it in law to whoever takes it?',
  compute(now, { of }, title) {
    const all = now
      .all(statutoryFunction)
      .filter(({ id }) => of === undefined || id === of)
      .toSorted((one, other) => title(one.id).localeCompare(title(other.id), 'en-GB'))
    const byTheme = Map.groupBy(all, ({ values }) => values.theme)
    return [...(Object.keys(themes) as (keyof typeof themes)[]), undefined].flatMap((theme) => {
      const here = byTheme.get(theme) ?? []
      if (here.length === 0) return []
      return [
        { theme: theme ? themes[theme] : 'Other functions', rows: here.map((one) => rowOf(now, one, title)) },
      ]
    })
  },
  show: (map, title) => map.flatMap(inSheets).map((group) => pictureOf(group, title)),
}

/** As tall as fits on a sheet of paper with its heading; more rows are another picture. */
const SHEET = 1200

function inSheets({ rows, theme }: DecisionMap[number]): DecisionMap {
  const sheets: Row[][] = [[]]
  for (const row of rows) {
    const last = sheets.at(-1) ?? []
    if (last.length > 0 && arrange([...last, row], ORDER, HEAD).bottom > SHEET) sheets.push([row])
    else last.push(row)
  }
  const count = sheets.length
  return sheets.map((here, at) => ({
    theme: count > 1 ? `${theme}, ${at + 1} of ${count}` : theme,
    rows: here,
  }))
}

function pictureOf({ rows, theme }: DecisionMap[number], title: Titles): Block {
  return {
    type: 'picture',
    title: theme,
    description: `${rows.length === 1 ? 'One function' : `${rows.length} functions`}, each with who holds it in law, who passed it on and who decides it, by level. The table says the same in words.`,
    drawing: draw(arrange(rows, ORDER, HEAD)),
    table: {
      type: 'table',
      caption: `${theme}: who decides`,
      columns: ['Function', 'Held in law by', 'Passed on by', 'Decides'].map((label) => ({ label })),
      rows: rows.map((row): Cell[] => [
        [{ text: row.name, thing: row.thing as Id }],
        named(row, 'holder', title),
        named(row, 'passes', title),
        named(row, 'decides', title) || 'nobody',
      ]),
    },
  }
}

function named({ chips }: Row, kind: Chip['kind'], title: Titles): string {
  const found = chips.filter((chip) => chip.kind === kind || (kind === 'decides' && chip.kind === 'nobody'))
  return found
    .map((chip) => {
      const level =
        chip.lane === 'law' || chip.kind === 'nobody' ? '' : answeringLevels[chip.lane].toLowerCase()
      const more = [level, chip.detail].filter(Boolean).join(', ')
      return `${chip.thing ? title(chip.thing as Id) : chip.name}${more && ` (${more})`}`
    })
    .join('; ')
}
