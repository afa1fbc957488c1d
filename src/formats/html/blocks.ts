// Blocks as HTML for a page. Knows where things are only by asking `way`; knows no page and no domain.
import type { Block, Cell, Count, Run, Table, Text, Withheld } from '#core/block.ts'
import type { Id } from '#core/id.ts'
import { renderDrawing, renderIcon } from '../svg/svg.ts'
import { attributes, html, raw, type Content, type Html } from './html.ts'
import { card } from './nhs/card.ts'
import { details } from './nhs/details.ts'
import { hidden } from './nhs/element.ts'
import { insetText } from './nhs/inset-text.ts'
import { summaryList } from './nhs/summary-list.ts'
import { table, type TableCell } from './nhs/table.ts'
import { tag } from './nhs/tag.ts'
import { warningCallout } from './nhs/warning-callout.ts'

/** The address of a thing; a thing without one is named and not linked. */
export type Way = (id: Id) => string | undefined
/** What a block needs to know about the page round it: the way to things, and ids not yet used. */
type Place = { readonly way: Way; readonly idPrefix: string }

/** `idPrefix` keeps ids apart where one page renders several lists of blocks. */
export function renderBlocks(blocks: readonly Block[], way: Way, idPrefix = 'block'): Html {
  return html`${blocks.map((block, at) => renderBlock(block, { way, idPrefix: `${idPrefix}-${at + 1}` }))}`
}

function renderBlock(block: Block, place: Place): Html {
  switch (block.type) {
    case 'table':
      return renderTable(block, place)
    case 'heading':
      return block.level === 2
        ? html`<h2 class="nhsuk-heading-l">${block.text}</h2>`
        : html`<h3 class="nhsuk-heading-m">${block.text}</h3>`
    case 'prose':
      return html`<p>${renderText(block.text, place.way)}</p>`
    case 'list':
      return renderList(block, place.way)
    case 'summary':
      return summaryList({
        rows: block.rows.map((row) => ({ key: row.key, value: renderText(row.value, place.way) })),
      })
    case 'counts':
      return html`<ul class="app-counts">${block.items.map(renderCount)}</ul>`
    case 'notice':
      return renderNotice(block, place.way)
    case 'picture':
      return renderPicture(block, place)
    case 'details':
      return details({
        summary: block.summary,
        text: renderBlocks(block.blocks, place.way, place.idPrefix),
        classes: 'app-details',
      })
    default:
      return block satisfies never
  }
}

// Text with its links, strong words and tags.
function renderText(text: Text, way: Way): Content {
  if (typeof text === 'string') return text
  return html`${text.map((run) => renderRun(run, way))}`
}

function renderRun(run: Run, way: Way): Content {
  if (typeof run === 'string') return run
  if ('strong' in run) return html`<strong>${run.strong}</strong>`
  if ('tag' in run) return tag({ text: run.tag, colour: TONES[run.tone] })
  if ('icon' in run)
    return html`<span class="app-said">${raw(renderIcon(run.icon))}<span>${run.words}</span></span>`
  const href = 'href' in run ? run.href : way(run.thing)
  return href === undefined ? run.text : html`<a href="${href}">${run.text}</a>`
}

const TONES = { plain: 'grey', good: 'green', warning: 'orange', draft: 'blue' } as const

/** A cell as it may be shown: what is withheld is only ever its word. */
export function renderCell(cell: Cell, way: Way): Content {
  if (typeof cell === 'number' || (typeof cell === 'object' && 'withheld' in cell)) return renderNumber(cell)
  return renderText(cell, way)
}

const numbers = new Intl.NumberFormat('en-GB')

function renderNumber(value: number | Withheld): Content {
  if (typeof value === 'number') return numbers.format(value)
  return html`<span class="app-withheld">${value.withheld}</span>`
}

function renderTable(block: Table, place: Place): Html {
  if (block.rows.length === 0) {
    return html`<p class="app-empty">
      <strong>${block.caption}:</strong> ${block.empty ?? 'There is nothing to list.'}
    </p>`
  }
  const cells = (row: readonly Cell[]): readonly TableCell[] =>
    row.map((cell) => ({ text: renderCell(cell, place.way) }))
  return table({
    caption: { text: block.caption, size: 'm', id: `${place.idPrefix}-caption` },
    head: block.columns.map((column) => ({
      text: column.label,
      format: column.numeric ? 'numeric' : undefined,
    })),
    rows: block.rows.map(cells),
    firstCellIsHeader: true,
    responsive: block.columns.length > 2,
    scroll: true,
  })
}

function renderList(block: Extract<Block, { type: 'list' }>, way: Way): Html {
  const items = block.items.map((item) => html`<li>${renderText(item, way)}</li>`)
  return block.ordered
    ? html`<ol class="nhsuk-list nhsuk-list--number">
        ${items}
      </ol>`
    : html`<ul class="nhsuk-list nhsuk-list--bullet">
        ${items}
      </ul>`
}

function renderCount(count: Count): Html {
  const clickable = count.href !== undefined
  const label = html`<span class="app-count__label">${count.label}</span>`
  const named =
    count.href === undefined ? label : html`<a class="nhsuk-card__link" href="${count.href}">${label}</a>`
  const value = html`<span class="app-count__value">${renderNumber(count.value)}</span>`
  const note = count.note !== undefined && html`<span class="app-count__note">${count.note}</span>`
  return html`<li class="app-counts__item">
    ${card({ clickable, classes: 'app-count', description: html`${value} ${named} ${note}` })}
  </li>`
}

function renderNotice(block: Extract<Block, { type: 'notice' }>, way: Way): Html {
  const words = html`<p>${renderText(block.text, way)}</p>`
  if (block.tone === 'warning') return warningCallout({ heading: block.title, level: 2, text: words })
  return insetText({
    text: html`<h2 class="nhsuk-heading-s">${block.title}</h2>
      ${words}`,
  })
}

function renderPicture(block: Extract<Block, { type: 'picture' }>, place: Place): Html {
  const drawn = renderDrawing(block.drawing, {
    title: block.title,
    description: block.description,
    idPrefix: `${place.idPrefix}-picture`,
    use: 'page',
    way: place.way,
  })
  // Wide pictures keep their size on a phone and scroll within their frame, which keys can reach.
  const frame = attributes({
    class: block.drawing.width > 640 ? 'app-picture app-picture--wide' : 'app-picture',
    tabindex: 0,
    role: 'region',
    'aria-label': `${block.title}, picture`,
  })
  return html`<figure class="app-figure">
    <div${frame}>${raw(drawn)}</div>
    ${details({
      summary: html`Table: ${block.table.caption}${hidden(', the same as the picture in words')}`,
      text: renderTable(block.table, place),
      classes: 'app-details',
    })}
  </figure>`
}
