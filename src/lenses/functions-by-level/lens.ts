// Functions by the level at which someone has a part in them: who decides where, who recommends, is consulted, delivers,
// checks and is told, by what instrument and to what limit. What is wrong is named by the caller's leave only.
import type { Block, Run, Table } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  areasAround,
  decidingIn,
  faultsOfFunction,
  instrumentWords,
  remitsOf,
  sayBand,
  sayFault,
  type FunctionThing,
  type Remit,
} from '#facts/index.ts'
import { assignmentParts, type AssignmentPart } from '#kinds/assignment.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'
import { themes } from '#kinds/lists/themes.ts'

export type FunctionsAsked = {
  readonly area?: Id
  readonly level?: AnsweringLevel
  readonly part?: AssignmentPart
  /** A body, role or organisation with a part. */
  readonly who?: Id
  /** Words in the name of the function. */
  readonly q?: string
  /** Whether what is wrong is named. */
  readonly faults?: boolean
  /** Only those with something wrong. */
  readonly wrong?: boolean
}

export type PartSaid = {
  readonly remit: Remit
  readonly part: string
  readonly more: string
  readonly decides: boolean
}
export type FunctionRow = {
  readonly function: Id
  readonly holders: readonly Id[]
  readonly faults: readonly string[]
  readonly parts: ReadonlyMap<AnsweringLevel, readonly PartSaid[]>
}
export type FunctionsByLevel = {
  /** Levels at which anyone has a part, widest first. */
  readonly levels: readonly AnsweringLevel[]
  /** Under the themes, in their order; those of none last. Each with the levels used in it. */
  readonly groups: readonly {
    readonly theme: string
    readonly levels: readonly AnsweringLevel[]
    readonly rows: readonly FunctionRow[]
  }[]
  /** Whether what is wrong is named. */
  readonly told: boolean
  readonly found: number
  readonly whole: number
}

export const functionsByLevel: Lens<FunctionsAsked, FunctionsByLevel> = {
  name: 'functions-by-level',
  title: 'Functions and decisions by level',
  question: 'Who decides what, at which level, and who else has a part in it?',
  compute(now, asked, title) {
    const all = now.all(statutoryFunction)
    const chosen = all
      .filter((one) => isChosen(now, one, asked, title))
      .toSorted((one, other) => title(one.id).localeCompare(title(other.id), 'en-GB'))
    const rows = new Map(chosen.map((one) => [one, rowOf(now, one, asked, title)]))
    const levelsOf = (all: Iterable<FunctionRow>) => {
      const used = new Set([...all].flatMap(({ parts }) => [...parts.keys()]))
      return (Object.keys(answeringLevels) as AnsweringLevel[]).filter((level) => used.has(level))
    }
    const byTheme = Map.groupBy(chosen, ({ values }) => values.theme)
    const order = [...(Object.keys(themes) as (keyof typeof themes)[]), undefined]
    return {
      levels: levelsOf(rows.values()),
      groups: order.flatMap((theme) => {
        const here = (byTheme.get(theme) ?? []).flatMap((one) => rows.get(one) ?? [])
        const name = theme ? themes[theme] : 'Other functions'
        return here.length > 0 ? [{ theme: name, levels: levelsOf(here), rows: here }] : []
      }),
      told: asked.faults === true,
      found: chosen.length,
      whole: all.length,
    }
  },
  show: (result, title) => result.groups.map((group): Block => tableOf(group, result, title)),
}

function isChosen(now: Snapshot, one: FunctionThing, asked: FunctionsAsked, title: Titles): boolean {
  const { area, level, part, q, who, wrong } = asked
  const wanted = (q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const name = title(one.id).toLowerCase()
  if (!wanted.every((word) => name.includes(word))) return false
  if (wrong && faultsOfFunction(now, one.id).length === 0) return false
  if (!area && !level && !part && !who) return true
  const around = new Set<Id>(areasAround(now, area).map(({ id }) => id))
  return remitsOf(now, one.id).some(
    ({ values }) =>
      (!area || values.area === undefined || around.has(values.area)) &&
      (!level || values.level === level) &&
      (!part || values.part === part) &&
      (!who || values.to === who),
  )
}

function rowOf(
  now: Snapshot,
  { id, values }: FunctionThing,
  { faults }: FunctionsAsked,
  title: Titles,
): FunctionRow {
  const influences = new Set(decidingIn(now, id).influences)
  const said = remitsOf(now, id).map((remit) => sayPart(remit, influences.has(remit), title))
  const order = Object.keys(assignmentParts)
  said.sort(
    (one, other) =>
      order.indexOf(one.remit.values.part) - order.indexOf(other.remit.values.part) ||
      (one.remit.values.over ?? 0) - (other.remit.values.over ?? 0) ||
      (one.remit.id < other.remit.id ? -1 : 1),
  )
  return {
    function: id,
    holders: values.heldBy ?? [],
    faults: faults ? [...new Set(faultsOfFunction(now, id).map(sayFault))] : [],
    parts: Map.groupBy(said, ({ remit }) => remit.values.level),
  }
}

function sayPart(remit: Remit, influences: boolean, title: Titles): PartSaid {
  const { area, instrument, part } = remit.values
  const band = sayBand(remit.values)
  const more = [area ? title(area) : '', band, instrument ? instrumentWords[instrument] : ''].filter(Boolean)
  const words = influences ? 'influences' : assignmentParts[part].toLowerCase()
  return { remit, part: words, more: more.join(', '), decides: part === 'decides' && !influences }
}

function tableOf(
  { rows, theme }: FunctionsByLevel['groups'][number],
  { levels, told }: Pick<FunctionsByLevel, 'levels' | 'told'>,
  title: Titles,
): Table {
  return {
    type: 'table',
    caption: theme,
    columns: [
      { label: 'Function' },
      { label: 'Held in law by' },
      ...levels.map((level) => ({ label: answeringLevels[level] })),
      ...(told ? [{ label: 'To look at' }] : []),
    ],
    rows: rows.map((row) => [
      [{ text: title(row.function), thing: row.function }],
      row.holders.flatMap((id, at): Run[] => [...(at > 0 ? ['; '] : []), { text: title(id), thing: id }]),
      ...levels.map((level) => partsOf(row.parts.get(level) ?? [], title)),
      ...(told
        ? [row.faults.flatMap((tag, at): Run[] => [...(at > 0 ? ['; '] : []), { tag, tone: 'warning' }])]
        : []),
    ]),
    empty: 'No function is recorded.',
  }
}

function partsOf(parts: readonly PartSaid[], title: Titles): readonly Run[] {
  return parts.flatMap(({ more, part, remit }, at): Run[] => [
    ...(at > 0 ? ['; '] : []),
    { text: title(remit.values.to), thing: remit.values.to },
    ` ${part}${more && ` (${more})`}`,
  ])
}
