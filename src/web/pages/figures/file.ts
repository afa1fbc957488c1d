// A file of figures before it is recorded: what was read, what could not be, what is new and what it revises. Then recorded
// with a reason, read otherwise, or put away.
import { figuresAgainst, type FiguresAgainst } from '#core/figures-against.ts'
import type { Problem } from '#core/problem.ts'
import type { SeriesBook } from '#core/series.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import type { FiguresReading } from '#importers/index.ts'
import type { StoredImport } from '#store/store.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { FORMAT, readFile, settingsOf, type FileRead } from './read-file.ts'
import { settingsFields, settingsIn } from './settings-fields.ts'
import { addedTable, MOST_LINES, problemsTable, revisedTable, wholeProblems } from './tables-of-figures.ts'

export const figuresFilePage: SystemPage = {
  name: 'figures-file',
  within: 'system',
  path: '/:system/figures/file/:id',
  access: 'contributor',
  view: async (ask) => {
    const one = await fileAsked(ask)
    if (!one) return { is: 'not-found' }
    const read = await readFile(ask, one)
    return ask.query.format === 'csv' ? problemsFile(one, read) : show(ask, one, read, [])
  },
  act,
}

async function fileAsked({ store, system, params }: SystemAsk): Promise<StoredImport | undefined> {
  const one = await store.import(system.slug, params.id ?? '')
  return one?.format === FORMAT ? one : undefined
}

async function act(ask: SystemAsk, posted: Form): Promise<Answer> {
  const one = await fileAsked(ask)
  if (!one) return { is: 'not-found' }
  if (one.state !== 'open') return CLOSED
  if (Number(posted.values.version) !== one.version) return CHANGED
  if (posted.values.do === 'retire') {
    return (await save(ask, { ...one, state: 'retired' }))
      ? { is: 'redirect', to: ask.here('/figures') }
      : CHANGED
  }
  if (posted.values.do === 'read') {
    return (await save(ask, { ...one, settings: settingsIn(ask, posted) }))
      ? { is: 'redirect', to: ask.here(`/figures/file/${one.id}`) }
      : CHANGED
  }
  return record(ask, one, posted)
}

async function record(ask: SystemAsk, one: StoredImport, { values }: Form): Promise<Answer> {
  const read = await readFile(ask, one)
  if (read.is === 'unreadable') return show(ask, one, read, [])
  const because = (values.because ?? '').trim().slice(0, 2000)
  if (because === '') return show(ask, one, read, [NO_REASON])
  const book = await ask.store.series(ask.system.slug)
  // What was seen is what is recorded: neither the record nor the figures may have gone on meanwhile.
  if (Number(values.loads) !== book.last || Number(values.last) !== ask.ledger.last) return CHANGED
  const load = await ask.store.addFigures(ask.system.slug, read.reading.figures, {
    at: ask.now,
    by: ask.account?.name ?? 'unknown',
    because,
    fileName: one.fileName,
  })
  // Recorded is recorded, whatever became of the file in the same moment.
  await save(ask, { ...one, state: 'adopted' })
  return {
    is: 'redirect',
    to: ask.here(load ? `/figures/load/${load.number}` : '/figures', { recorded: 'yes' }),
  }
}

function save(ask: SystemAsk, one: StoredImport): Promise<boolean> {
  const { bytes: _, ...kept } = one
  return ask.store.saveImport(kept)
}

async function show(
  ask: SystemAsk,
  one: StoredImport,
  read: FileRead,
  problems: readonly Problem[],
): Promise<Answer> {
  const book = await ask.store.series(ask.system.slug)
  return {
    is: 'page',
    title: one.fileName,
    ...(problems.length > 0 && { status: 422 }),
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Measures', href: ask.here('/measures') },
      { text: 'Load figures', href: ask.here('/figures') },
    ],
    current: 'measures',
    wide: true,
    content: html`<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">Figures to load</span> ${one.fileName}</h1>
      ${one.state === 'adopted' && html`<p>These figures are recorded.</p>`}
      ${one.state === 'retired' && html`<p>This file was put away. Nothing of it was recorded.</p>`}
      ${read.is === 'unreadable' ? unreadable(read.problems) : whatWasRead(ask, one, read.reading, book, problems)}`,
  }
}

function unreadable(problems: readonly Problem[]): Html {
  return warningCallout({
    heading: 'The file cannot be read',
    text: html`${problems.map((one) => html`<p>${one.what}. ${one.remedy}</p>`)}`,
  })
}

