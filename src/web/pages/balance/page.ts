// Whether the leadership is in balance: of the system, a place or one body, by sector first and by whatever else is asked. With a
// draft in the address, without it and with it.
import { optionsOf } from '#core/options.ts'
import { addMonths, showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { councilsAndNhs, leadingBodies, levelOfBody, sayCouncils, type Presence } from '#facts/index.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { area, body } from '#kinds/index.ts'
import { dimensions, type Dimension } from '#kinds/lists/dimensions.ts'
import {
  balance,
  balanceCompared,
  balanceThroughTime,
  countings,
  triangle,
  type Counting,
} from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { leadingLinks } from '../../parts/leading-links.ts'
import { findBy, finder, showAll, standpointKept } from '../../parts/finder.ts'

export const balancePage: SystemPage = {
  name: 'balance',
  within: 'system',
  path: '/:system/balance',
  access: 'public',
  view: show,
}

type Asked = {
  readonly of?: Id
  readonly by: Dimension
  readonly count: Counting
  readonly bodies: readonly Id[]
}

function askedOf(ask: SystemAsk): Asked {
  const { query, snapshot: now } = ask
  const by = Object.hasOwn(dimensions, query.by ?? '') ? (query.by as Dimension) : 'sector'
  const count = Object.hasOwn(countings, query.count ?? '') ? (query.count as Counting) : 'seats'
  const wanted = query.of as Id | undefined
  const before = ask.laid?.was(now.day)
  const one = now.get(body, wanted) ?? before?.get(body, wanted)
  if (one) return { of: one.id, by, count, bodies: [one.id] }
  const place = now.get(area, wanted)
  const leading = leadingBodies(now).map((lead) => lead.body.id)
  if (!place) return { by, count, bodies: leading }
  const inPlace = now.all(body).flatMap(({ id }) => (levelOfBody(now, id).area?.id === place.id ? [id] : []))
  return { of: place.id, by, count, bodies: inPlace }
}

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title } = ask
  const asked = askedOf(ask)
  const before = ask.laid?.was(now.day)
  const found = balance.compute(now, { ...asked, before }, title)
  const blocks = balance.show(found, title)
  if (ask.query.format === 'csv' || ask.query.format === 'json') return taken(ask, found, blocks)
  const heading = asked.of ? `Balance of ${title(asked.of)}` : 'Balance of those who lead'
  return {
    is: 'page',
    title: heading,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      ...(asked.of ? [{ text: 'Leadership', href: ask.here('/balance') }] : []),
    ],
    current: 'leadership',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">${heading}</h1>
      ${leadingLinks(ask, 'balance')}
      ${councils(ask, asked)}
      ${asked.of ? '' : compared(ask, asked)}
      <h2 class="nhsuk-heading-m">${countings[asked.count]} by ${dimensions[asked.by].toLowerCase()}</h2>
      ${choices(ask, asked)}
      <p class="app-list__csv"><a class="nhsuk-link" href="${takeAway(ask, asked, 'csv')}">Take this away (CSV)</a>
        <a class="nhsuk-link" href="${takeAway(ask, asked, 'json')}">For other programs (JSON)</a></p>
      <div class="app-balance">${renderBlocks(blocks, ask.way, 'balance')}</div>
      ${throughTime(ask, asked)}
      ${presence(found.presence)}
      ${asked.bodies.length > 0 && renderBlocks(triangle.show(triangle.compute(now, asked, title), title), ask.way, 'triangle')}`,
  }
}

// The first question, answered first; with a draft, what it does about it.
function councils(ask: SystemAsk, { of, bodies }: Asked): Html {
  const { snapshot: now } = ask
  const several = bodies.length === 1 ? 'body that leads' : 'bodies that lead'
  const whom = of ? '' : `On the ${bodies.length} ${several} the system and its places, taken together: `
  const was = ask.laid?.was(now.day)
  const before =
    was &&
    html`<p>Without the draft: ${sayCouncils(
      councilsAndNhs(
        was,
        bodies.filter((id) => was.get(body, id)),
      ),
    )}</p>`
  const there = bodies.filter((id) => now.get(body, id))
  return html`<div class="nhsuk-inset-text">
    <p><strong>Are councils outnumbered?</strong> ${whom}${sayCouncils(councilsAndNhs(now, there))}</p>${before}
    <p>A place that is held jointly counts in equal parts for each.</p></div>`
}

const YEARS = 5
/** No body of ours is older; before it the calendar is not worth asking. */
const OLDEST = '1900'

function daysBefore(day: Day): readonly Day[] {
  if (day < OLDEST) return [day]
  return Array.from({ length: YEARS }, (_, at) => addMonths(day, -12 * (YEARS - 1 - at)))
}

// All that lead together stand above, by sector; whatever else is asked stands here.
function throughTime(ask: SystemAsk, { of, bodies, by }: Asked): Html | undefined {
  if (of === undefined && by === 'sector') return undefined
  const { snapshot: now, title } = ask
  const found = balanceThroughTime.compute(now, { bodies, by, days: daysBefore(now.day) }, title)
  return html`<h2 class="nhsuk-heading-m">Through time</h2>${renderBlocks(balanceThroughTime.show(found, title), ask.way, 'through-time')}`
}

function compared(ask: SystemAsk, { bodies }: Asked): Html {
  const { snapshot: now, title } = ask
  const days = daysBefore(now.day)
  const way = (of: Id) => ask.here('/balance', { of })
  const blocks = balanceCompared.show(balanceCompared.compute(now, { bodies, way, days }, title), title)
  return html`<h2 class="nhsuk-heading-m">Board by board, on ${showDay(now.day)}</h2>
    ${renderBlocks(blocks, ask.way, 'compared')}`
}

function choices(ask: SystemAsk, { of, by, count }: Asked): Html {
  const { snapshot: now, title } = ask
  const named = (ids: readonly Id[]) =>
    ids
      .map((id) => ({ value: id, label: title(id) }))
      .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  const places = named(now.all(area).flatMap(({ id, values }) => (values.level === 'place' ? [id] : [])))
  const bodies = named(now.all(body).map(({ id }) => id))
  return finder({
    action: `/${ask.system.slug}/balance`,
    kept: standpointKept(ask),
    fields: [
      findBy({
        name: 'of',
        label: 'Whose',
        value: of,
        options: [...places, ...bodies],
        none: 'Those who lead together',
      }),
      findBy({ name: 'by', label: 'By', value: by, options: optionsOf(dimensions) }),
      findBy({ name: 'count', label: 'What is counted', value: count, options: optionsOf(countings) }),
    ],
    clear: (of !== undefined || by !== 'sector' || count !== 'seats') && showAll(ask, '/balance'),
    search: false,
  })
}

function presence(all: readonly Presence[]): Html {
  const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`
  const items = all.map(({ label, count, unknown }) => {
    if (count > 0) return html`<li>${label}: ${places(count)}</li>`
    if (unknown === 0) return html`<li><strong>${label}: none</strong></li>`
    return html`<li><strong>${label}: none is known</strong>; of ${places(unknown)} nothing recorded says</li>`
  })
  return html`<h2 class="nhsuk-heading-m">Who is at the table</h2>
    <ul class="nhsuk-list nhsuk-list--bullet">${items}</ul>`
}

function takeAway(ask: SystemAsk, { of, by, count }: Asked, format: string): string {
  return ask.here('/balance', { ...(of && { of }), by, count, format })
}

function taken(
  ask: SystemAsk,
  found: ReturnType<typeof balance.compute>,
  blocks: ReturnType<typeof balance.show>,
): Answer {
  const name = `${ask.system.slug}-balance-${found.by}-${ask.standpoint.day}`
  if (ask.query.format === 'json') {
    const rows = found.rows.map(({ benchmarks, ...row }) => ({
      ...row,
      benchmarks: benchmarks.map(({ values }) => values),
    }))
    const body = JSON.stringify({ ...found, day: ask.standpoint.day, rows }, undefined, 2)
    return { is: 'file', type: 'application/json; charset=utf-8', body, name: `${name}.json` }
  }
  const [table] = blocks.flatMap((one) => (one.type === 'table' ? [one] : []))
  const shown = table ?? { type: 'table', caption: 'Balance', columns: [], rows: [] }
  return { is: 'file', type: 'text/csv; charset=utf-8', body: renderTableCsv(shown), name: `${name}.csv` }
}
