// One import: what was read, what is left to do, and adopting it or putting it away.
import { showDay, type Day } from '#core/day.ts'
import type { Reading } from '#core/importer.ts'
import type { Problem } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { details } from '#formats/html/nhs/details.ts'
import { taskList, type Task } from '#formats/html/nhs/task-list.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import { tables } from '#importers/index.ts'
import type { StoredImport } from '#store/store.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, PageAnswer, Query, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { refusedPage } from '../../parts/refused-page.ts'
import { importerCalled, readImport, type State } from '../../read-import.ts'

export const importOverviewPage: SystemPage = {
  name: 'import-overview',
  within: 'system',
  path: '/:system/import/:id',
  access: 'contributor',
  actAccess: 'contributor',
  view: (ask) => withImport(ask, (one, state) => show(ask, one, state, [])),
  act: (ask, posted) =>
    posted.values.do === 'retire'
      ? withOpen(ask, posted, (one) => retire(ask, one))
      : withImport(ask, (one, state) => adopt(ask, one, state, posted)),
}

/** Loads the import in the address and what it reads as; a page that waits while that takes long. */
export async function withImport(
  ask: SystemAsk,
  then: (one: StoredImport, state: Exclude<State, { is: 'reading' }>) => Promise<Answer> | Answer,
): Promise<Answer> {
  const one = await ask.store.import(ask.system.slug, ask.params.id ?? '')
  if (!one || !importerCalled(one.format)) return { is: 'not-found' }
  const state = await readImport(one, ask.ledger, ask.names)
  return state.is === 'reading' ? waiting(ask, one, state.rows) : then(one, state)
}

/** Loads the import in the address to change it as it was when its page was shown; what it reads as does not matter. */
export async function withOpen(
  ask: SystemAsk,
  { values }: Form,
  then: (one: StoredImport) => Promise<Answer>,
): Promise<Answer> {
  const one = await ask.store.import(ask.system.slug, ask.params.id ?? '')
  if (!one || !importerCalled(one.format)) return { is: 'not-found' }
  if (one.state !== 'open') return closedAlready
  return Number(values.version) === one.version ? then(one) : changedMeanwhile
}

export function crumbs(ask: SystemAsk, one: StoredImport): PageAnswer['breadcrumb'] {
  return [
    { text: ask.system.name, href: ask.here('') },
    { text: 'Import', href: ask.here('/import') },
    { text: one.fileName, href: ask.here(`/import/${one.id}`) },
  ]
}

/** What the bar says of an import: the file, as it would be on the day asked for or else the day it speaks of. */
export function draftOf(ask: SystemAsk, one: StoredImport): { readonly title: string; readonly day: Day } {
  return { title: one.fileName, day: ask.query.on ? ask.standpoint.day : (one.asAt as Day) }
}

function waiting(ask: SystemAsk, one: StoredImport, rows: number): Answer {
  return {
    is: 'page',
    title: `Reading ${one.fileName}`,
    current: 'import',
    refreshIn: 2,
    content: html`<h1 class="nhsuk-heading-l">Reading ${one.fileName}</h1>
      <p role="status">${rows > 0 ? `${rows.toLocaleString('en-GB')} rows read so far.` : 'The file is being read.'} This page looks again by itself.</p>
      <p><a href="${ask.address}">Look again now</a></p>`,
  }
}

function show(
  ask: SystemAsk,
  one: StoredImport,
  state: Exclude<State, { is: 'reading' }>,
  problems: readonly Problem[],
): Answer {
  return {
    is: 'page',
    title: one.fileName,
    ...(problems.length > 0 && { status: 422 }),
    breadcrumb: crumbs(ask, one)?.slice(0, 2) ?? [],
    current: 'import',
    ...(one.state === 'open' && { draft: draftOf(ask, one) }),
    content: html`<span class="nhsuk-caption-l">${importerCalled(one.format)?.title ?? one.format}, as at ${showDay(one.asAt as Day)}</span>
      <h1 class="nhsuk-heading-l">${one.fileName}</h1>
      ${one.state !== 'open' ? html`<p>This import is ${one.state === 'adopted' ? 'adopted: what it proposed is in the record' : 'put away: nothing of it was recorded'}.</p>` : ''}
      ${state.is === 'unreadable' ? unreadable(state.problems) : steps(ask, one, state.reading)}
      ${one.state === 'open' && state.is === 'read' ? finish(ask, one, state.reading, problems) : ''}`,
  }
}

