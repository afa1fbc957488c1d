// What concerns whoever is signed in: what they were told, the drafts that wait for an answer of theirs, and their own.
import { isMoment, showDay, dayOf } from '#core/day.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import type { DraftSummary, Notice } from '#store/store.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { stateTag } from '../../parts/draft-page.ts'
import { hiddenInputs } from '../../parts/hidden-inputs.ts'
import { waitingForMe, type WaitingForMe } from './waiting.ts'

export const forMePage: SystemPage = {
  name: 'for-me',
  within: 'system',
  path: '/:system/for-me',
  access: 'reader',
  view: show,
  act: markRead,
}

/** Looked at, of all systems together; older ones are not shown. */
const MOST = 500
const SHOWN = 50

async function markRead(ask: SystemAsk, { values, all }: Form): Promise<Answer> {
  const { account, store } = ask
  if (!account) return { is: 'sign-in' }
  const own = (await store.notices(account.id, MOST)).filter(({ system }) => system === ask.system.slug)
  const named = new Set(all('notice'))
  // Everything up to what was on the page: what came since was not read.
  const until = values.until !== undefined && isMoment(values.until) ? values.until : undefined
  const meant = own.filter(({ id, at }) => named.has(id) || (until !== undefined && at <= until))
  if (meant.length > 0)
    await store.readNotices(
      account.id,
      meant.map(({ id }) => id),
    )
  return { is: 'redirect', to: ask.here('/for-me') }
}

async function show(ask: SystemAsk): Promise<Answer> {
  const { account, store } = ask
  if (!account) return { is: 'sign-in' }
  const [notices, drafts, people] = await Promise.all([
    store.notices(account.id, MOST),
    store.drafts(ask.system.slug),
    store.peopleOfAccounts(ask.system.slug),
  ])
  const waiting = await waitingForMe(ask, drafts, people.get(account.id))
  const own = drafts.filter(
    ({ by, state }) => by === account.id && (state === 'open' || state === 'scheduled'),
  )
  const person = people.get(account.id)
  return {
    is: 'page',
    title: 'For me',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'for-me',
    content: html`<h1 class="nhsuk-heading-l">For me</h1>
      <p class="app-sentence">${
        person
          ? html`You are <a href="${ask.way(person)}">${ask.title(person)}</a> in this record.`
          : 'Your account is not tied to a person of this record. An administrator can tie it in the settings, so that you can answer in your role.'
      }</p>
      ${waiting.length > 0 && waitingList(ask, waiting)} ${noticeList(ask, notices)} ${draftList(ask, own)}`,
  }
}

function waitingList(ask: SystemAsk, waiting: readonly WaitingForMe[]): Html {
  return html`<h2 class="nhsuk-heading-m">Waiting for your answer</h2>
    <ul class="app-drafts">${waiting.map(
      ({ draft, organisation }) => html`<li class="app-drafts__draft">
        <p><a class="app-drafts__title" href="${ask.here(`/drafts/${draft.id}/partners`, { for: organisation })}#answer">${draft.contents.title}</a>
          ${tag({ text: 'Waiting', colour: 'grey' })}</p>
        <p>You answer for ${ask.title(organisation)}, about version ${draft.version}.</p>
      </li>`,
    )}</ul>`
}

function noticeList(ask: SystemAsk, all: readonly Notice[]): Html {
  const own = all.filter(({ system }) => system === ask.system.slug)
  const elsewhere = all.filter(({ system, read }) => system !== ask.system.slug && !read)
  const unread = own.filter(({ read }) => !read)
  const shown = [...unread, ...own.filter(({ read }) => read)].slice(0, SHOWN)
  return html`<h2 class="nhsuk-heading-m">What happened${unread.length > 0 ? `: ${unread.length} not read` : ''}</h2>
    ${own.length === 0 ? html`<p>Nothing yet. You are told here when a draft of yours is answered, discussed or adopted.</p>` : ''}
    ${unread.length > 1 && readForm(ask, { until: unread[0]?.at ?? '' }, 'Mark all as read')}
    <ul class="app-notices">${shown.map((one) => notice(ask, one))}</ul>
    ${elsewhere.length > 0 && html`<p>${elsewhereOf(elsewhere)}</p>`}`
}

function notice(ask: SystemAsk, { id, at, text, href, read }: Notice): Html {
  return html`<li class="app-notice">
    <p>${!read && tag({ text: 'New', colour: 'blue' })} <a href="${ask.here(href)}">${text}</a>
      <span class="app-quiet">${showDay(dayOf(at))}</span></p>
    ${!read && readForm(ask, { notice: id }, 'Mark as read', text)}
  </li>`
}

function readForm(
  ask: SystemAsk,
  fields: Readonly<Record<string, string>>,
  text: string,
  about?: string,
): Html {
  const more = about && { ariaLabel: `${text}: ${about}` }
  return html`<form method="post" action="${ask.here('/for-me')}">
    ${ask.proof()}${hiddenInputs(fields)}${button({ text, variant: 'secondary', small: true, ...more })}
  </form>`
}

function elsewhereOf(all: readonly Notice[]): Html {
  const systems = [...Map.groupBy(all, ({ system }) => system)]
  return html`In other systems: ${systems.map(
    ([slug, own], at) =>
      html`${at > 0 && ', '}<a href="/${slug}/for-me">${own.length} not read in ${slug}</a>`,
  )}.`
}

function draftList(ask: SystemAsk, own: readonly DraftSummary[]): Html {
  return html`<h2 class="nhsuk-heading-m">Drafts you began</h2>
    ${
      own.length === 0
        ? html`<p>None is open. <a href="${ask.here('/drafts')}">See all drafts</a></p>`
        : html`<ul class="app-drafts">${own.map(
            (draft) => html`<li class="app-drafts__draft">
              <p><a class="app-drafts__title" href="${ask.here(`/drafts/${draft.id}`)}">${draft.contents.title}</a> ${stateTag(draft)}</p>
              <p class="app-quiet">Version ${draft.version}, saved on ${showDay(dayOf(draft.savedAt))}</p>
            </li>`,
          )}</ul>`
    }`
}
