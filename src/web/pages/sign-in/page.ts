// Signing in and out. The answer to a wrong password says nothing about whether the account exists.
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import { passwordInput } from '#formats/html/nhs/password-input.ts'
import type { Answer, Ask, Form, SitePage } from '../../page.ts'
import { accountFor, beginSession, endSession } from '../../sign-in.ts'

export const signInPage: SitePage = {
  name: 'sign-in',
  within: 'site',
  path: '/sign-in',
  access: 'anyone',
  tries: 20,
  view: (ask) =>
    ask.account ? { is: 'redirect', to: localPath(ask.query.next) } : show(ask, ask.query.next),
  act: signIn,
}

export const signOutPage: SitePage = {
  name: 'sign-out',
  within: 'site',
  path: '/sign-out',
  access: 'anyone',
  async act(ask) {
    return { is: 'redirect', to: '/', cookies: [await endSession(ask.store, ask.session)] }
  },
}

async function signIn(ask: Ask, form: Form): Promise<Answer> {
  const { login = '', password = '', next } = form.values
  const account = await accountFor(ask.store, login, password.slice(0, 1000))
  if (!account) return show(ask, next, login)
  await ask.store.clearSessions(undefined, ask.now)
  return {
    is: 'redirect',
    to: localPath(next),
    cookies: [await beginSession(ask.store, account.id, ask.now)],
  }
}

/** `login` is what was tried and did not fit. */
function show(ask: Ask, next: string | undefined, login?: string): Answer {
  const wrong = login !== undefined
  return {
    is: 'page',
    title: 'Sign in',
    ...(wrong && { status: 422 }),
    content: html`${
      wrong
        ? errorSummary({
            heading: 'There is a problem',
            errorList: [{ text: 'The name or the password is not right', href: '#login' }],
          })
        : ''
    }
      <h1 class="nhsuk-heading-l">Sign in</h1>
      <form method="post" action="/sign-in" novalidate>
        ${ask.proof()}
        <input type="hidden" name="next" value="${localPath(next)}">
        ${input({ name: 'login', id: 'login', label: 'E-mail address or name', value: login, width: 20, autocomplete: 'username', spellcheck: false, autocapitalize: 'none' })}
        ${passwordInput({ name: 'password', id: 'password', label: 'Password', width: 20, autocomplete: 'current-password' })}
        ${button({ text: 'Sign in' })}
      </form>
      <p>No account, or password forgotten? Ask an administrator of your system for a link.</p>`,
  }
}

/** Only a path of ours: never an address that leads elsewhere, nor letters that no header can carry. */
function localPath(next: string | undefined): string {
  if (!next || !/^\/(?![/\\])[^\s\\]*$/.test(next)) return '/'
  return next.toWellFormed().replace(/[^\x21-\x7e]/gu, encodeURIComponent)
}
