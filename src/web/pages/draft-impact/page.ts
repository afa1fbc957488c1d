// What a draft would do: every question on the shelf of impacts, and an answer for each person who would hold nothing.
import type { Block } from '#core/block.ts'
import type { Laid } from '#core/impact.ts'
import type { Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { titles, type Names } from '#core/title.ts'
import { daysThatMatter } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { impacts, peopleAffected, type PeopleAffected } from '#impacts/index.ts'
import { nextsOf } from '#drafting/index.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { answerOf, mayAnswer, peopleWithNothing } from './people.ts'

export const draftImpactPage: SystemPage = {
  name: 'draft-impact',
  within: 'system',
  path: '/:system/drafts/:draft/impact',
  access: 'reader',
  actAccess: 'contributor',
  view: (ask) => withDraft(ask, (draft) => show(draft)),
  act: (ask, form) => withDraft(ask, (draft) => answer(draft, form)),
}

function withDraft(ask: SystemAsk, then: (draft: DraftAsk) => Promise<Answer>): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  return draft ? then(draft) : { is: 'not-found' }
}

async function show(ask: DraftAsk): Promise<Answer> {
  const { people, told, quiet } = worked(ask)
  const nexts = nextsOf(await ask.store.draftEvents(ask.system.slug, ask.draft.id))
  const sections = told.map(
    ({ blocks, name, question, title }) => html`<section id="${name}" class="app-impact">
      <h2 class="nhsuk-heading-m">${title}</h2>
      <p class="app-quiet">${question}</p>
      ${renderBlocks(blocks, ask.way, name)}
    </section>`,
  )
  const nothing = people.people.filter((one) => one.nothing)
  const content = html`${peopleWithNothing(ask, nothing, nexts)}
    ${sections}
    ${
      quiet.length > 0 &&
      html`<section class="app-impact"><h2 class="nhsuk-heading-m">No difference</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">${quiet.map((one) => html`<li>${one.question} No.</li>`)}</ul></section>`
    }`
  return draftPage(ask, 'impact', 'Impact', content, { wide: true })
}

// What the draft withdraws is called as the record calls it.
function titled(laid: Laid, day: Day, names: Names): Titles {
  const [record, draft] = [laid.was(day), laid.would(day)]
  const [was, would] = [titles(record, names), titles(draft, names)]
  return (id) => (!draft.find(id) && record.find(id) ? was(id) : would(id))
}

type Told = {
  readonly name: string
  readonly title: string
  readonly question: string
  readonly blocks: readonly Block[]
}
type Worked = {
  readonly people: PeopleAffected
  readonly told: readonly Told[]
  readonly quiet: readonly Told[]
}

const kept = new WeakMap<Laid, { readonly names: Names; readonly worked: Worked }>()

// Kept as long as the draft lies over the same record: it does not depend on the day looked at.
function worked({ laid, names }: DraftAsk): Worked {
  const known = kept.get(laid)
  if (known?.names === names) return known.worked
  const { days } = daysThatMatter(laid)
  const last = days.at(-1)
  const people = peopleAffected.compute(laid)
  const title = last ? titled(laid, last, names) : String
  const all = impacts.map(({ compute, name, question, show: say, title: heading }): Told => {
    // Whoever holds nothing stands above, with the answer that is owed.
    const result = name === peopleAffected.name ? withSomething(people) : compute(laid)
    return { name, question, title: heading, blocks: say(result, title) }
  })
  const made: Worked = {
    people,
    told: all.filter(({ blocks }) => blocks.length > 0),
    quiet: all.filter(({ blocks, name }) => blocks.length === 0 && name !== peopleAffected.name),
  }
  kept.set(laid, { names, worked: made })
  return made
}

function withSomething({ people, gaining }: PeopleAffected): PeopleAffected {
  return { gaining, people: people.filter((one) => !one.nothing) }
}

async function answer(ask: DraftAsk, form: Form): Promise<Answer> {
  if (!mayAnswer(ask)) {
    return {
      is: 'out-of-date',
      what: 'The draft is closed, so nothing more is answered in it.',
      remedy: 'Look at the draft again to see what became of it.',
    }
  }
  const people = worked(ask).people.people.filter((one) => one.nothing)
  const given = answerOf(form, people)
  if (!given)
    return {
      is: 'bad-request',
      what: 'The answer is not one of those asked for, or the person is not waiting for one.',
      remedy: 'Go back to the impact of the draft and choose again.',
    }
  const event = { is: 'next', ...given, at: ask.now, by: ask.account?.id ?? 'unknown' } as const
  await ask.store.addDraftEvent(ask.system.slug, ask.draft.id, event)
  return { is: 'redirect', to: `${ask.here(`/drafts/${ask.draft.id}/impact`)}#people-with-nothing` }
}
