// The map of functions and decisions as a table by level: who decides what where, and how clearly. From here to its picture,
// its document, and the search for who can decide something.
import { showDay } from '#core/day.ts'
import type { Table } from '#core/block.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { html, type Html } from '#formats/html/html.ts'
import { functionsByLevel, type FunctionsByLevel } from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { askedInQuery, functionsFinder, queryOfAsked } from './finder.ts'
import { numbersOf } from './numbers.ts'
import { beginWithStarters, starting } from './starting.ts'
import { tablesOf } from './tables.ts'

export const functionsPage: SystemPage = {
  name: 'functions',
  within: 'system',
  path: '/:system/functions',
  access: 'public',
  actAccess: 'contributor',
  view: show,
  act: beginWithStarters,
}

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title } = ask
  const asked = askedInQuery(ask)
  const result = functionsByLevel.compute(now, asked, title)
  if (ask.query.format === 'csv') return csvOf(ask, result)
  const query = queryOfAsked(asked)
  const csv = html`<a class="nhsuk-link app-list__csv" href="${ask.here('/functions', { ...query, format: 'csv' })}">Take this list away (CSV)</a>`
  return {
    is: 'page',
    title: 'Who decides what',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'functions',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Who decides what</h1>
      <p class="app-lead">Functions and decisions on ${showDay(now.day)}: what must or may be decided, who decides it at each
        level, and by what right.</p>
      ${ways(ask)}
      ${
        result.whole === 0
          ? starting(ask)
          : html`${numbersOf(ask)} ${functionsFinder(ask, asked)}
      <div class="app-list__line">
        <p class="app-list__found" role="status">${inWords(result)}</p>
        ${csv}
      </div>
      ${tablesOf(ask, result)}`
      }`,
  }
}

function ways(ask: SystemAsk): Html {
  return html`<ul class="app-ways">
    <li><a href="${ask.here('/who-decides')}">Who can decide this? Search</a></li>
    <li><a href="${ask.here('/functions/picture')}">As a picture</a></li>
    <li><a href="${ask.here('/functions/document')}">As a document to publish</a></li>
    <li><a href="${ask.here('/functions/starter.xlsx')}">Starter functions as a workbook (Excel)</a></li>
  </ul>`
}

function inWords({ found, whole }: FunctionsByLevel): string {
  if (found === 0) return `None of ${whole} functions matches. Choose fewer of these, or show all.`
  const words = `${whole} ${whole === 1 ? 'function' : 'functions'}`
  return found < whole ? `${found} of ${words}` : words
}

/** The tables under one another, with what each is headed by as a column. */
function csvOf(ask: SystemAsk, result: FunctionsByLevel): Answer {
  const tables = functionsByLevel
    .show(result, ask.title)
    .flatMap((one) => (one.type === 'table' ? [one] : []))
  const whole: Table = {
    type: 'table',
    caption: 'Functions and decisions',
    columns: [{ label: 'Theme' }, ...(tables[0]?.columns ?? [])],
    rows: tables.flatMap(({ caption, rows }) => rows.map((row) => [caption, ...row])),
  }
  return {
    is: 'file',
    type: 'text/csv; charset=utf-8',
    body: renderTableCsv(whole),
    name: `${ask.system.slug}-functions-${ask.standpoint.day}.csv`,
  }
}
