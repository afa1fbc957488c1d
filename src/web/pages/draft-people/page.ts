// The people whom a draft affects, each with what changes for them and when, what they want next if they say so, and what they were
// offered. What someone wants is theirs; offers are for stewards and the person alone.
import { isDay } from '#core/day.ts'
import { isId, type Id } from '#core/id.ts'
import type { OfferState } from '#private/own.ts'
import { reaches } from '../../access.ts'
import { notify } from '../../notify.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
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
  const content = peopleListed(ask, await listedIn(ask), wrong)
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
  if (text.length > LONGEST) return tooLong
  const said = { person, text, shared: values.shared === 'yes', on: ask.today, account: ask.account.id }
  await ask.store.setWish(ask.system.slug, said)
  return back(ask)
}

async function offer(ask: DraftAsk, values: Form['values']): Promise<Answer> {
  if (!reaches(ask.rank, 'steward') || !ask.account) return { is: 'no-access' }
  const listed = (await listedIn(ask)).find(({ person }) => person === values.person)
  if (!listed) return gone
  const [text, from] = [(values.offer ?? '').trim(), (values.from ?? '').trim()]
  if (text.length > LONGEST) return tooLong
  const problems = {
    ...(text === '' && { offer: 'Say what is offered' }),
    ...(from !== '' && !isDay(from) && { from: 'Write the day as 2027-04-01, or leave it empty' }),
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

/** A steward withdraws; the person, and nobody for them, accepts or declines. */
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
  if (!known || !(await ask.store.setOffer(ask.system.slug, which, 'made', to))) return gone
  const told = to === 'withdrawn' ? await accountsOf(ask, which.person) : [known.account]
  await tell(ask, told, 'What was offered to someone in a draft was answered or withdrawn.')
  return back(ask)
}

const tooLong: Answer = {
  is: 'bad-request',
  what: `It is longer than ${LONGEST.toLocaleString('en-GB')} characters. Nothing was recorded.`,
  remedy: 'Go back: what you wrote is still there. Say it in fewer words.',
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
