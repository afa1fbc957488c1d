// The form in which a paper is put together: which parts, in which order, for whom, with what note, and compared with which day.
// Sent by GET, so that an address is a paper that can be kept.
import { showWhen } from '#core/day.ts'
import { everyPart, partsNamed } from '#core/paper.ts'
import { attributes, html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { select } from '#formats/html/nhs/select.ts'
import { papers } from '#papers/index.ts'
import type { Query, SystemAsk } from '../../page.ts'
import { renderField } from '../../parts/form.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { LONGEST_NOTE, type PaperAsked } from './asked.ts'

const PLACE = 'place.'

/** What the form sent, as an address that says the same; nothing where the address is no form's. */
export function composed(query: Query): Query | undefined {
  const placed = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith(PLACE) && value.trim() !== ''
      ? [{ key: name.slice(PLACE.length), place: Number(value) }]
      : [],
  )
  if (!('composed' in query)) return undefined
  // A place that is no number stands last rather than being lost.
  const order = (place: number) => (Number.isFinite(place) ? place : Number.MAX_SAFE_INTEGER)
  const keys = placed.toSorted((one, other) => order(one.place) - order(other.place)).map(({ key }) => key)
  const { title = '', note = '', since = '', for: tabledAt = '' } = query
  return {
    parts: partsNamed(papers, keys)
      .map(({ key }) => key)
      .join(','),
    title,
    note,
    for: tabledAt,
    since: since.trim() || 'none',
  }
}

/** `drafts`: those that can be chosen to be tabled. */
export function composeForm(
  ask: SystemAsk,
  asked: PaperAsked,
  drafts: readonly { readonly id: string; readonly title: string }[],
): Html {
  const at = new Map(asked.parts.map(({ key }, index) => [key, index + 1]))
  const { on = '', known = '' } = ask.query
  const draft = select({
    id: 'paper-draft',
    name: 'draft',
    label: 'Draft to be tabled (optional)',
    hint: 'The paper shows the record with this draft laid over it, and can say what the draft changes.',
    value: ask.draft?.id ?? '',
    items: [{ value: '', text: 'None' }, ...drafts.map((one) => ({ value: one.id, text: one.title }))],
  })
  return html`<form class="app-form app-compose"${attributes({ action: `/${ask.system.slug}/papers/${asked.key}`, method: 'get' })}>
    ${hiddenInputs({ composed: '1', ...(on && { on }), ...(known && { known }) })}
    ${renderField({ name: 'title', label: 'Title', type: 'text', value: asked.title })}
    ${renderField({ name: 'for', label: 'Who it is for', type: 'text', optional: true, value: asked.tabledAt, hint: 'Such as “the board’s meeting in public, 3 March 2027”.' })}
    ${renderField({ name: 'note', label: 'Covering note', type: 'textarea', optional: true, value: asked.note, hint: `Stands before everything else. Up to ${LONGEST_NOTE.toLocaleString('en-GB')} characters.` })}
    ${renderField({ name: 'since', label: 'Mark what changed since', type: 'date', optional: true, value: asked.since ?? '', hint: sinceHint(asked) })}
    ${drafts.length > 0 && draft}
    <fieldset class="nhsuk-fieldset app-compose__parts">
      <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">Parts, and their order</legend>
      <p class="nhsuk-hint">Give each part its place, from 1. A part without a place is left out.</p>
      ${papers.map(
        (paper) => html`<h3 class="nhsuk-heading-s">${paper.title}</h3>
        <ul class="app-compose__list">${everyPart([paper]).map(({ key, part }) => partRow(key, part, at.get(key)))}</ul>`,
      )}
    </fieldset>
    ${button({ text: 'Show the paper' })}
  </form>`
}

function partRow(
  key: string,
  part: { readonly title: string; readonly about: string },
  at: number | undefined,
): Html {
  const id = `place-${key.replace('/', '-')}`
  return html`<li class="app-compose__part">
    <input class="nhsuk-input nhsuk-input--width-2"${attributes({ id, name: `${PLACE}${key}`, value: at?.toString() ?? '', inputmode: 'numeric', autocomplete: 'off', 'aria-describedby': `${id}-about` })}>
    <label${attributes({ for: id })}>${part.title}</label>
    <span class="app-quiet"${attributes({ id: `${id}-about` })}>${part.about}</span></li>`
}

function sinceHint({ template }: PaperAsked): string {
  const issued = template?.values.issued
  const last = issued ? ` It was last sent out on ${showWhen(issued)}.` : ''
  return `A day, such as the last time this paper was tabled. Leave it empty to mark nothing.${last}`
}
