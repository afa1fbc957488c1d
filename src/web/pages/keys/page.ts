// Calendars, feeds and keys for programs: made here, with the secret shown once, and taken back here.
import { showDay, type Day } from '#core/day.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import type { AccessKey } from '#store/keys-store.ts'
import type { Access } from '#store/store.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { makeKey } from '../../program-key.ts'

export const keysPage: SystemPage = {
  name: 'keys',
  within: 'system',
  path: '/:system/keys',
  access: 'reader',
  view: (ask) => show(ask),
  act,
}

/** Programs adopt nothing, so a key never opens more. */
const MAY = { reader: 'Read the record', contributor: 'Read the record, and bring drafts' } as const
const LONGEST_LABEL = 100
const MOST_OF_ONE = 20

async function act(ask: SystemAsk, { values }: Form): Promise<Answer> {
  const { account, system, rank } = ask
  if (!account) return { is: 'no-access' }
  const all = await ask.store.keys(system.slug)
  if (values.do === 'remove') {
    const key = all.find(({ id }) => id === values.key)
    // Whoever looks after access may take back anybody's.
    if (key && (key.account === account.id || reaches(rank, 'administrator')))
      await ask.store.removeKey(system.slug, key.id)
    return { is: 'redirect', to: ask.here('/keys') }
  }
  if (all.filter((key) => key.account === account.id).length >= MOST_OF_ONE)
    return {
      is: 'bad-request',
      what: `You have ${MOST_OF_ONE} keys already.`,
      remedy: 'Take back those that are not used any more.',
    }
  const label = (values.label ?? '').trim().slice(0, LONGEST_LABEL)
  if (values.do === 'feed') {
    const wanted = {
      system: system.slug,
      account: account.id,
      sort: 'feed',
      label: label || 'Calendar and feed',
      access: 'reader',
    } as const
    return show(ask, { secret: await makeKey(ask.store, wanted, ask.now), sort: 'feed' })
  }
  const access = offeredTo(rank).find((one) => one === values.access)
  const problems = {
    ...(label === '' && { label: 'Say which program it is for' }),
    ...(access === undefined && { access: 'Choose what it may do' }),
  }
  if (label === '' || access === undefined) return show(ask, undefined, { values, problems })
  const wanted = { system: system.slug, account: account.id, sort: 'program', label, access } as const
  return show(ask, { secret: await makeKey(ask.store, wanted, ask.now), sort: 'program' })
}

function offeredTo(rank: Access): readonly (keyof typeof MAY)[] {
  return reaches(rank, 'contributor') ? ['reader', 'contributor'] : ['reader']
}

type Made = { readonly secret: string; readonly sort: AccessKey['sort'] }
type Wrong = {
  readonly values: Readonly<Record<string, string>>
  readonly problems: { readonly label?: string; readonly access?: string }
}

async function show(ask: SystemAsk, made?: Made, wrong?: Wrong): Promise<Answer> {
  const [keys, accounts] = await Promise.all([ask.store.keys(ask.system.slug), ask.store.accounts()])
  const all = reaches(ask.rank, 'administrator')
  const shown = keys.filter(({ account }) => all || account === ask.account?.id)
  const nameOf = (id: string) => accounts.find((one) => one.id === id)?.name ?? 'an account that is gone'
  return {
    is: 'page',
    title: 'Calendars and programs',
    ...(wrong && { status: 422 as const }),
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    content: html`<h1 class="nhsuk-heading-l">Calendars and programs</h1>
      ${made && banner(ask, made)}
      <h2 class="nhsuk-heading-m">In your calendar</h2>
      <p>An address that Outlook, Google or a telephone can subscribe to: meetings, terms that end, what is due and what is to be looked
        at again. Whoever has the address can read it, so keep it to yourself. It holds for a year.</p>
      <form method="post" action="${ask.here('/keys')}">${ask.proof()}<input type="hidden" name="do" value="feed">
        ${button({ text: 'Make an address', preventDoubleClick: true })}</form>
      <h2 class="nhsuk-heading-m">For another program</h2>
      <p>A key lets a program read what you may read, and bring drafts if you say so. It adopts nothing, and holds for a year.
        <a class="nhsuk-link" href="${ask.here('/api/openapi.json')}">How programs ask</a> is described for them.</p>
      ${programForm(ask, wrong)}
      <h2 class="nhsuk-heading-m">${all ? 'Every address and key' : 'Your addresses and keys'}</h2>
      ${shown.length === 0 ? html`<p>There is none.</p>` : html`<ul class="nhsuk-list app-keys">${shown.map((key) => entry(ask, key, nameOf))}</ul>`}`,
  }
}

function programForm(ask: SystemAsk, wrong: Wrong | undefined): Html {
  const problem = (what: string | undefined) =>
    what === undefined ? undefined : [{ code: 'missing', what, remedy: '', where: {} }]
  return form({
    action: ask.here('/keys'),
    proof: html`${ask.proof()}<input type="hidden" name="do" value="program">`,
    button: 'Make a key',
    fields: [
      {
        name: 'label',
        label: 'What for',
        hint: 'Such as "The analysts’ dashboard".',
        type: 'text',
        value: wrong?.values.label ?? '',
        problems: problem(wrong?.problems.label),
      },
      {
        name: 'access',
        label: 'What it may do',
        type: 'choice',
        options: offeredTo(ask.rank).map((value) => ({ value, label: MAY[value] })),
        value: wrong?.values.access ?? 'reader',
        problems: problem(wrong?.problems.access),
      },
    ],
  })
}

// The only time that the secret is told.
function banner(ask: SystemAsk, { secret, sort }: Made): Html {
  const root = `${ask.site.baseUrl}/${ask.system.slug}`
  const line = (label: string, text: string) =>
    html`<dt>${label}</dt><dd><code class="app-secret">${text}</code></dd>`
  const lines =
    sort === 'program'
      ? [
          line('The key', secret),
          line('Where it asks', `${root}/api`),
          line('As a heading', `Authorization: Bearer ${secret}`),
        ]
      : [
          line('Everything', `${root}/feeds/${secret}/calendar.ics`),
          line('What concerns you', `${root}/feeds/${secret}/mine.ics`),
          line('What changed, for feed readers', `${root}/feeds/${secret}/changes.atom`),
        ]
  return notificationBanner({
    title: 'Made',
    heading: 'Copy it now: it is not shown again.',
    text: html`<dl class="app-secrets">${lines}</dl>`,
  })
}

function entry(ask: SystemAsk, key: AccessKey, nameOf: (id: string) => string): Html {
  const own = key.account === ask.account?.id
  const day = (at: string) => showDay(at.slice(0, 10) as Day)
  return html`<li><strong>${key.label}</strong>${own ? '' : html`, of ${nameOf(key.account)}`}<br>
    ${key.sort === 'feed' ? 'Calendar and feed' : MAY[key.access === 'contributor' ? 'contributor' : 'reader']}. Until ${day(key.endsAt)}; ${key.usedOn ? `last used on ${day(key.usedOn)}` : 'never used'}.
    <form method="post" action="${ask.here('/keys')}">${ask.proof()}<input type="hidden" name="do" value="remove"><input type="hidden" name="key" value="${key.id}">
      ${button({ text: `Take back ${key.label}`, variant: 'secondary', preventDoubleClick: true })}</form></li>`
}
