// Accounts of the installation, for its owners: who there is, adding someone, a fresh link, closing.
import { randomUUID } from 'node:crypto'
import { showDay, dayOf } from '#core/day.ts'
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import { table, type TableCell } from '#formats/html/nhs/table.ts'
import type { Account } from '#store/store.ts'
import type { Answer, Ask, Form, SitePage } from '../../page.ts'
import { oneTimeLink } from '../../sign-in.ts'

export const accountsPage: SitePage = {
  name: 'accounts',
  within: 'site',
  path: '/accounts',
  access: 'owner',
  view: (ask) => show(ask),
  act: change,
}

async function change(ask: Ask, form: Form): Promise<Answer> {
  const { values } = form
  if (values.do === 'add')
    return add(ask, (values.login ?? '').trim().toLowerCase(), (values.name ?? '').trim().slice(0, 200))
  const account = await ask.store.account(values.account ?? '')
  if (!account) return { is: 'not-found' }
  if (values.do === 'link') return show(ask, { link: await linkFor(ask, account), name: account.name })
  if (values.do !== 'close')
    return { is: 'bad-request', what: 'It is not clear what to do.', remedy: 'Go back and use a button.' }
  if (account.id === ask.account?.id) return show(ask, { fault: 'You cannot close your own account' })
  await ask.store.closeAccount(account.id)
  await ask.store.clearSessions(account.id, ask.now)
  return { is: 'redirect', to: '/accounts' }
}

async function add(ask: Ask, login: string, name: string): Promise<Answer> {
  if (name === '') return show(ask, { fault: 'Enter the name of the person' })
  if (!/^[^\s<>"]{3,200}$/.test(login)) return show(ask, { fault: 'Enter an e-mail address without spaces' })
  const account: Account = {
    id: `account/${randomUUID()}`,
    login,
    name,
    owner: false,
    createdAt: ask.now,
    closed: false,
  }
  // No password fits an empty hash: nobody signs in before the link was used.
  if (!(await ask.store.createAccount(account, '')))
    return show(ask, { fault: `There is an account for ${login} already` })
  return show(ask, { link: await linkFor(ask, account), name })
}

async function linkFor(ask: Ask, account: Account): Promise<string> {
  const token = await oneTimeLink(ask.store, `password ${account.id}`, ask.now)
  return `${ask.site.baseUrl}/choose-password/${account.id.replace('account/', '')}/${token}`
}

type Told = { readonly fault?: string; readonly link?: string; readonly name?: string }

async function show(ask: Ask, told: Told = {}): Promise<Answer> {
  const accounts = await ask.store.accounts()
  return {
    is: 'page',
    title: 'Accounts',
    ...(told.fault && { status: 422 }),
    breadcrumb: [{ text: 'Systems', href: '/' }],
    content: html`${told.fault ? errorSummary({ heading: 'There is a problem', errorList: [{ text: told.fault }] }) : ''}
      ${
        told.link
          ? notificationBanner({
              title: 'Link made',
              text: html`<p>Send this link to ${told.name ?? ''}. It works once, for three days:</p><p class="app-link-to-copy">${told.link}</p>`,
            })
          : ''
      }
      <h1 class="nhsuk-heading-l">Accounts</h1>
      ${table({
        caption: { text: 'Accounts', classes: 'nhsuk-u-visually-hidden' },
        head: ['Name', 'Signs in as', 'Since', 'What you can do'].map((text) => ({ text })),
        rows: accounts.map((account) => row(ask, account)),
        firstCellIsHeader: true,
        responsive: true,
      })}
      <h2 class="nhsuk-heading-m">Add an account</h2>
      <form method="post" action="/accounts" novalidate>
        ${ask.proof()}<input type="hidden" name="do" value="add">
        ${input({ name: 'name', id: 'name', label: 'Name', width: 20 })}
        ${input({ name: 'login', id: 'login', label: 'E-mail address', width: 20, spellcheck: false, autocapitalize: 'none' })}
        ${button({ text: 'Add the account' })}
      </form>
      <p>What someone may do in a system is decided in the settings of that system.</p>`,
  }
}

function row(ask: Ask, account: Account): readonly TableCell[] {
  const act = (what: string, words: string) => html`<form method="post" action="/accounts" class="app-inline">
    ${ask.proof()}<input type="hidden" name="account" value="${account.id}"><input type="hidden" name="do" value="${what}">
    <button type="submit" class="app-link-button">${words}<span class="nhsuk-u-visually-hidden"> for ${account.name}</span></button></form>`
  return [
    { text: account.owner ? `${account.name} (owner)` : account.name },
    { text: account.login },
    { text: showDay(dayOf(account.createdAt)) },
    { text: account.closed ? 'Closed' : html`${act('link', 'New password link')} ${act('close', 'Close')}` },
  ]
}
