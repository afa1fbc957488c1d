// The week in sentences: what was recorded, what is coming, and what waits for whoever asks. The same page each Monday's e-mail
// leads to.
import { addDays, latestDayOf, showDay } from '#core/day.ts'
import { positionsOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import { snapshot } from '#core/snapshot.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { actionsDue, recorded, type DateAhead } from '#lenses/index.ts'
import { DAYS_AHEAD, DAYS_BACK, digestOf, sayDigest } from '../../digest-of.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { awaiting } from '../../parts/awaiting.ts'

export const digestPage: SystemPage = {
  name: 'digest',
  within: 'system',
  path: '/:system/digest',
  access: 'reader',
  view: show,
}

// The record as it is today: a week is told as it ends, whatever day the address looks at.
async function show(ask: SystemAsk): Promise<Answer> {
  const { slug } = ask.system
  const now = snapshot(ask.ledger, ask.today)
  const [drafts, people] = await Promise.all([ask.store.drafts(slug), ask.store.peopleOfAccounts(slug)])
  const digest = digestOf(now, ask.now, ask.title, drafts)
  const person = ask.account && people.get(ask.account.id)
  const [from, until] = [addDays(ask.today, -DAYS_BACK), addDays(ask.today, DAYS_AHEAD)]
  return {
    is: 'page',
    title: 'The week',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    content: html`<h1 class="nhsuk-heading-l">The week</h1>
      <p class="app-lead">${sayDigest(digest)}</p>
      ${await waiting(ask, person, drafts)}
      <h2 class="nhsuk-heading-m">Coming until ${showDay(until)}</h2>
      ${coming(ask, digest.coming)}
      <p><a class="nhsuk-link" href="${ask.here('/ahead')}">All that is coming</a></p>
      <h2 class="nhsuk-heading-m">Recorded since ${showDay(from)}</h2>
      ${renderBlocks(recorded.show(digest.recorded, ask.title), ask.way, 'recorded')}
      <p class="app-quiet">Each Monday at 7 in the morning those who get e-mail are told in one sentence, with a link to this page. To stop it,
        go to <a href="${ask.here('/for-me')}#mail">For me</a>.</p>`,
  }
}

async function waiting(
  ask: SystemAsk,
  person: Id | undefined,
  drafts: Parameters<typeof awaiting>[2],
): Promise<Html> {
  const answers = (await awaiting(ask, person, drafts)).flatMap(({ draft, organisations }) =>
    organisations.map((one) => {
      const href = `${ask.here(`/drafts/${draft.id}/partners`, { for: one })}#answer`
      return html`<li><a href="${href}">${draft.contents.title}</a> waits for the answer of ${ask.title(one)}, which you may give.</li>`
    }),
  )
  const lines = [...answers, ...actions(ask, person), ...unread(ask)]
  const none = html`<p>Nothing waits for you.</p>`
  return html`<h2 class="nhsuk-heading-m">What waits for you</h2>
    ${lines.length > 0 ? html`<ul class="nhsuk-list nhsuk-list--bullet">${lines}</ul>` : none}`
}

function actions(ask: SystemAsk, person: Id | undefined): readonly Html[] {
  if (!person) return []
  const now = snapshot(ask.ledger, ask.today)
  const held = new Set(positionsOf(now, person).map(({ position }) => position))
  const last = addDays(ask.today, DAYS_AHEAD)
  return actionsDue
    .compute(now, {}, ask.title)
    .filter(({ of }) => held.has(of.values.owner) && latestDayOf(of.values.due) <= last)
    .map(({ of, state }) => {
      const due = showDay(latestDayOf(of.values.due))
      const when = state === 'overdue' ? `was to be done by ${due}` : `is to be done by ${due}`
      return html`<li><a href="${ask.way(of.id)}">${of.values.title}</a> ${when}, by you as ${ask.title(of.values.owner)}.</li>`
    })
}

function unread({ unread: count = 0, here }: SystemAsk): readonly Html[] {
  if (count === 0) return []
  const things = count === 1 ? '1 thing' : `${count} things`
  return [html`<li>You were told <a href="${here('/for-me')}">${things} that you have not read</a>.</li>`]
}

function coming(ask: SystemAsk, dates: readonly DateAhead[]): Html {
  if (dates.length === 0) return html`<p>Nothing is recorded as coming.</p>`
  const days = Map.groupBy(dates, (one) => one.roughly ?? showDay(one.day))
  return html`${[...days].map(
    ([day, all]) => html`<h3 class="nhsuk-heading-s">${day}</h3>
      <ul class="nhsuk-list nhsuk-list--bullet">${all.map((one) => line(ask, one))}</ul>`,
  )}`
}

function line(ask: SystemAsk, { says, about: [thing], key, time }: DateAhead): Html {
  const draft = key.startsWith('draft ') ? ask.here(`/drafts/${key.slice(6)}`) : undefined
  const href = thing ? ask.way(thing) : draft
  const text = `${says}${time ? `, ${time}` : ''}`
  return html`<li>${href ? html`<a href="${href}">${text}</a>` : text}.</li>`
}
