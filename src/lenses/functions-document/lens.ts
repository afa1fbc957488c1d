// The map of functions and decisions as the document that integrated care boards publish: how to read it, who decides at each
// level, and the scheme of what is reserved, delegated, joint and pooled. In plain words, and without anything found.
import type { Block, Cell, Table } from '#core/block.ts'
import { showWhen } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Lens } from '#core/lens.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  cellsOf,
  decidingIn,
  remitsOf,
  sayBand,
  sayPlaces,
  type FunctionThing,
  type Remit,
} from '#facts/index.ts'
import { assignmentParts, type Instrument } from '#kinds/assignment.ts'
import { statutoryFunction } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'
import { functionSorts } from '#kinds/statutory-function.ts'

type Line = { readonly about: FunctionThing; readonly remit: Remit }
export type FunctionsDocument = {
  readonly functions: readonly FunctionThing[]
  readonly lines: readonly Line[]
  /** Parts besides deciding, and bodies that only influence. */
  readonly others: readonly (Line & { readonly part: string })[]
  /** Where nobody decides, by function. */
  readonly open: readonly { readonly about: FunctionThing; readonly where: string }[]
}

export const functionsDocument: Lens<undefined, FunctionsDocument> = {
  name: 'functions-document',
  title: 'Functions and decisions map',
  question: 'Who decides what, in one document?',
  compute(now, _, title) {
    const functions = now
      .all(statutoryFunction)
      .toSorted((one, other) => title(one.id).localeCompare(title(other.id), 'en-GB'))
    return {
      functions,
      lines: functions.flatMap((about) =>
        decidingIn(now, about.id).deciders.map((remit) => ({ about, remit })),
      ),
      others: functions.flatMap((about) => othersOf(now, about)),
      open: functions.flatMap((about) => openIn(now, about, title)),
    }
  },
  show(result, title) {
    return [
      ...theFunctions(result, title),
      ...byLevel(result, title),
      ...SCHEME.flatMap((section) => schemeOf(result, section, title)),
      ...others(result, title),
      ...open(result),
    ]
  },
}

function othersOf(now: Snapshot, about: FunctionThing): FunctionsDocument['others'] {
  const { influences } = decidingIn(now, about.id)
  return remitsOf(now, about.id).flatMap((remit) => {
    if (influences.includes(remit)) return [{ about, remit, part: 'Influences' }]
    return remit.values.part === 'decides' ? [] : [{ about, remit, part: assignmentParts[remit.values.part] }]
  })
}

function openIn(now: Snapshot, about: FunctionThing, title: Titles): FunctionsDocument['open'] {
  const gaps = cellsOf(now, about.id).filter(({ state }) => state === 'gap')
  return gaps.length > 0 ? [{ about, where: sayPlaces(gaps, title).join('; ') || 'everywhere' }] : []
}

function theFunctions({ functions }: FunctionsDocument, title: Titles): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: '1. Functions, and who holds them in law' },
    {
      type: 'prose',
      text: 'Whoever holds a function in law stays accountable for it, also where someone else decides on their behalf.',
    },
    {
      type: 'table',
      caption: 'Functions',
      columns: ['Function', 'Held in law by', 'Sort', 'Where it is written'].map((label) => ({ label })),
      rows: functions.map(({ id, values }): Cell[] => [
        [{ text: title(id), thing: id }],
        named(values.heldBy ?? [], title),
        values.sort ? functionSorts[values.sort] : '',
        values.law ?? '',
      ]),
      empty: 'No function is recorded.',
    },
  ]
}

function byLevel({ lines }: FunctionsDocument, title: Titles): readonly Block[] {
  const byLevels = Map.groupBy(lines, ({ remit }) => remit.values.level)
  const tables = (Object.keys(answeringLevels) as AnsweringLevel[]).flatMap((level): readonly Block[] => {
    const here = byLevels.get(level) ?? []
    if (here.length === 0) return []
    return [decisions(`Decided at level: ${answeringLevels[level].toLowerCase()}`, here, title)]
  })
  return [{ type: 'heading', level: 2, text: '2. Decisions by level' }, ...tables]
}

