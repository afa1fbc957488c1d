// One draft: what it is for, what comes next, what it changes in sentences, and what stands in its way.
import { dayOf, showDay } from '#core/day.ts'
import { keyOf } from '#core/id.ts'
import { changedSince, conflictsOf } from '#core/conflicts.ts'
import { draftFaults, type Endorsement, type Happened } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { taskList, type Task } from '#formats/html/nhs/task-list.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemPage } from '../../page.ts'
import {
  addressOf,
  asDraft,
  draftPage,
  mayEdit,
  type DraftAsk,
  type DraftTab,
} from '../../parts/draft-page.ts'
import { standingOfDraft } from '../../parts/draft-standing.ts'
import { savedBanner } from '../../parts/saved-banner.ts'
import { titledProblem } from '../../parts/titled-problem.ts'
import { proposed } from './proposed.ts'

export const draftOverviewPage: SystemPage = {
  name: 'draft-overview',
  within: 'system',
  path: '/:system/drafts/:draft',
  access: 'reader',
  async view(ask) {
    const draft = asDraft(ask)
    return draft ? show(draft) : { is: 'not-found' }
  },
}

/** Problems told one by one. */
const TOLD = 10

async function show(ask: DraftAsk): Promise<Answer> {
  const { contents, state } = ask.draft
  const { events, endorsement } = await standingOfDraft(ask)
  const comments = Map.groupBy(
    events.filter((event) => event.is === 'said'),
    ({ thread }) => thread,
  )
  const live = state === 'open' || state === 'scheduled'
  const content = html`${savedBanner(ask.query.saved)}
    ${adoption(ask, events)} ${purpose(ask)}
    ${live && faults(ask)}
    ${live && since(ask)}
    ${mayEdit(ask) && steps(ask, endorsement)}
    <h2 class="nhsuk-heading-m" id="changes">${countOf(contents.items.length)}</h2>
    ${contents.items.length > 0 ? proposed(ask, comments) : nothing(ask)}
    ${ways(ask)}`
  return draftPage(ask, 'overview', contents.title, content)
}

/** By which decision, and when it became part of the record. */
function adoption(ask: DraftAsk, events: readonly Happened[]): Html | undefined {
  const adopted = events.findLast((event) => event.is === 'adopted')
  if (!adopted) return undefined
  const decision = ask.ledger.timelines.get(adopted.decision)?.versions.at(-1)?.values.title
  const href = ask.here(`/decisions/${keyOf(adopted.decision)}`, { draft: '', on: '' })
  const told = typeof decision === 'string' ? decision : 'the decision'
  const { day } = ask.draft.contents
  const record = ask.here('', { draft: '', on: day })
  return html`<p class="app-lead">Adopted on ${showDay(dayOf(adopted.at))}: <a href="${href}">${told}</a></p>
    <p><a href="${record}">See the record on ${showDay(day)}</a></p>`
}

function purpose(ask: DraftAsk): Html {
  const { purpose: words, day } = ask.draft.contents
  const edit = ask.here(`/drafts/${ask.draft.id}/about`)
  return html`${words
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((part) => html`<p class="app-sentence">${part}</p>`)}
    <p class="app-quiet">Most of it begins on ${showDay(day)}.${mayEdit(ask) && html` <a href="${edit}">Edit title, purpose and day</a>`}</p>`
}

function countOf(count: number): string {
  if (count === 0) return 'What it changes'
  return count === 1
    ? 'What it changes: one thing'
    : `What it changes: ${count.toLocaleString('en-GB')} things`
}

function nothing(ask: DraftAsk): Html {
  if (!mayEdit(ask)) return html`<p>It proposes nothing yet.</p>`
  return html`<p>It proposes nothing yet.</p>
    ${button({ text: 'Propose the first change', href: addressOf(ask, 'edit') })}`
}

function faults(ask: DraftAsk): Html | undefined {
  const found = draftFaults(ask.ledger, ask.draft.contents)
  if (found.length === 0) return undefined
  const lines = found.slice(0, TOLD).map(({ problem, key }) => {
    const { what, remedy } = titledProblem(ask, problem)
    const out = key !== undefined && mayEdit(ask) && ask.here(`/drafts/${ask.draft.id}/take-out/${key}`)
    return html`<li>${what}. ${remedy} ${out && html`<a href="${out}">Take it out</a>`}</li>`
  })
  return warningCallout({
    level: 2,
    heading: 'This draft cannot be adopted as it is',
    text: html`<ul class="nhsuk-list nhsuk-list--bullet">${lines}</ul>
      ${found.length > TOLD && html`<p>And ${found.length - TOLD} more.</p>`}`,
  })
}

