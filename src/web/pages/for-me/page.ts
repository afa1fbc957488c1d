// What concerns whoever is signed in, in one system: what waits for their answer, what they were told, their own drafts,
// and whom of the record they are.
import { isMoment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import type { Account } from '#store/store.ts'
import { reaches } from '../../access.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { ownTime } from '../../parts/own-time.ts'
import { awaiting } from '../../parts/awaiting.ts'
import { answersAwaited, ownDrafts } from './drafts.ts'
import { ending } from './ending.ts'
import { myActions } from './my-actions.ts'
import { offered } from './offered.ts'
import { putForward } from './put-forward.ts'
import { told } from './told.ts'

export const forMePage: SystemPage = {
  name: 'for-me',
  within: 'system',
  path: '/:system/for-me',
  access: 'reader',
  view: show,
  act,
}

/** Looked at; older ones are not shown. */
const NOTICES = 500

async function act(ask: SystemAsk, form: Form): Promise<Answer> {
  const wanted = form.values.mail
  if (ask.account && (wanted === 'yes' || wanted === 'no'))
    await ask.store.setMail(ask.system.slug, ask.account.id, wanted === 'yes')
  else await markRead(ask, form)
  return { is: 'redirect', to: ask.here('/for-me') }
}

// Only what was on the page when it was sent: what was told since stays new.
async function markRead(ask: SystemAsk, { values }: Form): Promise<void> {
  const upTo = values.upTo ?? ''
  if (ask.account && isMoment(upTo)) {
    const all = await ask.store.notices(ask.account.id, NOTICES, ask.system.slug)
    const seen = all.filter(({ read, at }) => !read && at <= upTo)
    await ask.store.readNotices(
      ask.account.id,
      seen.map(({ id }) => id),
    )
  }
}

async function show(ask: SystemAsk): Promise<Answer> {
  const { account } = ask
  if (!account) return { is: 'sign-in' }
  const { slug } = ask.system
  const [notices, drafts, people, withoutMail] = await Promise.all([
    ask.store.notices(account.id, NOTICES, slug),
    ask.store.drafts(slug),
    ask.store.peopleOfAccounts(slug),
    ask.store.withoutMail(slug),
  ])
  const person = people.get(account.id)
  const forward = person ? await ask.store.candidatesOf(slug, person) : []
  const offers = person ? await ask.store.offersTo(slug, person) : []
  const own = drafts.filter(
    ({ by, state }) => by === account.id && (state === 'open' || state === 'scheduled'),
  )
  return {
    is: 'page',
    title: 'For me',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    content: html`<h1 class="nhsuk-heading-l"><span class="nhsuk-caption-l">${account.name}</span> For me</h1>
      <p><a class="nhsuk-link" href="${ask.here('/digest')}">The week in sentences</a>: what was recorded, what is coming, and what waits for you.</p>
      ${answersAwaited(ask, await awaiting(ask, person, drafts))}
      ${myActions(ask, person)}
      ${person && ownTime(ask, person)}
      ${putForward(ask, forward)}
      ${person && (await ending(ask, person, drafts))}
      ${offered(ask, offers, drafts)}
      ${told(ask, notices)}
      ${ownDrafts(ask, own)}
      ${whoIAm(ask, person)}
      ${inCalendar(ask)}
      ${byMail(ask, account, !withoutMail.has(account.id))}`,
  }
}

function whoIAm(ask: SystemAsk, person: Id | undefined): Html {
  const settings = html`<a href="${ask.here('/settings')}#people">Settings</a>`
  const mine = reaches(ask.rank, 'administrator')
  const wrong = mine
    ? html`If that is wrong, put it right in ${settings}.`
    : 'If that is wrong, tell an administrator of this system.'
  const how = mine ? html`You can do so in ${settings}.` : 'An administrator of this system can do so.'
  const tied =
    person &&
    html`<p>You are <a href="${ask.way(person)}">${ask.title(person)}</a>, and may answer drafts in the roles and seats held there. ${wrong}</p>
      <p><a class="nhsuk-link" href="${ask.here('/about-me')}">Say something of yourself, if you like</a>: age, disability, ethnic group and
        more, seen by nobody else and only ever counted.</p>`
  return html`<h2 class="nhsuk-heading-m">You in this record</h2>
    ${
      tied ??
      html`<p class="app-sentence">Your account is not tied to a person of this record. If you hold a role or seat in it, have it tied, so that
      you can answer drafts in that role. ${how}</p>`
    }`
}

function inCalendar(ask: SystemAsk): Html {
  return html`<h2 class="nhsuk-heading-m">In your calendar</h2>
    <p><a class="nhsuk-link" href="${ask.here('/keys')}">Subscribe to the dates of this record</a>: meetings, terms that end, and what is
      due. All of them stand under <a class="nhsuk-link" href="${ask.here('/ahead')}">What is coming</a>.</p>`
}

function byMail(ask: SystemAsk, { login }: Account, wanted: boolean): Html {
  const heading = html`<h2 class="nhsuk-heading-m" id="mail">E-mail</h2>`
  if (!login.includes('@'))
    return html`${heading}<p>You are told on this page only: you do not sign in with an e-mail address.</p>`
  const told = wanted
    ? html`<p>What is new is sent to ${login} too, where this installation sends e-mail.</p>`
    : html`<p>You get no e-mail from ${ask.system.name}. You are told on this page only.</p>`
  const text = wanted ? 'Stop these e-mails' : 'Send e-mail again'
  return html`${heading}${told}
    <form method="post" action="${ask.here('/for-me')}">
      ${ask.proof()}<input type="hidden" name="mail" value="${wanted ? 'no' : 'yes'}">
      ${button({ text, variant: 'secondary', small: true })}
    </form>`
}
