// Whose time meetings take, beside the time that their roles protect for the system. With a draft, without it and with it.
import type { Id } from '#core/id.ts'
import { ruleForMeetings } from '#facts/index.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { body } from '#kinds/index.ts'
import { meetingTime } from '#lenses/index.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { findBy, finder, showAll, standpointKept } from '../../parts/finder.ts'
import { leadingLinks } from '../../parts/leading-links.ts'

export const timePage: SystemPage = {
  name: 'time',
  within: 'system',
  path: '/:system/time',
  access: 'reader',
  view: show,
}

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title } = ask
  const of = now.get(body, ask.query.of as Id | undefined)?.id
  const before = ask.laid?.was(now.day)
  const found = meetingTime.compute(now, { body: of, before }, title)
  const blocks = meetingTime.show(found, title)
  const name = `${ask.system.slug}-time-${ask.standpoint.day}`
  if (ask.query.format === 'json') {
    const text = JSON.stringify({ day: ask.standpoint.day, rows: found.rows }, undefined, 2)
    return { is: 'file', type: 'application/json; charset=utf-8', body: text, name: `${name}.json` }
  }
  if (ask.query.format === 'csv') {
    const table = blocks.flatMap((one) => (one.type === 'picture' ? [one.table] : []))[0] ?? {
      type: 'table',
      caption: 'Time',
      columns: [],
      rows: [],
    }
    return { is: 'file', type: 'text/csv; charset=utf-8', body: renderTableCsv(table), name: `${name}.csv` }
  }
  return {
    is: 'page',
    title: 'Time that meetings take',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Leadership', href: ask.here('/balance') },
    ],
    current: 'leadership',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Time that meetings take</h1>
      ${leadingLinks(ask, 'time')}
      <p class="app-lead">Hours a month in meetings of the system, with their reading, beside the time that people’s roles
        protect for it. What stands here is to think about with them; it orders nothing.</p>
      ${choices(ask, of)}
      ${rule(ask)}
      <p class="app-list__csv"><a class="nhsuk-link" href="${ask.here('/time', { ...(of && { of }), format: 'csv' })}">Take this away (CSV)</a>
        <a class="nhsuk-link" href="${ask.here('/time', { ...(of && { of }), format: 'json' })}">For other programs (JSON)</a></p>
      ${renderBlocks(blocks, ask.way, 'time')}`,
  }
}

function choices(ask: SystemAsk, of: Id | undefined): Html {
  const options = ask.snapshot
    .all(body)
    .map(({ id }) => ({ value: id, label: ask.title(id) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  return finder({
    action: `/${ask.system.slug}/time`,
    kept: standpointKept(ask),
    fields: [findBy({ name: 'of', label: 'Whoever sits on', value: of, options, none: 'Any body' })],
    clear: of !== undefined && showAll(ask, '/time'),
    search: false,
  })
}

function rule(ask: SystemAsk): Html {
  const { hours, readingHours, travelHours, monthlyLimit } = ruleForMeetings(ask.snapshot)
  const said = [
    hours !== undefined && `a meeting takes ${hours} hours`,
    readingHours !== undefined && `reading for it ${readingHours}`,
    travelHours !== undefined && `travel and talks around it ${travelHours}`,
    monthlyLimit !== undefined && `more than ${monthlyLimit} hours a month are too many for one person`,
  ].filter(Boolean)
  const words =
    said.length > 0
      ? `Where a body does not say: ${said.join('; ')}.`
      : 'Bodies that do not say how long they meet are not counted.'
  const change = html` <a href="${ask.here('/time/rule')}">Set what is reckoned</a>`
  return html`<details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">How it is counted</span></summary>
    <div class="nhsuk-details__text"><p>Meetings a year, times their length, reading and travel, divided by twelve. Someone in two
      places of one body is counted once; someone on leave is not counted; those in attendance are. ${words}${reaches(ask.rank, 'steward') && !ask.draft && change}</p>
      <p>Time protected: the days a week that the person’s roles protect for system work, at 7.5 hours a day and 52 weeks a
      year, divided by twelve.</p></div></details>`
}