function whatWasRead(
  ask: SystemAsk,
  one: StoredImport,
  reading: FiguresReading,
  book: SeriesBook,
  problems: readonly Problem[],
): Html {
  const against = figuresAgainst(book, reading.figures)
  const news = against.added.length + against.revised.length
  const count = (label: string, value: number, href?: string) => ({ label, value, ...(href && { href }) })
  const counts = renderBlocks(
    [
      {
        type: 'counts',
        items: [
          count('New', against.added.length, against.added.length > 0 ? '#new' : undefined),
          count(
            'Revise what was known',
            against.revised.length,
            against.revised.length > 0 ? '#revised' : undefined,
          ),
          count('Known already', against.same.length),
          count('Problems', reading.problems.length, reading.problems.length > 0 ? '#problems' : undefined),
        ],
      },
    ],
    ask.way,
    'counts',
  )
  const open = one.state === 'open'
  return html`${counts}
    ${open && finish(ask, one, news, book, problems)}
    ${leftOut(ask, one, reading)}
    ${reading.warnings.length > 0 && html`<section id="warnings">${renderBlocks(problemsTable('Taken, but look at it', reading.warnings), ask.way, 'warnings')}</section>`}
    ${newsOf(ask, against)}
    ${open && readOtherwise(ask, one, reading)}`
}

function leftOut(ask: SystemAsk, one: StoredImport, { problems }: FiguresReading): Html | undefined {
  if (problems.length === 0) return undefined
  const whole = ask.here(`/figures/file/${one.id}`, { format: 'csv' })
  return html`<section id="problems">
    ${renderBlocks(problemsTable('What could not be taken', problems), ask.way, 'problems')}
    ${problems.length > MOST_LINES && html`<p><a href="${whole}">Download all problems (CSV)</a></p>`}
    <p>Each of these was left out; all else stays. Correct the file and load it again, before or after: what is the same is
      not recorded twice.</p></section>`
}

function newsOf(ask: SystemAsk, { added, revised }: FiguresAgainst): Html {
  return html`${revised.length > 0 && html`<section id="revised">${renderBlocks(revisedTable(ask, revised), ask.way, 'revised')}</section>`}
    ${added.length > 0 && html`<section id="new">${renderBlocks(addedTable(ask, added), ask.way, 'new')}</section>`}`
}

function finish(
  ask: SystemAsk,
  one: StoredImport,
  news: number,
  book: SeriesBook,
  problems: readonly Problem[],
): Html {
  const action = ask.here(`/figures/file/${one.id}`)
  const hidden = (name: string, value: number | string) =>
    ({ name, label: '', type: 'hidden', value: String(value) }) as const
  const putAway = html`<form class="nhsuk-u-margin-bottom-6" method="post" action="${action}">
    ${ask.proof()}<input type="hidden" name="do" value="retire"><input type="hidden" name="version" value="${one.version}">
    <button class="app-link-button" type="submit">Put this file away without recording anything</button></form>`
  if (news === 0) return html`<p>There is nothing new to record.</p>${putAway}`
  return html`${form({
    action,
    proof: ask.proof(),
    problems,
    button: `Record ${news.toLocaleString('en-GB')} ${news === 1 ? 'figure' : 'figures'}`,
    fields: [
      hidden('do', 'record'),
      hidden('version', one.version),
      hidden('loads', book.last),
      hidden('last', ask.ledger.last),
      {
        name: 'because',
        label: 'Where they come from, or why',
        type: 'text',
        hint: 'Such as "A&E statistics of NHS England, October 2026". It stays with the figures.',
      },
    ],
  })}
  ${putAway}`
}

function readOtherwise(ask: SystemAsk, one: StoredImport, { figures }: FiguresReading): Html {
  return details({
    summary: 'Read the file otherwise',
    open: figures.length === 0,
    text: form({
      action: ask.here(`/figures/file/${one.id}`),
      proof: ask.proof(),
      button: 'Read it again',
      fields: [
        { name: 'do', label: '', type: 'hidden', value: 'read' },
        { name: 'version', label: '', type: 'hidden', value: String(one.version) },
        ...settingsFields(ask, settingsOf(one)),
      ],
    }),
  })
}

function problemsFile(one: StoredImport, read: FileRead): Answer {
  const problems = read.is === 'read' ? read.reading.problems : read.problems
  return {
    is: 'file',
    type: 'text/csv; charset=utf-8',
    body: renderTableCsv(wholeProblems('Problems', problems)),
    name: `problems-${one.id}.csv`,
  }
}

const NO_REASON: Problem = {
  code: 'no-reason',
  where: {},
  what: 'No reason is given',
  remedy: 'Say where the figures come from, or why they are loaded.',
}
const CLOSED: Answer = {
  is: 'out-of-date',
  what: 'This file does not wait any more: it was recorded or put away.',
  remedy: 'Look at the list of loads.',
}
const CHANGED: Answer = {
  is: 'out-of-date',
  what: 'The file, the record or the figures changed since you opened the page. Nothing was recorded.',
  remedy: 'Go back, reload the page, and look at it as it is now.',
}
