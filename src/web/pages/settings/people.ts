// Who of those with access is whom in the record, so that they can answer drafts in the roles and seats they hold.
import { isId, kindOf, type Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { select } from '#formats/html/nhs/select.ts'
import type { Account } from '#store/store.ts'
import { noticesFor } from '../../notify.ts'
import type { Query, SystemAsk } from '../../page.ts'

export type TieProblem = { readonly field: 'account' | 'person'; readonly problem: Problem }

/** Ties an account with access to a person of the record, or to nobody; answers what is wrong instead. */
export async function tie(ask: SystemAsk, values: Query): Promise<TieProblem | undefined> {
  const { store, system, ledger } = ask
  const account = await store.account(values.account ?? '')
  const grants = await store.grantsOf(system.slug)
  if (!account || account.closed || !(account.owner || grants.has(account.id)))
    return {
      field: 'account',
      problem: problem('no-account', 'That account has no access here', 'Choose one of those with access.'),
    }
  if (values.person === '') {
    await setAndTell(ask, account.id, undefined)
    return undefined
  }
  const person = values.person ?? ''
  if (!isPerson(person) || !ledger.timelines.has(person))
    return {
      field: 'person',
      problem: problem(
        'no-person',
        'That person is not in the record',
        'Choose one of the people in it, or nobody.',
      ),
    }
  await setAndTell(ask, account.id, person)
  return undefined
}

// What someone may do and say as a person hangs on it, so nobody's is changed, or shared with them, without their knowing.
async function setAndTell(ask: SystemAsk, account: string, person: Id<'person'> | undefined): Promise<void> {
  const { store, system } = ask
  const before = await store.peopleOfAccounts(system.slug)
  if (before.get(account) === person) return
  await store.setPersonOfAccount(system.slug, account, person)
  const alike = [...before].flatMap(([other, one]) => (one === person && other !== account ? [other] : []))
  const text = (words: string) => ({ text: words, href: '/for-me' })
  await store.addNotices([
    ...(await noticesFor(ask, text('Who you are in the record was changed by an administrator.'), [account])),
    ...(await noticesFor(
      ask,
      text('Another account was tied to the person of the record that you are.'),
      alike,
    )),
  ])
}

/** `accounts` are those with access. */
export async function peopleForm(
  ask: SystemAsk,
  accounts: readonly Account[],
  wrong: TieProblem | undefined,
  typed: Query,
): Promise<Html> {
  const tied = await ask.store.peopleOfAccounts(ask.system.slug)
  const people = [...ask.ledger.timelines.keys()]
    .filter(isPerson)
    .map((id) => ({ value: String(id), text: ask.title(id) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'en-GB'))
  const told = accounts.flatMap(({ id, name }) => {
    const person = tied.get(id)
    return person ? [html`<li>${name} is <a href="${ask.way(person)}">${ask.title(person)}</a></li>`] : []
  })
  const messageOf = (field: TieProblem['field']) =>
    wrong?.field === field ? `${wrong.problem.what}. ${wrong.problem.remedy}` : undefined
  return html`<h2 class="nhsuk-heading-m" id="people">Who is whom in the record</h2>
    <p>Someone who holds a role or seat answers drafts in it once their account is tied to their person.</p>
    ${told.length > 0 && html`<ul class="nhsuk-list nhsuk-list--bullet">${told}</ul>`}
    <form method="post" action="${ask.here('/settings')}">
      ${ask.proof()}<input type="hidden" name="do" value="tie">
      ${select({
        name: 'account',
        id: 'account',
        label: 'The account',
        items: accounts.map(({ id, name }) => ({ value: id, text: name })),
        value: typed.account,
        errorMessage: messageOf('account'),
      })}
      ${select({
        name: 'person',
        id: 'person',
        label: 'Is',
        items: [{ value: '', text: 'Nobody in the record' }, ...people],
        value: typed.person,
        errorMessage: messageOf('person'),
      })}
      ${button({ text: 'Save' })}
    </form>`
}

function isPerson(text: string): text is Id<'person'> {
  return isId(text) && kindOf(text) === 'person'
}
