// The people whom a draft affects, each with what changes for them and when, what they want next if they say so, and what they were
// offered. What someone wants is theirs; offers are for stewards and the person alone.
import { addMonths, isDay, type Day } from '#core/day.ts'
import { isId, type Id } from '#core/id.ts'
import type { OfferState } from '#private/own.ts'
import { reaches } from '../../access.ts'
import { notify } from '../../notify.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { accountNames } from '../../parts/account-names.ts'
import { accountsOf, personOf } from '../../parts/tied.ts'
import { listedIn } from './listed.ts'
import { peopleListed, type Wrong } from './shown.ts'

export const draftPeoplePage: SystemPage = {
  name: 'draft-people',
  within: 'system',
  path: '/:system/drafts/:draft/people',
  access: 'reader',
  view: (ask) => withDraft(ask, (draft) => show(draft)),
  act: (ask, form) => withDraft(ask, (draft) => act(draft, form)),
}

const LONGEST = 2000

function withDraft(ask: SystemAsk, then: (draft: DraftAsk) => Promise<Answer>): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  return draft ? then(draft) : { is: 'not-found' }
}

async function show(ask: DraftAsk, wrong?: Wrong): Promise<Answer> {
  const content = peopleListed(ask, await listedIn(ask), await accountNames(ask), wrong)
  return draftPage(ask, 'people', 'People', content, wrong ? { status: 422 } : {})
}

async function act(ask: DraftAsk, { values }: Form): Promise<Answer> {
  switch (values.do) {
    case 'wish':
      return say(ask, values)
    case 'offer':
      return offer(ask, values)
    case 'withdrawn':
    case 'accepted':
    case 'declined':
      return settle(ask, values, values.do)
    default:
      return {
        is: 'bad-request',
        what: 'The form says nothing that can be done.',
        remedy: 'Go back and reload the page.',
      }
  }
}

async function say(ask: DraftAsk, values: Form['values']): Promise<Answer> {
  const person = await personOf(ask)
  if (!person || !ask.account) return { is: 'no-access' }
  const text = (values.wish ?? '').trim()
  if (text.length > LONGEST) return show(ask, { person, values, problems: { wish: TOO_LONG } })
  const { store, system, today, account } = ask
  const said = { person, text, shared: values.shared === 'yes', on: today, account: account.id }
  const known = await store.wish(system.slug, person)
  const tied = await accountsOf(ask, person)
  // Whoever wrote it and is not tied to the person any more cannot take it back.
  if (known && !tied.includes(known.account))
    await store.setWish(system.slug, { ...known, text: '', account: known.account })
  return (await store.setWish(system.slug, said)) ? back(ask) : othersWish
}

async function offer(ask: DraftAsk, values: Form['values']): Promise<Answer> {
  if (!reaches(ask.rank, 'steward') || !ask.account) return { is: 'no-access' }
  if (ask.draft.state !== 'open' && ask.draft.state !== 'scheduled') return closed
  const listed = (await listedIn(ask)).find(({ person }) => person === values.person)
  if (!listed) return gone
  const [text, from] = [(values.offer ?? '').trim(), (values.from ?? '').trim()]
  const problems = {
    ...(text === '' && { offer: 'Say what is offered' }),
    ...(text.length > LONGEST && { offer: TOO_LONG }),
    ...(from !== '' && !isDay(from) && { from: 'Write the day as 2027-04-01, or leave it empty' }),
    ...(isDay(from) && !isNear(ask, from) && { from: `Choose a day from today to ${YEARS} years ahead` }),
  }
  if (Object.keys(problems).length > 0) return show(ask, { person: listed.person, values, problems })
  await ask.store.addOffer(ask.system.slug, {
    draft: ask.draft.id,
    person: listed.person as Id<'person'>,
    text,
    ...(isDay(from) && { from }),
    state: 'made',
    account: ask.account.id,
    at: ask.now,
  })
  await tell(
    ask,
    await accountsOf(ask, listed.person),
    'Something about you in a draft waits for you to read.',
  )
  return back(ask)
}

/**
 * A steward withdraws; the person, and nobody for them, accepts or declines: any account that is tied to the person on the day, for
 * people come to have accounts after they were offered something. Which account it was is kept and shown to both, so that one tied to
 * the wrong person is noticed.
 */
async function settle(
  ask: DraftAsk,
  values: Form['values'],
  to: Exclude<OfferState, 'made'>,
): Promise<Answer> {
  const mine = await personOf(ask)
  const person = values.person ?? ''
  if (!isId(person)) return gone
  const may = to === 'withdrawn' ? reaches(ask.rank, 'steward') : mine === person
  if (!may) return { is: 'no-access' }
  const which = { draft: ask.draft.id, person: person as Id<'person'>, number: Number(values.number) }
  const known = (await ask.store.offers(ask.system.slug, ask.draft.id)).find(
    (one) => one.person === person && one.number === which.number,
  )
  if (!known || !ask.account) return gone
  const answered = { state: to, account: ask.account.id, at: ask.now }
  if (!(await ask.store.setOffer(ask.system.slug, which, 'made', answered))) return gone
  const told = to === 'withdrawn' ? await accountsOf(ask, which.person) : [known.account]
  await tell(ask, told, 'What was offered to someone in a draft was answered or withdrawn.')
  return back(ask)
}

const TOO_LONG = `Say it in ${LONGEST.toLocaleString('en-GB')} characters or fewer`
/** Nobody is offered a role for later. */
const YEARS = 10

function isNear({ today }: DraftAsk, day: Day): boolean {
  return day >= today && day <= addMonths(today, 12 * YEARS)
}

const othersWish: Answer = {
  is: 'out-of-date',
  what: 'Another account that is this person has said what they want next. It is shown to that account alone, and nothing was recorded.',
  remedy: 'Ask whoever looks after accounts which of them is theirs.',
}

const closed: Answer = {
  is: 'out-of-date',
  what: 'The draft is closed, so nothing more is offered in it. Nothing was recorded.',
  remedy: 'Look at the draft again to see what became of it.',
}

const gone: Answer = {
  is: 'out-of-date',
  what: 'That was settled, or is no longer there. Nothing was recorded.',
  remedy: 'Look at the people of the draft again.',
}

// Who and what is read on the page and nowhere else.
function tell(ask: DraftAsk, accounts: readonly string[], text: string): Promise<void> {
  return notify(ask, ask.draft, { text, href: `/drafts/${ask.draft.id}/people` }, accounts)
}

function back(ask: DraftAsk): Answer {
  return { is: 'redirect', to: addressOf(ask, 'people') }
}
