// Settings of one system: whether everyone may see it, and who may do what in it.
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { radios } from '#formats/html/nhs/radios.ts'
import { select } from '#formats/html/nhs/select.ts'
import type { Access, Account } from '#store/store.ts'
import { ranks, rankWords } from '../../access.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'

export const settingsPage: SystemPage = {
  name: 'settings',
  within: 'system',
  path: '/:system/settings',
  access: 'administrator',
  view: show,
  act: change,
}

async function change(ask: SystemAsk, form: Form): Promise<Answer> {
  const { values } = form
  if (values.do === 'public') {
    await ask.store.setOpenToPublic(ask.system.slug, values.open === 'yes')
  } else {
    const account = await ask.store.account(values.account ?? '')
    const rank = ranks.find((one) => one === values.rank)
    if (!account || !rank) return { is: 'bad-request', what: 'No account or no access was chosen.', remedy: 'Go back and choose both.' }
    await ask.store.grant(account.id, ask.system.slug, rank)
  }
  return { is: 'redirect', to: ask.here('/settings') }
}

async function show(ask: SystemAsk): Promise<Answer> {
  const [open, grants, accounts] = await Promise.all([
    ask.store.openToPublic(ask.system.slug),
    ask.store.grantsOf(ask.system.slug),
    ask.store.accounts(),
  ])
  const people = accounts.filter((account) => !account.closed)
  return {
    is: 'page',
    title: 'Settings',
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: 'settings',
    content: html`<h1 class="nhsuk-heading-l">Settings</h1>
      <form method="post" action="${ask.here('/settings')}">
        ${ask.proof()}<input type="hidden" name="do" value="public">
        ${radios({
          name: 'open',
          idPrefix: 'open',
          fieldset: { legend: { text: 'May everyone see this record without signing in?', size: 'm' } },
          hint: 'Contact details and the audit trail are never shown to everyone.',
          value: open ? 'yes' : 'no',
          items: [{ value: 'yes', text: 'Yes' }, { value: 'no', text: 'No, only people with access' }],
        })}
        ${button({ text: 'Save' })}
      </form>
      <h2 class="nhsuk-heading-m">Who has access</h2>
      ${accessList(people, grants)}
      ${people.length > 0 ? grantForm(ask, people) : html`<p>There are no accounts yet.</p>`}
      <p>Accounts are added by the owner of the installation.</p>`,
  }
}

function accessList(people: readonly Account[], grants: ReadonlyMap<string, Access>): Html {
  const held = people.flatMap((account) => {
    const rank = account.owner ? 'administrator' : grants.get(account.id)
    return rank ? [html`<li><strong>${account.name}</strong>: ${rankWords[rank]}${account.owner ? ' (owner of the installation)' : ''}</li>`] : []
  })
  return held.length > 0 ? html`<ul class="nhsuk-list nhsuk-list--bullet">${held}</ul>` : html`<p>Nobody but the owners of the installation.</p>`
}

function grantForm(ask: SystemAsk, people: readonly Account[]): Html {
  return html`<form method="post" action="${ask.here('/settings')}">
    ${ask.proof()}<input type="hidden" name="do" value="grant">
    ${select({ name: 'account', id: 'account', label: 'Account', items: people.map((one) => ({ value: one.id, text: `${one.name} (${one.login})` })) })}
    ${select({
      name: 'rank',
      id: 'rank',
      label: 'May',
      value: 'reader',
      items: ranks.map((rank) => ({ value: rank, text: rank === 'public' ? 'Nothing more than everyone' : rankWords[rank] })),
    })}
    ${button({ text: 'Give access' })}
  </form>`
}
