// The list of people as it reads, with the forms that each reader may use. Knows no store.
import { dayOf, showDay } from '#core/day.ts'
import { keyOf, type Id } from '#core/id.ts'
import { nexts } from '#drafting/index.ts'
import { renderBlocks } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { details } from '#formats/html/nhs/details.ts'
import { tag } from '#formats/html/nhs/tag.ts'
import { peopleAffected, type PersonAffected } from '#impacts/index.ts'
import { offerStates, type Offer } from '#private/own.ts'
import { reaches } from '../../access.ts'
import { addressOf, type DraftAsk } from '../../parts/draft-page.ts'
import { form } from '../../parts/form.ts'
import { affectedBy, leftToDo, type Listed } from './listed.ts'

export type Wrong = {
  readonly person: Id
  readonly values: Readonly<Record<string, string>>
  readonly problems: { readonly offer?: string; readonly from?: string; readonly wish?: string }
}

export function peopleListed(
  ask: DraftAsk,
  all: readonly Listed[],
  who: (account: string) => string,
  wrong?: Wrong,
): Html {
  const seen = { ask, who, wrong }
  const affected = all.filter((one) => one.affected)
  const nothing = affected.filter((one) => one.affected?.nothing)
  const open = affected.filter((one) => leftToDo(one) !== undefined).length
  const count = affected.length === 1 ? 'One person holds' : `${affected.length} people hold`
  return html`${whichRecord(ask)}<p class="app-lead">${
    affected.length === 0
      ? 'Nobody holds less, or something else, by this draft as it is.'
      : `${count} less, or something else, by this draft. ${open === 0 ? 'Nothing is left to do about them.' : open === affected.length ? 'Something is left to do.' : `Something is left to do about ${open} of them.`}`
  }</p>
    ${group(seen, 'Hold nothing afterwards', nothing)}
    ${group(
      seen,
      'Hold less, or something else',
      affected.filter((one) => !nothing.includes(one)),
    )}
    ${gaining(ask)}
    ${group(
      seen,
      'No longer affected, or settled',
      all.filter((one) => !one.affected),
    )}`
}

type Seen = {
  readonly ask: DraftAsk
  /** Who an account is. */
  readonly who: (account: string) => string
  readonly wrong: Wrong | undefined
}

// What a closed draft would do is worked out from the record of today, of which it is a part when it was adopted.
function whichRecord({ draft }: DraftAsk): Html | undefined {
  if (draft.state === 'open' || draft.state === 'scheduled') return undefined
  return html`<p class="nhsuk-inset-text">This draft is closed. The people are those whom it would affect as the record is today; what was answered and offered stays as it was.</p>`
}

function group(seen: Seen, heading: string, some: readonly Listed[]): Html | undefined {
  if (some.length === 0) return undefined
  return html`<h2 class="nhsuk-heading-m">${heading}: ${some.length === 1 ? '1 person' : `${some.length} people`}</h2>
    <ul class="app-nexts">${some.map((one) => entry(seen, one))}</ul>`
}

// Nothing is owed to them; they are told so that nobody is surprised.
function gaining(ask: DraftAsk): Html | undefined {
  const blocks = peopleAffected.show({ people: [], gaining: affectedBy(ask).gaining }, ask.title)
  const [heading, list] = blocks
  if (heading?.type !== 'heading' || !list) return undefined
  return html`<h2 class="nhsuk-heading-m">${heading.text}</h2>${renderBlocks([list], ask.way)}`
}

function entry({ ask, who, wrong }: Seen, one: Listed): Html {
  const { person, affected, next, own } = one
  const left = leftToDo(one)
  const mine = wrong?.person === person ? wrong : undefined
  return html`<li class="app-nexts__one">
    <h3 class="nhsuk-heading-s" id="${`person-${keyOf(person)}`}"><a href="${ask.way(person)}">${ask.title(person)}</a>${own && ' (you)'}</h3>
    ${affected ? sentence(ask, affected) : html`<p>The draft as it is now takes nothing of them.</p>`}
    ${one.notice !== undefined && html`<p>${noticeOf(one.notice)}</p>`}
    ${next && html`<p>${tag({ text: nexts[next.next], colour: next.next === 'open' ? 'yellow' : 'green' })} ${next.note ?? ''}</p>`}
    ${left && html`<p>${tag({ text: left, colour: 'orange' })}</p>`}
    ${wished(one)}
    ${one.offers.length > 0 && html`<p><strong>Offers</strong></p><ul class="nhsuk-list">${one.offers.map((offer) => offered({ ask, who }, one, offer))}</ul>`}
    ${own && wishForm(ask, one, mine)}
    ${reaches(ask.rank, 'steward') && (ask.draft.state === 'open' || ask.draft.state === 'scheduled') && offerForm(ask, one, mine)}
  </li>`
}

