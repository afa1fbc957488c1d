// The form that narrows functions: words, area, level, part, and who. Sent by GET, so that it works without scripts and an
// address can be kept.
import type { Option } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { input } from '#formats/html/nhs/input.ts'
import { select } from '#formats/html/nhs/select.ts'
import { assignmentParts, type AssignmentPart } from '#kinds/assignment.ts'
import { area, assignment } from '#kinds/index.ts'
import { answeringLevels, type AnsweringLevel } from '#kinds/lists/levels.ts'
import { reaches } from '../../access.ts'
import type { Query, SystemAsk } from '../../page.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import type { FunctionsAsked } from '#lenses/index.ts'

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
  const { on = '', known = '', draft = '' } = ask.query
  const kept = Object.fromEntries(Object.entries({ on, known, draft }).filter(([, value]) => value))
  const choose = (name: string, label: string, value: string | undefined, options: readonly Option[]) =>
    select({
      label,
      id: `find-${name}`,
      name,
      value: value ?? '',
      items: [{ value: '', text: 'All' }, ...options.map((one) => ({ value: one.value, text: one.label }))],
    })
  const clear = html`<a class="nhsuk-link" href="${ask.here('/functions')}">Show all</a>`
  return html`<form class="app-finder" action="/${ask.system.slug}/functions" method="get" role="search">
    ${hiddenInputs(kept)}
    ${input({ label: 'Words in the function', id: 'find-q', name: 'q', type: 'search', value: asked.q })}
    ${choose(
      'area',
      'Place or area',
      asked.area,
      named(
        ask,
        ask.snapshot.all(area).map(({ id }): Id => id),
      ),
    )}
    ${choose('level', 'Level', asked.level, listed(answeringLevels))}
    ${choose('part', 'Part', asked.part, listed(assignmentParts))}
    ${choose(
      'who',
      'Who',
      asked.who,
      named(
        ask,
        ask.snapshot.all(assignment).map(({ values }): Id => values.to),
      ),
    )}
    ${asked.faults && choose('wrong', 'To look at', asked.wrong ? 'yes' : '', [{ value: 'yes', label: 'Only with something to look at' }])}
    <div class="app-finder__buttons">
      ${button({ text: 'Show', small: true, variant: 'secondary' })}
      ${Object.keys(queryOfAsked(asked)).length > 0 && clear}
    </div>
  </form>`
}

/** Each once, in order of name. */
function named({ title }: SystemAsk, ids: readonly Id[]): readonly Option[] {
  return [...new Set(ids)]
    .map((value) => ({ value, label: title(value) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
}

function listed(list: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(list).map(([value, label]) => ({ value, label }))
}
