// The people who would hold nothing once the draft is in force, each with the answer given about them, or a form for it.
import { optionsOf } from '#core/options.ts'
import { dayOf, showDay } from '#core/day.ts'
import { keyOf, type Id } from '#core/id.ts'
import { nexts, type Next, type NextGiven } from '#drafting/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import { insetText } from '#formats/html/nhs/inset-text.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import { peopleAffected, type PersonAffected } from '#impacts/index.ts'
import { reaches } from '../../access.ts'
import type { Form } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { form } from '../../parts/form.ts'

const MOST_NOTE = 500

export function mayAnswer({ draft, rank }: DraftAsk): boolean {
  return (draft.state === 'open' || draft.state === 'scheduled') && reaches(rank, 'contributor')
}

/** What a posted form says about one of these people; nothing where it says nothing that can be. */
export function answerOf(
  posted: Form,
  people: readonly PersonAffected[],
): { readonly person: Id; readonly next: Next; readonly note?: string } | undefined {
  const one = people.find(({ person }) => person === posted.values.person)
  if (!one) return undefined
  const next = posted.values[`next-${keyOf(one.person)}`] ?? ''
  if (!Object.hasOwn(nexts, next)) return undefined
  const note = (posted.values[`note-${keyOf(one.person)}`] ?? '').trim().slice(0, MOST_NOTE)
  return { person: one.person, next: next as Next, ...(note && { note }) }
}

export function peopleWithNothing(
  ask: DraftAsk,
  people: readonly PersonAffected[],
  given: ReadonlyMap<Id, NextGiven>,
): Html | undefined {
  if (people.length === 0) return undefined
  const waiting = people.filter(({ person }) => !given.has(person))
  const inOrder = [...waiting, ...people.filter(({ person }) => given.has(person))]
  return html`<section id="people-with-nothing" class="app-impact">
    ${countOf(waiting.length, people.length)}
    <h2 class="nhsuk-heading-m">People who would hold nothing</h2>
    <p class="app-quiet">What becomes of each of them? The draft can be adopted without an answer; they cannot go on without one.</p>
    <ul class="app-nexts">${inOrder.map((one) => person(ask, one, given.get(one.person)))}</ul>
  </section>`
}

function countOf(waiting: number, all: number): Html {
  if (waiting === 0) {
    return insetText({
      text: html`<p>There is an answer about ${all === 1 ? 'the one person' : `each of the ${all} people`} who would hold nothing.</p>`,
    })
  }
  const who = waiting === 1 ? 'One person' : `${waiting} people`
  const text = html`<p>${who} would hold nothing once this draft is in force, and nobody has said what comes next for them.</p>`
  return warningCallout({ heading: `${waiting} of ${all} without an answer`, level: 2, text })
}

function person(ask: DraftAsk, one: PersonAffected, given: NextGiven | undefined): Html {
  const [, list] = peopleAffected.show({ people: [one], gaining: [] }, ask.title)
  const sentence =
    list?.type === 'list' ? renderBlocks([{ type: 'prose', text: list.items[0] ?? '' }], ask.way) : ''
  return html`<li class="app-nexts__one" id="${`next-${keyOf(one.person)}`}">
    ${sentence}
    <p class="app-nexts__state">${given ? told(given) : tag({ text: 'No answer yet', colour: 'orange' })}</p>
    ${mayAnswer(ask) && details({ summary: html`${given ? 'Change the answer' : 'Say what comes next'} <span class="nhsuk-u-visually-hidden">for ${ask.title(one.person)}</span>`, text: formOf(ask, one, given) })}
  </li>`
}

function told({ at, next, note }: NextGiven): Html {
  const label = tag({ text: nexts[next], colour: next === 'open' ? 'yellow' : 'green' })
  return html`${label} ${note ? html`${note} ` : ''}<span class="app-quiet">Said on ${showDay(dayOf(at))}</span>`
}

function formOf(ask: DraftAsk, { person: who }: PersonAffected, given: NextGiven | undefined): Html {
  const key = keyOf(who)
  return form({
    action: ask.here(`/drafts/${ask.draft.id}/impact`),
    proof: ask.proof(),
    button: 'Save',
    fields: [
      { name: 'person', label: '', type: 'hidden', value: who },
      {
        name: `next-${key}`,
        label: `What comes next for ${ask.title(who)}?`,
        type: 'choice',
        options: optionsOf(nexts),
        value: given?.next,
      },
      {
        name: `note-${key}`,
        label: 'Note',
        hint: 'Everyone who sees this draft can read it.',
        type: 'text',
        optional: true,
        value: given?.note,
      },
    ],
  })
}