// The sentence of the impact, so that both say the same.
function sentence(ask: DraftAsk, one: PersonAffected): Html {
  const [, list] = peopleAffected.show({ people: [one], gaining: [] }, ask.title)
  return list?.type === 'list'
    ? renderBlocks([{ type: 'prose', text: list.items[0] ?? '' }], ask.way)
    : html``
}

function noticeOf(days: number): string {
  if (days < 0) return 'The day has passed.'
  if (days === 0) return 'That is today.'
  return `${days === 1 ? 'One day' : `${days} days`} from today.`
}

function wished({ wish, own }: Listed): Html | undefined {
  if (!wish) return undefined
  const who = own ? (wish.shared ? 'You share with stewards' : 'For you alone') : 'Wants next'
  return html`<p><strong>${who}:</strong> ${wish.text} <span class="app-quiet">(${showDay(wish.on)})</span></p>`
}

function offered({ ask, who }: Pick<Seen, 'ask' | 'who'>, { own, person }: Listed, offer: Offer): Html {
  const { number, text, from, state, answered } = offer
  const colour = state === 'accepted' ? 'green' : state === 'made' ? 'blue' : 'grey'
  const act = (to: string, words: string) =>
    html`<form method="post" action="${addressOf(ask, 'people')}">${ask.proof()}
      <input type="hidden" name="do" value="${to}"><input type="hidden" name="person" value="${person}"><input type="hidden" name="number" value="${number}">
      ${button({ text: html`${words}<span class="nhsuk-u-visually-hidden">: ${text}, ${ask.title(person)}</span>`, variant: 'secondary', small: true, preventDoubleClick: true })}</form>`
  return html`<li>${text}${from && `, from ${showDay(from)}`} ${tag({ text: offerStates[state], colour })}
    ${answered && html`<span class="app-quiet">by ${who(answered.account)}, ${showDay(dayOf(answered.at))}</span>`}
    ${state === 'made' && own && html`${act('accepted', 'Accept')}${act('declined', 'Decline')}`}
    ${state === 'made' && reaches(ask.rank, 'steward') && act('withdrawn', 'Withdraw')}</li>`
}

function wishForm(ask: DraftAsk, { wish, person }: Listed, wrong: Wrong | undefined): Html {
  const again = wrong?.problems.wish === undefined ? undefined : wrong
  const fields = form({
    action: addressOf(ask, 'people'),
    proof: html`${ask.proof()}<input type="hidden" name="do" value="wish">`,
    button: 'Save',
    fields: [
      {
        name: 'wish',
        label: 'What would you like to do next?',
        hint: 'It is yours: nobody else reads it unless you share it. Empty it to take it back.',
        type: 'textarea',
        optional: true,
        value: again?.values.wish ?? wish?.text ?? '',
        problems: again && [{ what: again.problems.wish ?? '', remedy: '' }],
      },
      {
        name: 'shared',
        label: 'Who reads it',
        type: 'choice',
        options: [
          { value: 'no', label: 'Only I' },
          { value: 'yes', label: 'I and the stewards of this system' },
        ],
        value: again?.values.shared ?? (wish?.shared ? 'yes' : 'no'),
      },
    ],
  })
  const summary = html`${wish ? 'Change what you want next' : 'Say what you want next'}`
  return html`<div id="${`wish-${keyOf(person)}`}">${details({ summary, text: fields, ...(again && { open: true }) })}</div>`
}

function offerForm(ask: DraftAsk, { person }: Listed, wrong: Wrong | undefined): Html {
  const problem = (what: string | undefined) => (what === undefined ? undefined : [{ what, remedy: '' }])
  const fields = form({
    action: addressOf(ask, 'people'),
    proof: html`${ask.proof()}<input type="hidden" name="do" value="offer"><input type="hidden" name="person" value="${person}">`,
    button: 'Record the offer',
    fields: [
      {
        name: 'offer',
        label: `What is offered to ${ask.title(person)}?`,
        hint: 'The person and stewards read it.',
        type: 'text',
        value: wrong?.values.offer ?? '',
        problems: problem(wrong?.problems.offer),
      },
      {
        name: 'from',
        label: 'From which day',
        hint: 'Such as 2027-04-01.',
        type: 'text',
        optional: true,
        value: wrong?.values.from ?? '',
        problems: problem(wrong?.problems.from),
      },
    ],
  })
  const summary = html`Record an offer<span class="nhsuk-u-visually-hidden"> to ${ask.title(person)}</span>`
  return details({ summary, text: fields, ...(wrong && { open: true }) })
}
