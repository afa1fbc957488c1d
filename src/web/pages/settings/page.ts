// Settings of one system: whether everyone may see it, and who may do what in it.
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { errorSummary } from '#formats/html/nhs/error-summary.ts'
import { input } from '#formats/html/nhs/input.ts'
import { radios } from '#formats/html/nhs/radios.ts'
import { select } from '#formats/html/nhs/select.ts'
import type { Access, Account } from '#store/store.ts'
import { ranks, rankWords } from '../../access.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { peopleForm, tie, type TieProblem } from './people.ts'

export const settingsPage: SystemPage = {
  name: 'settings',
  within: 'system',
  path: '/:system/settings',
  access: 'administrator',
  view: (ask) => show(ask),
  act: change,
}

async function change(ask: SystemAsk, form: Form): Promise<Answer> {
  const { values } = form
  if (values.do === 'public') {
    await ask.store.setOpenToPublic(ask.system.slug, values.open === 'yes')
  } else if (values.do === 'tie') {
    const wrong = await tie(ask, values)
    if (wrong) return show(ask, { wrong, typed: values })
  } else {
    const login = (values.login ?? '').trim().toLowerCase()
    const account = await ask.store.accountByLogin(login)
    const rank = ranks.find((one) => one === values.rank)
    if (!account || account.closed || !rank) return show(ask, { unknown: login })
    await ask.store.grant(account.id, ask.system.slug, rank)
  }
  return { is: 'redirect', to: ask.here('/settings') }
}

type Tried = {
  /** A login that was tried and fits nobody. */
  readonly unknown?: string
  readonly wrong?: TieProblem
  readonly typed?: Query
}

// Only those with access are named: who else has an account is none of this system's business.
async function show(ask: SystemAsk, { unknown, wrong, typed = {} }: Tried = {}): Promise<Answer> {
  const [open, grants, accounts] = await Promise.all([
    ask.store.openToPublic(ask.system.slug),
    ask.store.grantsOf(ask.system.slug),
    ask.store.accounts(),
  ])
  const people = accounts.filter((account) => !account.closed)
  const withAccess = people.filter(({ id, owner }) => owner || grants.has(id))
  const errors = [
    ...(unknown === undefined ? [] : [{ text: NOBODY, href: '#login' }]),
    ...(wrong ? [{ text: `${wrong.problem.what}. ${wrong.problem.remedy}`, href: `#${wrong.field}` }] : []),
  ]
  return {
    is: 'page',
    title: 'Settings',
    ...(errors.length > 0 && { status: 422 }),
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'settings',
    content: html`${errors.length > 0 && errorSummary({ heading: 'There is a problem', errorList: errors })}
      <h1 class="nhsuk-heading-l">Settings</h1>
      <form method="post" action="${ask.here('/settings')}">
        ${ask.proof()}<input type="hidden" name="do" value="public">
        ${radios({
          name: 'open',
          idPrefix: 'open',
          fieldset: { legend: { text: 'May everyone see this record without signing in?', size: 'm' } },
          hint: 'Contact details and the audit trail are never shown to everyone.',
          value: open ? 'yes' : 'no',
          items: [
            { value: 'yes', text: 'Yes' },
            { value: 'no', text: 'No, only people with access' },
          ],
        })}
        ${button({ text: 'Save' })}
      </form>
      <p><a class="nhsuk-link" href="${ask.here('/settings/published')}">Choose what everyone sees</a></p>
      <h2 class="nhsuk-heading-m">Who has access</h2>
      ${accessList(people, grants)}
      ${grantForm(ask, unknown)}
      <p>Accounts are added by the owner of the installation.</p>
      ${await peopleForm(ask, withAccess, wrong, typed)}`,
  }
}

function accessList(people: readonly Account[], grants: ReadonlyMap<string, Access>): Html {
  const held = people.flatMap((account) => {
    const rank = account.owner ? 'administrator' : grants.get(account.id)
    return rank
      ? [
          html`<li><strong>${account.name}</strong>: ${rankWords[rank]}${account.owner ? ' (owner of the installation)' : `, signs in as ${account.login}`}</li>`,
        ]
      : []
  })
  return held.length > 0
    ? html`<ul class="nhsuk-list nhsuk-list--bullet">${held}</ul>`
    : html`<p>Nobody but the owners of the installation.</p>`
}

const NOBODY = 'Nobody with an account signs in by that name'

function grantForm(ask: SystemAsk, unknown: string | undefined): Html {
  return html`<form method="post" action="${ask.here('/settings')}">
    ${ask.proof()}<input type="hidden" name="do" value="grant">
    ${input({
      name: 'login',
      id: 'login',
      label: 'What the person signs in with',
      hint: 'Their e-mail address or name, as the owner of the installation entered it.',
      value: unknown ?? '',
      width: 20,
      spellcheck: false,
      autocapitalize: 'none',
      errorMessage: unknown === undefined ? undefined : NOBODY,
    })}
    ${select({
      name: 'rank',
      id: 'rank',
      label: 'May',
      value: 'reader',
      items: ranks.map((rank) => ({
        value: rank,
        text: rank === 'public' ? 'Nothing more than everyone' : rankWords[rank],
      })),
    })}
    ${button({ text: 'Give access' })}
  </form>`
}