function unreadable(problems: readonly Problem[]): Html {
  return warningCallout({
    heading: 'The file cannot be read',
    text: html`${problems.map((one) => html`<p>${one.what}. ${one.remedy}</p>`)}`,
  })
}

function steps(ask: SystemAsk, one: StoredImport, reading: Reading): Html {
  const step = (path: string) => ask.here(`/import/${one.id}/${path}`)
  const open = reading.questions.length
  const counted = { begin: 0, amend: 0, end: 0, retract: 0 }
  for (const proposal of reading.proposals) counted[proposal.act] += 1
  const { read, proposed, unchanged, passedOver } = reading.rows
  const items: Task[] = [
    ...(one.format === tables.name
      ? [
          {
            heading: 'Check how the sheets are read',
            href: step('sheets'),
            hint: 'Which sheets and blocks are used, and what each column means.',
            status: 'Suggested',
          },
        ]
      : []),
    {
      heading: 'Answer what cannot be known from the file',
      href: step('questions'),
      status:
        open === 0 ? 'Nothing is open' : { tag: { text: `${open} to answer`, colour: 'yellow' as const } },
    },
    {
      heading: 'See what would change',
      href: step('preview'),
      hint: `${read} ${read === 1 ? 'row' : 'rows'} read: ${proposed} propose something, ${unchanged} say what the record says, ${passedOver} are totals, headings, or left out for now.`,
      status: `${counted.begin} begin, ${counted.amend} change, ${counted.end} end`,
    },
    {
      heading: 'Look at the problems',
      href: `${step('preview')}#problems`,
      status:
        reading.problems.length === 0
          ? 'None'
          : { tag: { text: `${reading.problems.length} to look at`, colour: 'orange' as const } },
    },
  ]
  return taskList({ idPrefix: 'import', items })
}

function finish(ask: SystemAsk, one: StoredImport, reading: Reading, problems: readonly Problem[]): Html {
  const open = reading.questions.length
  const putAway = html`<form method="post" action="${ask.here(`/import/${one.id}`)}">
    ${ask.proof()}<input type="hidden" name="do" value="retire"><input type="hidden" name="version" value="${one.version}">
    <button class="app-link-button" type="submit">Put this import away without recording anything</button></form>`
  const words = open === 1 ? 'Answer the question' : `Answer the ${open} questions`
  const answer = open > 0 ? button({ text: words, href: ask.here(`/import/${one.id}/questions`) }) : ''
  if (reading.proposals.length + reading.names.length === 0) {
    return html`<p>${whyNothing(reading)}</p>${answer}${putAway}`
  }
  if (!reaches(ask.rank, 'steward'))
    return html`<p>A steward can adopt it into the record.</p>${answer}${putAway}`
  const adoption = adoptionForm(ask, one, reading, problems)
  if (open === 0) return html`<h2 class="nhsuk-heading-m">Adopt it into the record</h2>${adoption}${putAway}`
  return html`${answer}
    ${details({
      summary: 'Adopt it with questions open',
      open: problems.length > 0,
      text: html`<p>What is not answered is left out, and its words are kept as a note. You can import the file again later.</p>${adoption}`,
    })}
    ${putAway}`
}

/** Why a file proposes nothing: only where all was read and understood does the record say the same. */
export function whyNothing({ questions, problems, rows }: Reading): string {
  if (questions.length > 0) return 'Nothing can be recorded before what is in doubt is answered.'
  if (problems.length === 0) return 'The record already says all that the file says.'
  if (rows.unchanged > 0) return 'The record already says all that could be read of the file.'
  return 'Nothing of it can be recorded: look at the problems.'
}

