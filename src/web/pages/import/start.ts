// The imports of a system, and beginning one: a file comes in, is recognised by what is in it, and waits to be looked at.
// Nothing of it reaches the record before it is adopted.
import { randomUUID } from 'node:crypto'
import { dayOf, isDay, showDay } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { LIMITS } from '#files/limits.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { fingerprintOf, importers, recall, tables } from '#importers/index.ts'
import type { StoredImport } from '#store/store.ts'
import type { Answer, Form, SystemAsk, SystemPage, UploadedFile } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { importerCalled, openFile } from '../../read-import.ts'

export const importPage: SystemPage = {
  name: 'import',
  within: 'system',
  path: '/:system/import',
  access: 'contributor',
  view: (ask) => show(ask, []),
  act: begin,
}

const AUTOMATIC = 'recognise'
const MEGABYTES = Math.floor(LIMITS.fileBytes / 1024 / 1024)

async function begin(ask: SystemAsk, posted: Form): Promise<Answer> {
  const { file } = posted
  if (!file || file.bytes.length === 0) {
    return show(ask, [
      { code: 'no-file', where: {}, what: 'No file was chosen, or it is empty', remedy: 'Choose a file.' },
    ])
  }
  const asked = (posted.values.asAt ?? '').trim()
  if (asked !== '' && !isDay(asked)) return show(ask, [notADay])
  const id = randomUUID()
  const chosen = posted.values.format ?? AUTOMATIC
  const found = await recognise(ask, id, chosen, file)
  if (!('format' in found)) return show(ask, found.problems)
  const asAt = isDay(asked) ? asked : (importerCalled(found.format)?.speaksOf?.(found.settings) ?? ask.today)
  await ask.store.addImport({
    id,
    system: ask.system.slug,
    format: found.format,
    fileName: file.name.slice(0, 200),
    bytes: file.bytes,
    settings: found.settings,
    answers: {},
    asAt,
    state: 'open',
    createdAt: ask.now,
    by: ask.account?.name ?? 'unknown',
    version: 1,
  })
  return { is: 'redirect', to: ask.here(`/import/${id}`) }
}

type Recognised = { readonly format: string; readonly settings: unknown }

// Every importer may look; the one for untidy tables comes last, for it reads anything with rows.
async function recognise(
  ask: SystemAsk,
  id: string,
  chosen: string,
  file: UploadedFile,
): Promise<Recognised | { readonly problems: readonly Problem[] }> {
  const rows = !STRUCTURED.test(file.name)
  const candidates = importers.filter((one) =>
    chosen === AUTOMATIC ? rows || one.name !== tables.name : one.name === chosen,
  )
  const problems: Problem[] = []
  for (const importer of candidates.toSorted((one) => (one.name === tables.name ? 1 : -1))) {
    const opened = await openFile(importer.name, `${ask.system.slug} ${id}`, file.bytes, file.name)
    problems.push(...opened.problems)
    if (opened.value === undefined) continue
    const settings = importer.suggest(opened.value, ask.snapshot)
    if (settings !== undefined)
      return { format: importer.name, settings: await remembered(ask, importer.name, settings) }
  }
  if (chosen !== AUTOMATIC) return { problems: problems.length > 0 ? problems : [notRecognised] }
  // Whoever reads this sort of file and still cannot says more than those who read other sorts.
  const telling = problems.find(({ code }) => code !== WRONG_SORT && !code.startsWith('not-'))
  return { problems: [telling ?? problems.find(({ code }) => code === WRONG_SORT) ?? notRecognised] }
}

/** Files that hold no rows of a table, however they are read. */
const STRUCTURED = /\.(?:json|xml)$/i
/** That a spreadsheet was expected. */
const WRONG_SORT = 'wrong-kind-of-file'

const notADay: Problem = {
  code: 'not-a-day',
  where: {},
  what: 'The day the file speaks of is not a day',
  remedy: 'Write it as 2026-04-01, choose the file again, or leave the day empty.',
}

const notRecognised: Problem = {
  code: 'not-recognised',
  where: {},
  what: 'Nothing that can be read was found in the file',
  remedy:
    'Choose an Excel workbook (.xlsx), a CSV file with a row of headings, or a file in one of the forms listed here; or say what the file is.',
}

async function remembered(ask: SystemAsk, format: string, settings: unknown): Promise<unknown> {
  if (format !== tables.name) return settings
  const before = await ask.store.remembered(ask.system.slug, format, fingerprintOf(settings as never))
  return before === undefined ? settings : recall(settings as never, before as never)
}

async function show(ask: SystemAsk, problems: readonly Problem[]): Promise<Answer> {
  // Files of figures wait on the page of figures.
  const imports = (await ask.store.imports(ask.system.slug)).filter(({ format }) => importerCalled(format))
  const options = [
    { value: AUTOMATIC, label: 'Let Throughline recognise it' },
    ...importers.map((one) => ({ value: one.name, label: one.title })),
  ]
  return {
    is: 'page',
    title: 'Import',
    ...(problems.length > 0 && { status: 422 }),
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'import',
    content: html`<h1 class="nhsuk-heading-l">Import</h1>
      <p>Bring a workbook or a list as it is. You see what it would change, answer what cannot be known from it, and nothing is
        recorded until it is adopted.</p>
      <p>No workbook yet? <a href="${ask.here('/export/template.xlsx')}">Download our template</a>, or
        <a href="${ask.here('/export/workbook.xlsx')}">the record as a workbook</a> to correct and bring back.</p>
      ${form({
        action: ask.here('/import'),
        proof: ask.proof(),
        problems,
        button: 'Upload and look at it',
        fields: [
          {
            name: 'file',
            label: 'File',
            type: 'file',
            hint: `Excel (.xlsx), CSV, JSON or XML, up to ${MEGABYTES} MB.`,
          },
          { name: 'format', label: 'What is it?', type: 'choice', options, value: AUTOMATIC },
          {
            name: 'asAt',
            label: 'The day it speaks of',
            type: 'date',
            optional: true,
            hint: 'Rows without a date of their own are taken to hold on this day. Left empty: the day the file gives, or today.',
          },
        ],
      })}
      ${earlier(ask, imports)}`,
  }
}

function earlier(ask: SystemAsk, imports: readonly Omit<StoredImport, 'bytes'>[]): Html | undefined {
  if (imports.length === 0) return undefined
  const marks = { open: 'blue', adopted: 'green', retired: 'grey' } as const
  return html`<h2 class="nhsuk-heading-m">Files brought so far</h2>
    <ul class="nhsuk-list app-found">${imports
      .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
      .map(
        (one) => html`<li><a href="${ask.here(`/import/${one.id}`)}">${one.fileName}</a>
          ${tag({ text: one.state, colour: marks[one.state] })}
          <span class="app-quiet">${showDay(dayOf(one.createdAt))}, ${one.by}</span></li>`,
      )}</ul>`
}
