// The drafts of a system: those under way with what comes next, those about to be adopted, and those that are done with.
import { dayOf, showDay } from '#core/day.ts'
import type { Happened } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import type { DraftState, DraftSummary } from '#store/store.ts'
import { reaches } from '../../access.ts'
import type { Answer, SystemAsk, SystemPage } from '../../page.ts'
import { nobodyNow } from '../../parts/account-names.ts'
import { stateTag } from '../../parts/draft-page.ts'

export const draftsPage: SystemPage = {
  name: 'drafts',
  within: 'system',
  path: '/:system/drafts',
  access: 'reader',
  view: show,
}

const sections: readonly (readonly [DraftState, string])[] = [
  ['open', 'Under way'],
  ['scheduled', 'About to be adopted'],
  ['adopted', 'Adopted'],
  ['retired', 'Retired'],
]
/** Shown at once of what is done with. */
const SHOWN = 100

async function show(ask: SystemAsk): Promise<Answer> {
  const drafts = await ask.store.drafts(ask.system.slug)
  const told = { owners: await ownersOf(ask, drafts), partners: await partnersOf(ask, drafts) }
  const mayStart = reaches(ask.rank, 'contributor')
  const list = sections.flatMap(([state, heading]) => {
    const own = drafts.filter((one) => one.state === state)
    return own.length === 0 ? [] : [section(ask, heading, own, told)]
  })
  return {
    is: 'page',
    title: 'Drafts',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'drafts',
    content: html`<h1 class="nhsuk-heading-l">Drafts</h1>
      <p>A draft proposes what comes next: seats, people, bodies, lines of report. Everyone with access can read it, see what it
        would change and what it would break, and nothing of it is part of the record before it is adopted.</p>
      ${mayStart && button({ text: 'Start a draft', href: ask.here('/drafts/new') })}
      ${list.length > 0 ? list : html`<p>There is no draft yet.</p>`}`,
  }
}

async function ownersOf(
  ask: SystemAsk,
  drafts: readonly DraftSummary[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(drafts.map(({ by }) => by))]
  const found = await Promise.all(ids.map((one) => ask.store.account(one)))
  return new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])))
}

// How far the partners are, in a sentence, for drafts that were put to them.
async function partnersOf(
  ask: SystemAsk,
  drafts: readonly DraftSummary[],
): Promise<ReadonlyMap<string, string>> {
  const live = drafts.filter(({ state }) => state === 'open' || state === 'scheduled').slice(0, SHOWN)
  const said = await Promise.all(
    live.map(async ({ id }) => [id, sayPartners(await ask.store.draftEvents(ask.system.slug, id))] as const),
  )
  return new Map(said.flatMap(([id, words]) => (words === undefined ? [] : [[id, words] as const])))
}

function sayPartners(events: readonly Happened[]): string | undefined {
  const asked = events.findLast((event) => event.is === 'asked')
  if (!asked) return undefined
  const answered = new Set(
    events.flatMap((event) =>
      event.is === 'answered' && event.version >= asked.version ? [event.organisation] : [],
    ),
  ).size
  const count = answered === 0 ? 'none has' : answered === 1 ? 'one has' : `${answered} have`
  return `The partners were asked about version ${asked.version}; ${count} answered so far.`
}

type Told = {
  readonly owners: ReadonlyMap<string, string>
  readonly partners: ReadonlyMap<string, string>
}

function section(ask: SystemAsk, heading: string, drafts: readonly DraftSummary[], told: Told): Html {
  const shown = drafts.slice(0, SHOWN)
  return html`<h2 class="nhsuk-heading-m">${heading}</h2>
    <ul class="app-drafts">${shown.map((one) => line(ask, one, told))}</ul>
    ${drafts.length > shown.length && html`<p>And ${drafts.length - shown.length} older ones.</p>`}`
}

function line(ask: SystemAsk, one: DraftSummary, { owners, partners }: Told): Html {
  const { contents, proposals } = one
  const changes = proposals === 1 ? '1 change' : `${proposals.toLocaleString('en-GB')} changes`
  const owner = owners.get(one.by) ?? nobodyNow(one.by)
  return html`<li class="app-drafts__draft">
    <a class="app-drafts__title" href="${ask.here(`/drafts/${one.id}`)}">${contents.title}</a> ${one.state !== 'open' && stateTag(one)}
    <p class="app-quiet">${changes} from ${showDay(contents.day)}. Started by ${owner}, saved ${showDay(dayOf(one.savedAt))}.</p>
    ${next(one, partners.get(one.id))}
  </li>`
}

function next({ state, proposals, due }: DraftSummary, partners: string | undefined): Html | undefined {
  if (state === 'scheduled' && due)
    return html`<p>It is adopted on ${showDay(dayOf(due.at))} unless someone stops it.</p>`
  if (state !== 'open') return undefined
  if (partners !== undefined) return html`<p>${partners}</p>`
  return proposals === 0
    ? html`<p>Next: propose the first change.</p>`
    : html`<p>Next: look at what would change and what it breaks, then ask the partners.</p>`
}
