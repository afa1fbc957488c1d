// How an untidy workbook is read: sheet by sheet, block by block, what the rows are and what each column means. What is
// chosen here is remembered for the next file of the same make.
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { input } from '#formats/html/nhs/input.ts'
import { select } from '#formats/html/nhs/select.ts'
import { asRows, fingerprintOf, meaningOptions, rowKindOptions, tables } from '#importers/index.ts'
import type { StoredImport } from '#store/store.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { changedMeanwhile, crumbs, draftOf, withImport, withOpen } from './overview.ts'

type Settings = Parameters<typeof fingerprintOf>[0]
type Block = Settings['sheets'][number]['blocks'][number]

export const importSheetsPage: SystemPage = {
  name: 'import-sheets',
  within: 'system',
  path: '/:system/import/:id/sheets',
  access: 'contributor',
  view: (ask) =>
    withImport(ask, (one) => (one.format === tables.name ? show(ask, one) : { is: 'not-found' })),
  act: (ask, posted) =>
    withOpen(ask, posted, async (one) =>
      one.format === tables.name ? save(ask, one, posted) : { is: 'not-found' },
    ),
}

async function save(ask: SystemAsk, one: StoredImport, posted: Form): Promise<Answer> {
  const settings = changed(one.settings as Settings, posted)
  const { bytes: _, ...kept } = one
  const saved = await ask.store.saveImport({ ...kept, settings })
  if (!saved) return changedMeanwhile
  await ask.store.remember(ask.system.slug, one.format, fingerprintOf(settings), settings)
  return { is: 'redirect', to: ask.here(`/import/${one.id}`) }
}

function changed(before: Settings, { values }: Form): Settings {
  return {
    ...before,
    system: values.system ?? before.system,
    sheets: before.sheets.map((sheet, s) => ({
      ...sheet,
      use: values[`use-${s}`] !== 'no',
      blocks: sheet.blocks.map((block, b) => changedBlock(block, `${s}-${b}`, values)),
    })),
  }
}

function changedBlock(block: Block, at: string, values: Form['values']): Block {
  const rowsAre = rowKindOptions.find((one) => one.value === values[`rows-${at}`])?.value as
    Block['rowsAre'] | undefined
  const body = (values[`body-${at}`] ?? '').trim()
  const { body: _, ...rest } = block
  const shared = { use: values[`rows-${at}`] !== '', ...(body && { body }) }
  // The meanings chosen were those of the other sort of row, so they are suggested anew.
  if (rowsAre && rowsAre !== block.rowsAre) return { ...asRows(rest, rowsAre), ...shared }
  return {
    ...rest,
    ...shared,
    columns: block.columns.map((column, c) => {
      const chosen = values[`column-${at}-${c}`] ?? ''
      return MEANINGS.has(chosen) ? { ...column, means: chosen } : column
    }),
  }
}

const MEANINGS = new Set(
  rowKindOptions.flatMap((one) => meaningOptions(one.value as Block['rowsAre']).map(({ value }) => value)),
)

function show(ask: SystemAsk, one: StoredImport): Answer {
  const settings = one.settings as Settings
  return {
    is: 'page',
    title: 'How the sheets are read',
    breadcrumb: crumbs(ask, one) ?? [],
    current: 'import',
    ...(one.state === 'open' && { draft: draftOf(ask, one) }),
    content: html`<h1 class="nhsuk-heading-l">How the sheets are read</h1>
      <p>This is what was found. Correct what is not so, then save. It is remembered for the next workbook like this one.</p>
      <form method="post" action="${ask.here(`/import/${one.id}/sheets`)}">
        ${ask.proof()}<input type="hidden" name="version" value="${one.version}">
        ${input({ name: 'system', id: 'system', label: 'Name of the whole area', hint: 'New places are recorded as within it.', value: settings.system, width: 20 })}
        ${settings.sheets.map((sheet, s) => sheetFields(sheet, s))}
        ${button({ text: 'Save' })}
      </form>`,
  }
}

function sheetFields(sheet: Settings['sheets'][number], s: number): Html {
  return html`<section class="app-sheet">
    <h2 class="nhsuk-heading-m">Sheet “${sheet.sheet}”</h2>
    ${select({
      name: `use-${s}`,
      id: `use-${s}`,
      label: 'Read this sheet?',
      value: sheet.use ? 'yes' : 'no',
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
    })}
    ${sheet.blocks.map((block, b) => blockFields(block, `${s}-${b}`))}
  </section>`
}

function blockFields(block: Block, at: string): Html {
  const { first } = block.headerRows
  const rows = `rows ${block.headerRows.last + 1} to ${block.lastRow}`
  return html`<fieldset class="nhsuk-fieldset app-block">
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${block.title || 'Table'} <span class="app-quiet">(headings in row ${first}, ${rows})</span></legend>
    ${select({
      name: `rows-${at}`,
      id: `rows-${at}`,
      label: 'The rows are',
      value: block.use ? block.rowsAre : '',
      items: [
        { value: '', text: 'Nothing to read' },
        ...rowKindOptions.map((one) => ({ value: one.value, text: one.label })),
      ],
    })}
    ${input({ name: `body-${at}`, id: `body-${at}`, label: 'The body they belong to, if there is one', value: block.body ?? '', width: 30 })}
    <div class="app-columns-found">${block.columns.map((column, c) =>
      select({
        name: `column-${at}-${c}`,
        id: `column-${at}-${c}`,
        label: `${column.column}: ${column.heading || 'no heading'}`,
        value: column.means,
        items: meaningOptions(block.rowsAre).map((one) => ({ value: one.value, text: one.label })),
      }),
    )}</div>
  </fieldset>`
}
