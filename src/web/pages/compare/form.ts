// The form that chooses the two sides of a comparison. It asks by address, so that what is compared can be kept and sent.
import type { Day } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import { select } from '#formats/html/nhs/select.ts'
import type { DraftSummary } from '#store/store.ts'
import { queryOf } from '../../address.ts'
import type { SystemAsk } from '../../page.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { fieldsOf, type SideName } from './side.ts'

export function chooseSides(
  ask: SystemAsk,
  usual: Readonly<Record<SideName, Day>>,
  drafts: readonly DraftSummary[],
  problems: readonly Problem[],
): Html {
  const errorList = problems.map((one) => ({ text: inWords(one), href: `#compare-${one.where.field}` }))
  return html`${errorList.length > 0 && errorSummary({ heading: 'There is a problem', errorList })}
    <form class="app-compare" method="get" action="${`/${ask.system.slug}/compare`}" novalidate>
      ${hiddenInputs(queryOf(ask.standpoint, ask.usualDay))}
      ${(['before', 'after'] as const).map((name) => side(ask, name, usual[name], drafts, problems))}
      <div class="app-compare__go">${button({ text: 'Compare' })}</div>
    </form>`
}

function side(
  { query, today }: SystemAsk,
  name: SideName,
  usual: Day,
  drafts: readonly DraftSummary[],
  problems: readonly Problem[],
): Html {
  const fields = fieldsOf(name)
  const messageOf = (field: string) => {
    const found = problems.find((one) => one.where.field === field)
    return found && inWords(found)
  }
  const open = drafts.filter(({ state }) => state === 'open' || state === 'scheduled')
  const items = [
    { value: '', text: 'None: the record as it stands' },
    ...open.map(({ contents, id }) => ({ value: id, text: contents.title })),
  ]
  return html`<fieldset class="nhsuk-fieldset app-compare__side">
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">${name === 'before' ? 'Before' : 'After'}</legend>
    ${input({
      label: 'In force on',
      id: `compare-${fields.day}`,
      name: fields.day,
      type: 'date',
      value: query[fields.day] ?? usual,
      errorMessage: messageOf(fields.day),
    })}
    ${input({
      label: html`As recorded by <span class="app-quiet">(empty: now)</span>`,
      id: `compare-${fields.known}`,
      name: fields.known,
      type: 'date',
      value: query[fields.known]?.slice(0, 10),
      errorMessage: messageOf(fields.known),
      attributes: { max: today },
    })}
    ${select({
      label: 'With the draft',
      id: `compare-${fields.draft}`,
      name: fields.draft,
      value: query[fields.draft] ?? '',
      items,
      errorMessage: messageOf(fields.draft),
    })}
  </fieldset>`
}

function inWords({ what, remedy }: Problem): string {
  return `${what}. ${remedy}`
}
