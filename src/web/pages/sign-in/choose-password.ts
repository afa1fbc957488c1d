// One-time links: the first account of an installation, and choosing a password for an account made by its owner.
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import { passwordInput } from '#formats/html/nhs/password-input.ts'
import type { Answer, Ask, Form, SitePage } from '../../page.ts'
import { beginSession, hashPassword, PASSWORD_MIN, spendLink } from '../../sign-in.ts'

export const firstAccountPage: SitePage = {
  name: 'first-account',
  within: 'site',
  path: '/first-account/:token',
  access: 'anyone',
  tries: 20,
  view: (ask) => show(ask, { first: true, problems: [], login: '', name: '' }),
  act: makeFirst,
}

export const choosePasswordPage: SitePage = {
  name: 'choose-password',
  within: 'site',
  path: '/choose-password/:account/:token',
  access: 'anyone',
  tries: 20,
  view: (ask) => show(ask, { first: false, problems: [], login: '', name: '' }),
  act: choose,
}

type Filled = {
  readonly first: boolean
  readonly problems: readonly Fault[]
  readonly login: string
  readonly name: string
}
type Fault = { readonly text: string; readonly field: string }

async function makeFirst(ask: Ask, form: Form): Promise<Answer> {
  const login = (form.values.login ?? '').trim().toLowerCase()
  const name = (form.values.name ?? '').trim().slice(0, 200)
  const password = form.values.password ?? ''
  const problems = [
    ...(name === '' ? [{ text: 'Enter your name', field: 'name' }] : []),
    ...loginFaults(login),
    ...passwordFaults(password),
  ]
  if (problems.length > 0) return show(ask, { first: true, problems, login, name })
  // Every start without an account makes a link; once one was used, the others make nobody an owner.
  if ((await ask.store.accounts()).length > 0) return spent()
  if (!(await spendLink(ask.store, ask.params.token ?? '', 'first-account', ask.now))) return spent()
  const account = {
    id: `account/${crypto.randomUUID()}`,
    login,
    name,
    owner: true,
    createdAt: ask.now,
    closed: false,
  }
  if (!(await ask.store.createAccount(account, await hashPassword(password)))) return spent()
  return { is: 'redirect', to: '/', cookies: [await beginSession(ask.store, account.id, ask.now)] }
}

async function choose(ask: Ask, form: Form): Promise<Answer> {
  const password = form.values.password ?? ''
  const problems = passwordFaults(password)
  if (problems.length > 0) return show(ask, { first: false, problems, login: '', name: '' })
  const account = await ask.store.account(`account/${ask.params.account ?? ''}`)
  const fits = await spendLink(ask.store, ask.params.token ?? '', `password ${account?.id ?? ''}`, ask.now)
  if (!account || account.closed || !fits) return spent()
  await ask.store.setPassword(account.id, await hashPassword(password))
  await ask.store.clearSessions(account.id, ask.now)
  return { is: 'redirect', to: '/', cookies: [await beginSession(ask.store, account.id, ask.now)] }
}

function show(ask: Ask, { first, problems, login, name }: Filled): Answer {
  const heading = first ? 'Set up the first account' : 'Choose a password'
  const fault = (field: string) => problems.find((one) => one.field === field)?.text
  return {
    is: 'page',
    title: heading,
    ...(problems.length > 0 && { status: 422 }),
    content: html`${
      problems.length > 0
        ? errorSummary({
            heading: 'There is a problem',
            errorList: problems.map((one) => ({ text: one.text, href: `#${one.field}` })),
          })
        : ''
    }
      <h1 class="nhsuk-heading-l">${heading}</h1>
      ${first ? html`<p>This account owns the installation: it can create systems and accounts. The link works once.</p>` : ''}
      <form method="post" action="${ask.address}" novalidate>
        ${ask.proof()}
        ${
          first
            ? html`${input({ name: 'name', id: 'name', label: 'Your name', value: name, width: 20, autocomplete: 'name', errorMessage: fault('name') })}
                ${input({ name: 'login', id: 'login', label: 'E-mail address or name to sign in with', value: login, width: 20, autocomplete: 'username', spellcheck: false, autocapitalize: 'none', errorMessage: fault('login') })}`
            : ''
        }
        ${passwordInput({ name: 'password', id: 'password', label: 'Password', hint: `At least ${PASSWORD_MIN} characters. Three words that do not belong together are good.`, width: 20, autocomplete: 'new-password', errorMessage: fault('password') })}
        ${button({ text: first ? 'Create the account' : 'Save and sign in' })}
      </form>`,
  }
}

function spent(): Answer {
  return {
    is: 'bad-request',
    what: 'This link was used already, or is too old.',
    remedy: 'Start Throughline again for a new first link, or ask the owner of the installation for one.',
  }
}

function loginFaults(login: string): readonly Fault[] {
  return /^[^\s<>"]{3,200}$/.test(login)
    ? []
    : [{ text: 'Enter an e-mail address or a name of 3 letters or more, without spaces', field: 'login' }]
}

function passwordFaults(password: string): readonly Fault[] {
  if (password.length < PASSWORD_MIN)
    return [{ text: `Enter a password of at least ${PASSWORD_MIN} characters`, field: 'password' }]
  return password.length > 1000
    ? [{ text: 'Enter a password of at most 1,000 characters', field: 'password' }]
    : []
}
