// One body in a draft, as it would be: each seat with what can be done about it, and what can be done about the body.
import { addDays, showDay, showWhen } from '#core/day.ts'
import { holdersOf, vacanciesOf, type Holder } from '#core/holding.ts'
import { isId, kindOf, type Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { lastDayOf } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { hidden } from '#formats/html/nhs/element.ts'
import { insetText } from '#formats/html/nhs/inset-text.ts'
import { summaryList } from '#formats/html/nhs/summary-list.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { body, seat } from '#kinds/index.ts'
import { capacities } from '#kinds/seat.ts'
import { levelOfBody } from '#facts/index.ts'
import { levels } from '#kinds/area.ts'
import type { Answer, SystemPage } from '../../page.ts'
import { draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { openDraft } from '../../parts/open-draft.ts'
import { savedBanner } from '../../parts/saved-banner.ts'

export const draftBodyPage: SystemPage = {
  name: 'draft-body',
  within: 'system',
  path: '/:system/drafts/:draft/body/:key',
  access: 'contributor',
  view: (ask) => openDraft(ask, show),
}

/** Seats shown at once; a body with more is found through the list of seats. */
const SHOWN = 200

function show(ask: DraftAsk): Answer {
  const id = `body/${ask.params.key}`
  if (!isId(id) || !ask.snapshot.ledger.timelines.has(id)) return { is: 'not-found' }
  const { now, later } = dayOf(ask, id)
  const thing = now.get(body, id)
  const content = html`${savedBanner(ask.query.saved)}
    <p><a href="${ask.here(`/drafts/${ask.draft.id}/map`)}">Back to the map</a></p>
    ${later}
    ${thing ? html`${about(ask, now, thing)}${seats(ask, now, id)}` : gone(ask, id)}`
  return draftPage(ask, 'map', ask.title(id), content)
}

// A body that the draft begins later is shown as it is then.
function dayOf(ask: DraftAsk, id: Id): { readonly now: Snapshot; readonly later?: Html } {
  const { snapshot } = ask
  if (snapshot.find(id)) return { now: snapshot }
  const next = snapshot.ledger.timelines.get(id)?.versions.find(({ from }) => from > snapshot.day)
  if (!next) return { now: snapshot }
  return {
    now: ask.laid.would(next.from),
    later: insetText({ text: `It begins on ${showDay(next.from)}, and is shown as it is then.` }),
  }
}

function gone(ask: DraftAsk, id: Id): Html {
  const last = ask.snapshot.ledger.timelines
    .get(id)
    ?.versions.findLast(({ until }) => until !== undefined)?.until
  const on = last && addDays(last, -1)
  const look =
    on &&
    html` Its last day is <a href="${ask.here(`/drafts/${ask.draft.id}/body/${ask.params.key}`, { on })}">${showDay(on)}</a>.`
  return insetText({ text: html`<p>On ${showDay(ask.snapshot.day)} this body is not in force.${look}</p>` })
}

function about(ask: DraftAsk, now: Snapshot, thing: Thing<typeof body>): Html {
  const { values, id } = thing
  const { level, area } = levelOfBody(now, id)
  const edit = (as: string) => ask.here(`/drafts/${ask.draft.id}/edit/${id}`, { as, ...backOf(ask) })
  const place =
    level === 'other'
      ? 'Not recorded'
      : [levels[level], area && ask.title(area.id)].filter(Boolean).join(': ')
  const row = (key: string, value: string, as: string, words: string) => ({
    key,
    value,
    actions: { items: [{ text: 'Change', href: edit(as), visuallyHiddenText: words }] },
  })
  const { id: draft } = ask.draft
  return html`${summaryList({
    rows: [
      row(
        'Reports to',
        values.reportsTo ? ask.title(values.reportsTo) : 'Nothing recorded',
        'reports-to',
        'what it reports to',
      ),
      row('Level and area', place, 'move-body', 'its level and area'),
    ],
  })}
    <p class="app-ways"><a href="${ask.here(`/drafts/${draft}/edit/${id}`, backOf(ask))}">Change anything about it</a>
      <a href="${ask.here(`/drafts/${draft}/end/${id}`, { as: 'end-body', ...backOf(ask) })}">End this body</a></p>`
}

function backOf(ask: DraftAsk): Readonly<Record<string, string>> {
  return { back: ask.params.key ?? '' }
}

function seats(ask: DraftAsk, now: Snapshot, id: Id): Html {
  const order = Object.keys(capacities)
  const own = now
    .pointing(seat, 'body', id)
    .toSorted(
      (one, other) =>
        order.indexOf(one.values.capacity) - order.indexOf(other.values.capacity) ||
        (one.values.name < other.values.name ? -1 : 1),
    )
  const open = ask.here(`/drafts/${ask.draft.id}/edit/seat`, { as: 'open-seat', with: id, ...backOf(ask) })
  return html`<h2 class="nhsuk-heading-m">Seats on ${showDay(now.day)}, with this draft</h2>
    <p><a class="nhsuk-button nhsuk-button--secondary" href="${open}" role="button" draggable="false">Open a seat</a></p>
    ${own.length === 0 && html`<p>It has no seat yet.</p>`}
    <ul class="app-seats">${own.slice(0, SHOWN).map((one) => line(ask, now, one))}</ul>
    ${own.length > SHOWN && html`<p>And ${own.length - SHOWN} more. <a href="${ask.here(`/drafts/${ask.draft.id}/choose/change-seat`)}">Find a seat by name</a>.</p>`}
    ${closed(ask, id)}`
}

// What the draft closes is not among the seats any more.
function closed(ask: DraftAsk, id: Id): Html | undefined {
  const found = ask.draft.contents.items.flatMap(({ key, proposal }) =>
    proposal.act === 'end' &&
    kindOf(proposal.id) === 'seat' &&
    ask.snapshot.nearest(proposal.id)?.values.body === id
      ? [{ key, id: proposal.id, last: lastDayOf(proposal.from) }]
      : [],
  )
  if (found.length === 0) return undefined
  const seatLine = (one: (typeof found)[number]) => {
    const href = ask.here(`/drafts/${ask.draft.id}/end/${one.id}`, { item: one.key, ...backOf(ask) })
    return html`<li>${ask.title(one.id)}: last day ${showWhen(one.last)} <a href="${href}">Change${hidden(`: ${ask.title(one.id)}`)}</a></li>`
  }
  return html`<h2 class="nhsuk-heading-m">Closed by this draft</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">${found.slice(0, SHOWN).map(seatLine)}</ul>`
}

function line(ask: DraftAsk, now: Snapshot, one: Thing<typeof seat>): Html {
  const { values, id } = one
  const [places, empty] = [values.places ?? 1, vacanciesOf(now, id)]
  const votes = values.voting === undefined ? '' : values.voting ? 'votes' : 'does not vote'
  const facts = [capacities[values.capacity], votes, places > 1 ? `${places} places` : '', followed(ask, one)]
  const about = (words: string) => hidden(` ${words} ${values.name}`)
  const { id: draft } = ask.draft
  const edit = (as: string) => ask.here(`/drafts/${draft}/edit/${id}`, { as, ...backOf(ask) })
  const direct = (values.exOfficio ?? []).length === 0
  const appoint =
    direct && ask.here(`/drafts/${draft}/edit/appointment`, { as: 'appoint', with: id, ...backOf(ask) })
  const isNew = !ask.ledger.timelines.has(id)
  return html`<li class="app-seats__seat">
    <p class="app-seats__name"><b>${values.name}</b> ${isNew && tag({ text: 'new in this draft', colour: 'blue' })} <span class="app-quiet">${facts.filter(Boolean).join(', ')}</span></p>
    <ul class="app-seats__people">${holdersOf(now, id).map((holder) => sitting(ask, holder))}
      ${empty > 0 && html`<li>${tag({ text: empty === 1 ? 'vacant' : `${empty} vacant`, colour: 'yellow' })}</li>`}</ul>
    <p class="app-ways">${appoint && html`<a href="${appoint}">Appoint${about('to')}</a>`}
      <a href="${edit('change-places')}">Places${about('of')}</a>
      <a href="${edit('change-votes')}">Vote and capacity${about('of')}</a>
      <a href="${edit('ex-officio')}">Tie to a role${about('')}</a>
      <a href="${ask.here(`/drafts/${draft}/edit/${id}`, backOf(ask))}">All fields${about('of')}</a>
      <a href="${ask.here(`/drafts/${draft}/end/${id}`, { as: 'close-seat', ...backOf(ask) })}">Close${about('')}</a></p>
  </li>`
}

function followed(ask: DraftAsk, { values }: Thing<typeof seat>): string {
  const roles = values.exOfficio ?? []
  return roles.length === 0 ? '' : `ex officio of ${roles.map((id) => ask.title(id)).join(' and ')}`
}

// Whoever sits there through a role leaves the role, not the seat.
function sitting(ask: DraftAsk, { holder, holding, via }: Holder): Html {
  const name = ask.title(holder)
  const end = ask.here(`/drafts/${ask.draft.id}/end/${holding.id}`, { as: 'leave', ...backOf(ask) })
  const role = via.at(-1)
  const how = role === undefined ? '' : ` as ${ask.title(role)}`
  const words = role === undefined ? 'Leaves' : 'Leaves that role'
  return html`<li>${name}${how} <a href="${end}">${words}${hidden(`: ${name}`)}</a></li>`
}
