// The tables of functions by level, with each part on a line of its own.
import { html, type Html } from '#formats/html/html.ts'
import { table } from '#formats/html/nhs/table.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import type { FunctionRow, FunctionsByLevel, PartSaid } from '#lenses/index.ts'
import { answeringLevels } from '#kinds/lists/levels.ts'
import type { SystemAsk } from '../../page.ts'

export function tablesOf(ask: SystemAsk, { groups }: FunctionsByLevel): Html {
  return html`<div class="app-functions">${groups.map(({ levels, rows, theme }, at) =>
    table({
      caption: { text: theme, size: 'm', id: `functions-${at + 1}-caption` },
      head: [{ text: 'Function' }, ...levels.map((level) => ({ text: answeringLevels[level] }))],
      rows: rows.map((row) => [
        { text: nameOf(ask, row) },
        ...levels.map((level) => ({ text: partsOf(ask, row.parts.get(level) ?? []) })),
      ]),
      firstCellIsHeader: true,
      responsive: true,
      scroll: true,
    }),
  )}</div>`
}

function nameOf({ title, way }: SystemAsk, { faults, function: of, holders }: FunctionRow): Html {
  const held = holders.map(title).join(', ')
  return html`<a href="${way(of)}">${title(of)}</a>
    ${held && html`<span class="app-functions__held">held by ${held}</span>`}
    ${faults.map((text) => html` ${tag({ text, colour: 'orange' })}`)}`
}

function partsOf(ask: SystemAsk, parts: readonly PartSaid[]): Html | string {
  if (parts.length === 0) return html`<span class="app-quiet">–</span>`
  return html`<ul class="app-functions__parts">${parts.map((one) => {
    const who = html`<a href="${ask.way(one.remit.values.to)}">${ask.title(one.remit.values.to)}</a>`
    return html`<li class="${one.decides ? 'app-functions__decides' : 'app-functions__other'}">${one.decides ? html`<strong>${who}</strong>` : who} ${one.part}${one.more && html` <span class="app-quiet">${one.more}</span>`}</li>`
  })}</ul>`
}
