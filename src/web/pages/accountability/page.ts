// Who answers for what, in one table that scrolls within itself; on a phone and on paper each outcome by itself.
import { optionsOf } from '#core/options.ts'
import { showDay } from '#core/day.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html } from '#formats/html/html.ts'
import { outcomesChosen } from '#facts/index.ts'
import { outcome } from '#kinds/index.ts'
import { accountabilityMatrix, matrixColumns, type MatrixBy } from '#lenses/index.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { answeringLinks } from '../../parts/answering-links.ts'
import {
  outcomeFinder,
  outcomesInQuery,
  outcomePlaces,
  outcomesInWords,
  queryOfChosen,
} from '../../parts/outcome-finder.ts'

export const accountabilityPage: SystemPage = {
  name: 'accountability',
  within: 'system',
  path: '/:system/accountability',
  access: 'public',
  view: show,
}

/** Columns that stand beside one another on a sheet of paper. */
const ON_PAPER = 8

function show(ask: SystemAsk): Answer {
  const { snapshot: now, title } = ask
  const chosen = outcomesInQuery(ask)
  const by = columnsIn(ask.query.columns)
  const outcomes = outcomesChosen(now, chosen, title)
  const result = accountabilityMatrix.compute(now, { outcomes, by }, title)
  const blocks = accountabilityMatrix.show(result, title)
  const query = { ...queryOfChosen(chosen), columns: by }
  if (ask.query.format === 'csv') {
    const name = `${ask.system.slug}-accountability-${ask.standpoint.day}.csv`
    const table = blocks.find((block) => block.type === 'table')
    return { is: 'file', type: 'text/csv; charset=utf-8', body: table ? renderTableCsv(table) : '', name }
  }
  const whole = now.all(outcome).length
  const options = optionsOf(matrixColumns)
  const chosenColumns = { name: 'columns', label: 'Beside', value: by, options }
  const size = result.columns.length > ON_PAPER ? ' app-matrix--wide' : ''
  return {
    is: 'page',
    title: 'Who answers for what',
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Outcomes', href: ask.here('/outcomes') },
    ],
    current: 'outcomes',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">Who answers for what</h1>
      ${answeringLinks(ask, 'accountability')}
      <p class="app-lead">On ${showDay(now.day)}: A is accountable, R responsible, C contributes, S assures, I is informed.
        One is accountable at each level; where that is nobody, or several, the outcome is marked.</p>
      ${outcomePlaces(ask, '/accountability', chosen)}
      ${outcomeFinder(ask, { path: '/accountability', chosen, by: chosenColumns })}
      <div class="app-list__line">
        <p class="app-list__found" role="status">${outcomesInWords(outcomes.length, whole)}</p>
        ${
          whole > 0 &&
          html`<a class="nhsuk-link app-list__csv" href="${ask.here('/accountability', { ...query, format: 'csv' })}">Take this table away (CSV)</a>`
        }
      </div>
      <div class="app-matrix${size}">${renderBlocks(blocks, ask.way, 'matrix')}</div>`,
  }
}

function columnsIn(asked: string | undefined): MatrixBy {
  return asked !== undefined && Object.hasOwn(matrixColumns, asked) ? (asked as MatrixBy) : 'organisation'
}