type Section = {
  readonly heading: string
  readonly words: string
  readonly by: readonly (Instrument | undefined)[]
}

const SCHEME: readonly Section[] = [
  {
    heading: '3. Reserved to the board',
    words: 'Decided by the board itself, and by nobody on its behalf.',
    by: ['reserved'],
  },
  {
    heading: '4. Delegated to committees',
    words: 'Decided by a committee on behalf of whoever passed it on.',
    by: ['committee'],
  },
  { heading: '5. Delegated to posts', words: 'Decided by whoever holds the post on the day.', by: ['post'] },
  {
    heading: '6. Joint decisions and decisions in common',
    words:
      'Decided together under sections 65Z5 and 65Z6 of the National Health Service Act 2006, or at a meeting in common at which each decides for itself.',
    by: ['joint', 'in-common'],
  },
  {
    heading: '7. Section 75 agreements',
    words:
      'Decided by a council and the NHS together, under section 75 of the National Health Service Act 2006.',
    by: ['pooled'],
  },
  {
    heading: '8. Own duties and others',
    words: 'Decided by whoever has the duty in law, or where the instrument is not recorded.',
    by: ['own', undefined],
  },
]

function schemeOf(
  { lines }: FunctionsDocument,
  { by, heading, words }: Section,
  title: Titles,
): readonly Block[] {
  const here = lines.filter(({ remit }) => by.includes(remit.values.instrument))
  return [
    { type: 'heading', level: 2, text: heading },
    { type: 'prose', text: here.length > 0 ? words : 'Nothing is recorded under this heading.' },
    ...(here.length > 0 ? [decisions(heading.replace(/^\d+\. /, ''), here, title)] : []),
  ]
}

function decisions(caption: string, lines: readonly Line[], title: Titles): Table {
  return {
    type: 'table',
    caption,
    columns: [
      'Function',
      'Who decides',
      'Where, and to what limit',
      'Passed on by',
      'Source and clause',
      'Since',
    ].map((label) => ({ label })),
    rows: lines.map(({ about, remit }): Cell[] => [
      [{ text: title(about.id), thing: about.id }],
      named([remit.values.to], title),
      limitsOf(remit, title),
      remit.values.givenBy ? named([remit.values.givenBy], title) : '',
      remit.values.source ?? '',
      showWhen(remit.start),
    ]),
  }
}

function limitsOf({ values }: Remit, title: Titles): string {
  const said = [values.area ? title(values.area) : 'Everywhere', sayBand(values) || 'without limit']
  return said.join(', ')
}

function others({ others: all }: FunctionsDocument, title: Titles): readonly Block[] {
  const heading: Block = { type: 'heading', level: 2, text: '9. Who else has a part' }
  if (all.length === 0) return [heading, { type: 'prose', text: 'Nothing is recorded under this heading.' }]
  return [
    heading,
    {
      type: 'table',
      caption: 'Recommends, is consulted, delivers, checks, is told, influences',
      columns: ['Function', 'Part', 'Who', 'Level'].map((label) => ({ label })),
      rows: all.map(({ about, part, remit }): Cell[] => [
        [{ text: title(about.id), thing: about.id }],
        part,
        named([remit.values.to], title),
        answeringLevels[remit.values.level],
      ]),
    },
  ]
}

/** A map that hides what is open would be believed. */
function open({ open: all }: FunctionsDocument): readonly Block[] {
  if (all.length === 0) return []
  return [
    { type: 'heading', level: 2, text: '10. Not settled' },
    { type: 'prose', text: 'For these, nobody is recorded as deciding.' },
    { type: 'list', items: all.map(({ about, where }) => `${about.values.name}: ${where}`) },
  ]
}

function named(ids: readonly Id[], title: Titles): Cell {
  return ids.length === 0
    ? 'not recorded'
    : ids.flatMap((id, at) => [...(at > 0 ? ['; '] : []), { text: title(id), thing: id }])
}
