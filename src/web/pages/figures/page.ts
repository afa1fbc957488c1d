// Loading figures: a file comes in and waits to be looked at; what was loaded so far, by whom and why. Nothing of a file is
// recorded here.
import { randomUUID } from 'node:crypto'
import { dayOf, showDay } from '#core/day.ts'
import type { Problem } from '#core/problem.ts'
import { LIMITS } from '#files/limits.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { measure } from '#kinds/index.ts'
import type { StoredImport } from '#store/store.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { FORMAT, openFigures, type FileSettings } from './read-file.ts'
import { settingsFields, settingsIn } from './settings-fields.ts'
import { loadsTable } from './tables-of-figures.ts'

export const figuresPage: SystemPage = {
  name: 'figures',
  within: 'system',
  path: '/:system/figures',
  access: 'reader',
  actAccess: 'contributor',
  view: (ask) => show(ask, settingsIn(ask, { values: ask.query }), []),
  act: begin,
}

const MEGABYTES = Math.floor(LIMITS.fileBytes / 1024 / 1024)

async function begin(ask: SystemAsk, posted: Form): Promise<Answer> {
  const settings = settingsIn(ask, posted)
  const { file } = posted
  if (!file || file.bytes.length === 0) return show(ask, settings, [NO_FILE])
  const id = randomUUID()
  const fileName = file.name.slice(0, 200)
  const { value, problems } = await openFigures(`${ask.system.slug} ${id}`, file.bytes, fileName)
  if (!value) return show(ask, settings, problems)
  await ask.store.addImport({
    id,
    system: ask.system.slug,
    format: FORMAT,
    fileName,
    bytes: file.bytes,
    settings,
    answers: {},
    asAt: ask.today,
    state: 'open',
    createdAt: ask.now,
    by: ask.account?.name ?? 'unknown',
    version: 1,
  })
  return { is: 'redirect', to: ask.here(`/figures/file/${id}`) }
}

const NO_FILE: Problem = {
  code: 'no-file',
  where: {},
  what: 'No file was chosen, or it is empty',
  remedy: 'Choose a file.',
}

async function show(ask: SystemAsk, chosen: FileSettings, problems: readonly Problem[]): Promise<Answer> {
  const [book, imports] = await Promise.all([
    ask.store.series(ask.system.slug),
    ask.store.imports(ask.system.slug),
  ])
  const may = reaches(ask.rank, 'contributor')
  const waiting = imports.filter((one) => one.format === FORMAT && one.state === 'open')
  return {
    is: 'page',
    title: may ? 'Load figures' : 'Figures that were loaded',
    ...(problems.length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Measures', href: ask.here('/measures') },
    ],
    current: 'measures',
    content: html`<h1 class="nhsuk-heading-l">${may ? 'Load figures' : 'Figures that were loaded'}</h1>
      ${may && upload(ask, chosen, problems)}
      ${may && filesWaiting(ask, waiting)}
      ${renderBlocks([loadsTable(book.loads.toReversed(), (number) => ask.here(`/figures/load/${number}`))], ask.way, 'loads')}`,
  }
}

function upload(ask: SystemAsk, chosen: FileSettings, problems: readonly Problem[]): Html {
  return html`<p>Bring figures as they were published or as you keep them. You see what is new and what they revise, and nothing is
        recorded before you say so. What was known before is kept.</p>
      <p><a href="${ask.here('/figures/template.csv')}">Download a template</a> with your measures and the periods they lack.</p>
      ${measuresFirst(ask)}
      ${form({
        action: ask.here('/figures'),
        proof: ask.proof(),
        problems,
        button: 'Upload and look at it',
        fields: [
          {
            name: 'file',
            label: 'File',
            type: 'file',
            hint: `Excel (.xlsx) or CSV, up to ${MEGABYTES} MB. A line for each figure, or months across. Codes or names say whose they are.`,
          },
          ...settingsFields(ask, chosen),
        ],
      })}`
}

function measuresFirst(ask: SystemAsk): Html | undefined {
  if (ask.snapshot.all(measure).length > 0) return undefined
  return html`<p>No measure is recorded yet, so figures cannot be matched.
    <a href="${ask.here('/drafts/propose')}">Propose a measure</a> first.</p>`
}

function filesWaiting(ask: SystemAsk, waiting: readonly Omit<StoredImport, 'bytes'>[]): Html | undefined {
  if (waiting.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">Files that wait to be recorded</h2>
    <ul class="nhsuk-list app-found">${waiting
      .toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
      .map(
        (one) => html`<li><a href="${ask.here(`/figures/file/${one.id}`)}">${one.fileName}</a>
          <span class="app-quiet">${showDay(dayOf(one.createdAt))}, ${one.by}</span></li>`,
      )}</ul>`
}
