// The form that narrows functions: words, area, level, part, and who.
import type { Option } from '#core/field.ts'
import { optionsOf } from '#core/options.ts'
import type { Id } from '#core/id.ts'
import type { Html } from '#formats/html/html.ts'
import { input } from '#formats/html/nhs/input.ts'
import { assignmentParts, type AssignmentPart } from '#kinds/assignment.ts'
import { area, assignment } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'
import { reaches } from '../../access.ts'
import type { Query, SystemAsk } from '../../page.ts'
import { findBy, finder, showAll, standpointKept } from '../../parts/finder.ts'
import type { FunctionsAsked } from '#lenses/index.ts'

const WRONG = { yes: 'Only with something to look at' } as const

/** What the address chooses; a choice that is none counts as none. What is wrong is for those with access. */
export function askedInQuery(ask: SystemAsk): FunctionsAsked {
  const { area: wantedArea, level = '', part = '', q = '', who, wrong } = ask.query
  const now = ask.snapshot
  const here = now.get(area, wantedArea as Id | undefined)
  const holder = now.all(assignment).find(({ values }) => values.to === who)?.values.to
  const faults = reaches(ask.rank, 'reader')
  return {
    faults,
    ...(q.trim() && { q: q.trim().slice(0, 200) }),
    ...(here && { area: here.id }),
    ...(Object.hasOwn(answeringLevels, level) && { level: level as AnsweringLevel }),
    ...(Object.hasOwn(assignmentParts, part) && { part: part as AssignmentPart }),
    ...(holder && { who: holder }),
    ...(faults && wrong === 'yes' && { wrong: true }),
  }
}

/** What was chosen, to be kept by the other addresses of the page. */
export function queryOfAsked({ area: at, level, part, q, who, wrong }: FunctionsAsked): Query {
  const given = { q, area: at, level, part, who, wrong: wrong ? 'yes' : undefined }
  return Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

export function functionsFinder(ask: SystemAsk, asked: FunctionsAsked): Html {
  const { snapshot: now } = ask
  const areas = now.all(area).map(({ id }): Id => id)
  const holders = now.all(assignment).map(({ values }): Id => values.to)
  const choose = (name: string, label: string, value: string | undefined, options: readonly Option[]) =>
    findBy({ name, label, value, options, none: 'All' })
  return finder({
    action: `/${ask.system.slug}/functions`,
    kept: standpointKept(ask),
    fields: [
      input({ label: 'Words in the function', id: 'find-q', name: 'q', type: 'search', value: asked.q }),
      choose('area', 'Place or area', asked.area, named(ask, areas)),
      choose('level', 'Level', asked.level, optionsOf(answeringLevels)),
      choose('part', 'Part', asked.part, optionsOf(assignmentParts)),
      choose('who', 'Who', asked.who, named(ask, holders)),
      asked.faults === true && choose('wrong', 'To look at', asked.wrong ? 'yes' : '', optionsOf(WRONG)),
    ],
    clear: Object.keys(queryOfAsked(asked)).length > 0 && showAll(ask, '/functions'),
  })
}

/** Each once, in order of name. */
function named({ title }: SystemAsk, ids: readonly Id[]): readonly Option[] {
  return [...new Set(ids)]
    .map((value) => ({ value, label: title(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
}
