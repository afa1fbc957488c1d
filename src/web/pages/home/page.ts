// The system at a glance: the map, the numbers, what needs attention, what changed and what is coming.
import type { Block, Count } from '#core/block.ts'
import { addDays, addMonths, showDay } from '#core/day.ts'
import { placesOf, positionsOf } from '#core/holding.ts'
import type { Kind } from '#core/kind.ts'
import { listKey } from '#core/path-of.ts'
import { datesOfChange } from '#facts/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { changes, governanceMap, termsEnding, vacancies } from '#lenses/index.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import { body, organisation, outcome, person, role, seat } from '#kinds/index.ts'
import { reaches } from '../../access.ts'
import { findingsStanding, marksOfFindings } from '../../findings.ts'
import { once } from '../../kept.ts'
import type { SystemAsk, SystemPage } from '../../page.ts'
import { maySee } from '../../shown-kinds.ts'
import { pressing } from './findings.ts'

const TERM_DAYS = 90
const SENTENCES = 12

export const homePage: SystemPage = {
  name: 'home',
  within: 'system',
  path: '/:system',
  access: 'public',
  view: (ask) => ({
    is: 'page',
    title: 'Overview',
    current: 'home',
    wide: true,
    scripts: ['map.js'],
    content: html`${adopted(ask)}${once(ask, reaches(ask.rank, 'reader') ? 'overview for readers' : 'overview', () => (ask.snapshot.all(body).length === 0 ? empty(ask) : glance(ask)))}`,
  }),
}

function glance(ask: SystemAsk): Html {
  const { snapshot, title } = ask
  const marked = { standpoint: ask.standpoint, findings: marksOfFindings(ask) }
  const map = governanceMap.compute(snapshot, marked, title)
  const terms = termsEnding.compute(snapshot, { days: TERM_DAYS }, title)
  const vacant = vacancies.compute(snapshot, {}, title)
  const attention: Block[] = [...vacancies.show(vacant, title), ...termsEnding.show(terms, title)]
  return html`<h1 class="nhsuk-heading-l">${ask.system.name}</h1>
    ${renderBlocks([{ type: 'counts', items: countsOf(ask, vacant.seats, terms.soon.length) }], ask.way, 'counts')}
    <div class="app-map" data-map data-map-day="${snapshot.day}" data-map-day-words="${showDay(snapshot.day)}">
      ${renderBlocks(governanceMap.show(map, title), ask.way, 'map')}
      <p class="nhsuk-body-s app-map-save"><a href="${ask.here('/map.svg', { as: 'file' })}" download="governance-map-${snapshot.day}.svg">Save the map as a picture</a> <a href="${ask.here('/map.png')}">Save it as PNG</a></p>
      ${dates(ask)}
      ${compareLink(ask)}
    </div>
    <div class="app-columns">
      ${maySee(ask, seat) && html`<section id="attention"><h2 class="nhsuk-heading-m">Needs attention</h2>${pressing(ask)}${renderBlocks(attention, ask.way, 'attention')}</section>`}
      <section>
        <h2 class="nhsuk-heading-m">What changed in the last three months</h2>${renderBlocks(past(ask), ask.way, 'past')}
        <h2 class="nhsuk-heading-m">What is scheduled</h2>${renderBlocks(coming(ask), ask.way, 'coming')}
      </section>
    </div>`
}

function countsOf(ask: SystemAsk, seats: readonly { readonly empty: number }[], terms: number): Count[] {
  const { snapshot } = ask
  const all: readonly Kind[] = [organisation, body, seat, role, person]
  const inForce = all
    .filter((kind) => maySee(ask, kind))
    .map((kind): Count => {
      const things = snapshot.all(kind)
      const value = kind.position
        ? things.reduce((sum, thing) => sum + placesOf(snapshot, thing.id), 0)
        : kind.nameKeptApart
          ? things.filter((thing) => positionsOf(snapshot, thing.id).length > 0).length
          : things.length
      const label = kind.nameKeptApart ? 'people in post' : value === 1 ? kind.words.one : kind.words.many
      return { label, value, href: ask.here(`/${listKey(kind)}`) }
    })
  const empty = seats.reduce((sum, one) => sum + one.empty, 0)
  const outcomes = snapshot.all(outcome).length
  return [
    ...inForce,
    // A record that does not speak of outcomes yet is not told that it has none.
    ...(outcomes > 0
      ? [{ label: outcomes === 1 ? 'outcome' : 'outcomes', value: outcomes, href: ask.here('/outcomes') }]
      : []),
    ...toActOn(ask),
    ...(maySee(ask, seat)
      ? [
          { label: 'places vacant', value: empty, href: '#attention' },
          { label: `terms ending in ${TERM_DAYS} days`, value: terms, href: '#attention' },
        ]
      : []),
  ]
}

// On a phone what needs attention stands far below the map; this leads there from the top.
function toActOn(ask: SystemAsk): Count[] {
  if (!reaches(ask.rank, 'reader')) return []
  const value = findingsStanding(ask).filter(({ severity }) => severity === 'act').length
  const label = value === 1 ? 'finding to act on' : 'findings to act on'
  return [{ label, value, href: ask.here('/findings', { severity: 'act' }) }]
}

function past({ snapshot, title }: SystemAsk): readonly Block[] {
  const until = addDays(snapshot.day, 1)
  const options = { from: addMonths(snapshot.day, -3), until, newestFirst: true, most: SENTENCES }
  return changes.show(changes.compute(snapshot, options, title), title)
}

function coming({ snapshot, title }: SystemAsk): readonly Block[] {
  const options = {
    from: addDays(snapshot.day, 1),
    until: addMonths(snapshot.day, 1200),
    newestFirst: false,
    most: SENTENCES,
  }
  return changes.show(changes.compute(snapshot, options, title), title)
}

// What is shown to readers is kept apart from what everyone is shown.
function compareLink(ask: SystemAsk): Html | undefined {
  if (!reaches(ask.rank, 'reader')) return undefined
  return html`<p><a href="${ask.here('/compare')}">Compare two days</a>, or the record and a draft</p>`
}

// Said once, after an import was adopted: the address carries the number.
function adopted({ query }: SystemAsk): Html | undefined {
  const count = Math.trunc(Number(query.adopted))
  if (!(count > 0)) return undefined
  const text = `${count.toLocaleString('en-GB')} ${count === 1 ? 'change is' : 'changes are'} in the record.`
  return notificationBanner({ variant: 'success', title: 'Adopted', heading: text })
}

// The days on which something changed: links without JavaScript, a slider with it.
function dates(ask: SystemAsk): Html {
  const found = datesOfChange(ask.snapshot.ledger, ask.title)
  return html`<details class="nhsuk-details app-dates">
    <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Step through the ${found.length} days on which something changed</span></summary>
    <ol class="nhsuk-details__text" data-map-dates>${found.map(
      (
        one,
      ) => html`<li><a href="${ask.here('', { on: one.day })}" data-day="${one.day}">${showDay(one.day)}</a>
        <span class="app-quiet">${one.reason}</span></li>`,
    )}</ol>
  </details>`
}

function empty(ask: SystemAsk): Html {
  return html`<h1 class="nhsuk-heading-l">${ask.system.name}</h1>
    <p>No board, committee or other body is in force in this record on ${showDay(ask.snapshot.day)}.</p>
    <p><a href="${ask.here('/import')}">Import a workbook</a>, or look at another day.</p>
    ${dates(ask)}`
}