// What was recorded since the draft began, and what of it contradicts the draft.
function since(ask: DraftAsk): Html | undefined {
  const { items } = ask.draft.contents
  const began = items.reduce((first, { base }) => Math.min(first, base), ask.ledger.last)
  if (items.length === 0 || began >= ask.ledger.last) return undefined
  const { same, others } = changedSince(items, began, ask.ledger)
  const conflicts = conflictsOf(items, ask.ledger).length
  const all = same.length + others.length
  const told = all === 1 ? 'One change was' : `${all.toLocaleString('en-GB')} changes were`
  const touching =
    same.length === 0
      ? 'None of them touches what it changes.'
      : same.length === 1
        ? 'One of them is about something that it changes.'
        : `${same.length.toLocaleString('en-GB')} of them are about things that it changes.`
  const href = ask.here(`/drafts/${ask.draft.id}/conflicts`)
  const paragraph = html`<p>${told} recorded since this draft began. ${all > 1 || same.length > 0 ? touching : 'It does not touch what the draft changes.'}
    ${same.length > 0 && html`<a href="${href}">${conflicts > 0 ? `Settle ${conflicts === 1 ? 'the contradiction' : `${conflicts} contradictions`}` : 'See what changed'}</a>`}</p>`
  return conflicts > 0
    ? warningCallout({ level: 2, heading: 'The record has changed since', text: paragraph })
    : html`<div class="app-since">${paragraph}</div>`
}

function steps(ask: DraftAsk, endorsement: Endorsement): Html {
  const count = ask.draft.contents.items.length
  const step = (
    heading: string,
    tab: DraftTab,
    hint: string,
    status: Task['status'],
    ready = true,
  ): Task => ({
    heading,
    hint,
    status,
    ...(ready && { href: addressOf(ask, tab) }),
  })
  const waits = count === 0 ? 'After the first change' : ''
  return taskList({
    idPrefix: 'steps',
    items: [
      step(
        'Propose changes',
        'edit',
        'Seats, people, bodies, roles; or straight from the map.',
        count === 0 ? { tag: { text: 'Start here', colour: 'blue' } } : countedChanges(count),
      ),
      step('See what changes', 'changes', 'In sentences, on the map and field by field.', waits, count > 0),
      step(
        'See what it breaks and mends',
        'impact',
        'On every day on which something changes.',
        waits,
        count > 0,
      ),
      step(
        'Ask the partners',
        'partners',
        'Each says yes, not yet or no to this exact version.',
        waits || partnersSoFar(endorsement),
        count > 0,
      ),
      ...(reaches(ask.rank, 'steward')
        ? [step('Adopt', 'adopt', 'With the decision that adopts it, now or on a day.', waits, count > 0)]
        : []),
    ],
  })
}

function partnersSoFar({ endorsed, of, asked, partners }: Endorsement): Task['status'] {
  if (of === 0) return 'Nobody is asked'
  const objections = partners.filter(({ state }) => state === 'objects').length
  if (objections > 0)
    return {
      tag: { text: objections === 1 ? '1 partner objects' : `${objections} partners object`, colour: 'red' },
    }
  if (!asked && endorsed === 0) return of === 1 ? '1 to ask' : `${of} to ask`
  return `${endorsed} of ${of} endorse`
}

function countedChanges(count: number): string {
  return count === 1 ? '1 change' : `${count.toLocaleString('en-GB')} changes`
}

function ways(ask: DraftAsk): Html | undefined {
  if (!reaches(ask.rank, 'contributor')) return undefined
  const { id, state } = ask.draft
  const copy =
    state !== 'adopted' &&
    html`<a href="${ask.here('/drafts/new', { from: `draft ${id}` })}">Start another from a copy</a>`
  const close =
    (state === 'open' || state === 'retired') &&
    html`<a href="${ask.here(`/drafts/${id}/retire`)}">${state === 'open' ? 'Retire this draft' : 'Take it up again'}</a>`
  const undo =
    state === 'adopted' && html`<a href="${ask.here(`/drafts/${id}/undo`)}">Take back what was adopted</a>`
  return html`<p class="app-ways app-draft-end">${copy} ${close} ${undo}</p>`
}
