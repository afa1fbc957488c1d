// Taking the record away: as a workbook to correct and bring back, as lists, as a picture, and whole and lossless.
import { html } from '#formats/html/html.ts'
import { renderWorkbook } from '#formats/xlsx/render-workbook.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const exportPage: SystemPage = {
  name: 'export',
  within: 'system',
  path: '/:system/export',
  access: 'public',
  view: (ask) => ({
    is: 'page',
    title: 'Export',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'export',
    content: html`<h1 class="nhsuk-heading-l">Export</h1>
      <p>Everything here shows the record on the day you are looking at, and says so.</p>`,
  }),
}

export const workbookPage = file('workbook.xlsx', (ask) => workbook(ask, false))
export const templatePage = file('template.xlsx', (ask) => workbook(ask, true))

async function workbook(ask: SystemAsk, empty: boolean): Promise<Answer> {
  const body = await renderWorkbook(ask.snapshot, ask.names, {
    system: ask.system.name,
    standpoint: ask.standpoint,
    empty,
  })
  return {
    is: 'file',
    type: XLSX,
    body,
    name: `${ask.system.slug}-${empty ? 'template' : ask.standpoint.day}.xlsx`,
  }
}

function file(name: string, make: (ask: SystemAsk) => Promise<Answer>): SystemPage {
  return {
    name: `export-${name}`,
    within: 'system',
    path: `/:system/export/${name}`,
    access: 'public',
    view: make,
  }
}

export const exportPages: readonly SystemPage[] = [exportPage, templatePage, workbookPage]