function adoptionForm(
  ask: SystemAsk,
  one: StoredImport,
  reading: Reading,
  problems: readonly Problem[],
): Html {
  return form({
    action: ask.here(`/import/${one.id}`),
    proof: ask.proof(),
    problems,
    button: adoptWords(reading),
    fields: [
      { name: 'version', label: '', type: 'hidden', value: String(one.version) },
      { name: 'last', label: '', type: 'hidden', value: String(ask.ledger.last) },
      {
        name: 'because',
        label: 'Why',
        type: 'text',
        hint: 'Such as "Governance handbook, March 2024". It stays with every fact.',
      },
      {
        name: 'decision',
        label: 'Decision',
        type: 'text',
        optional: true,
        hint: 'Where a body decided it: the body, the day and the minute.',
      },
    ],
  })
}

function adoptWords({ proposals, names }: Reading): string {
  const [count, words] =
    proposals.length > 0 ? [proposals.length, 'change'] : ([names.length, 'name'] as const)
  return `Adopt ${count} ${words}${count === 1 ? '' : 's'}`
}

async function adopt(
  ask: SystemAsk,
  one: StoredImport,
  state: Exclude<State, { is: 'reading' }>,
  posted: Form,
): Promise<Answer> {
  if (!reaches(ask.rank, 'steward')) return { is: 'no-access' }
  if (one.state !== 'open') return closedAlready
  if (state.is !== 'read') return show(ask, one, state, [])
  const because = (posted.values.because ?? '').trim()
  if (because === '') {
    return show(ask, one, state, [
      {
        code: 'no-reason',
        where: {},
        what: 'No reason is given',
        remedy: 'Say why: a document, a minute or a decision.',
      },
    ])
  }
  const seen = { version: Number(posted.values.version), last: Number(posted.values.last) }
  if (seen.version !== one.version || seen.last !== ask.ledger.last) return changedMeanwhile
  const decision = (posted.values.decision ?? '').trim()
  const done = await ask.store.append(
    ask.system.slug,
    state.ledger.last,
    state.reading.proposals.map((proposal) => ({ ...proposal, because })),
    {
      by: ask.account?.name ?? 'unknown',
      names: state.reading.names,
      ...(decision && { decision }),
    },
  )
  if (done.is === 'out-of-date' || done.is === 'draft-changed') return changedMeanwhile
  if (done.is === 'refused')
    return refusedPage('The import cannot be adopted', done.problems, ask.here(`/import/${one.id}`))
  await markAdopted(ask, one)
  const on: Query = one.asAt === ask.today ? {} : { on: one.asAt }
  return { is: 'redirect', to: ask.here('', { ...on, adopted: String(done.changes.length) }) }
}

// What is in the record is adopted, whatever someone answered or put away in the same moment.
async function markAdopted(ask: SystemAsk, one: StoredImport): Promise<void> {
  for (let latest: StoredImport | undefined = one; latest;) {
    if (await save(ask, { ...latest, state: 'adopted' })) return
    latest = await ask.store.import(ask.system.slug, one.id)
  }
}

const closedAlready: Answer = {
  is: 'out-of-date',
  what: 'This import is not open any more.',
  remedy: 'Look at the list of imports.',
}

export const changedMeanwhile: Answer = {
  is: 'out-of-date',
  what: 'The import or the record changed since you opened the page. Nothing was kept of what you sent.',
  remedy: 'Go back, reload the page, and look at it as it is now.',
}

async function retire(ask: SystemAsk, one: StoredImport): Promise<Answer> {
  if (!(await save(ask, { ...one, state: 'retired' }))) return changedMeanwhile
  return { is: 'redirect', to: ask.here('/import') }
}

function save(ask: SystemAsk, one: StoredImport): Promise<boolean> {
  const { bytes: _, ...kept } = one
  return ask.store.saveImport(kept)
}
