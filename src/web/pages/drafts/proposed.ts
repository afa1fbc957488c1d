// What a draft proposes, a page at a time: by day, then by body, a sentence each, with why and what can be done about it.
import { effectiveDay, isDated, type Dated } from '#core/change.ts'
import { showDay, type Day } from '#core/day.ts'
import type { DraftItem } from '#core/draft.ts'
import { kindOf, type Id } from '#core/id.ts'
import { meantBy } from '#core/ledger.ts'
import { html, type Html } from '#formats/html/html.ts'
import { hidden } from '#formats/html/nhs/element.ts'
import { pagination } from '#formats/html/nhs/pagination.ts'
import { capital } from '../../parts/capital.ts'
import { mayEdit, type DraftAsk } from '../../parts/draft-page.ts'
import { sayProposals } from '../../parts/say-proposal.ts'

const PER_PAGE = 50

type Placed = {
  readonly item: DraftItem
  /** In a sentence, without its day, which stands above it. */
  readonly told: string
  readonly day: Day | ''
  readonly body: Id | undefined
  readonly heading: string
}

/** `comments`: what was said, by the key of the item. */
export function proposed(ask: DraftAsk, comments: ReadonlyMap<string, readonly unknown[]>): Html {
  const all = placed(ask)
  const pages = Math.ceil(all.length / PER_PAGE)
  const page = Math.min(Math.max(1, Math.trunc(Number(ask.query.page)) || 1), pages)
  const shown = all.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  const days = [...Map.groupBy(shown, ({ day }) => day)]
  return html`${days.map(
    ([day, own]) => html`<section class="app-proposed">
      <h3 class="nhsuk-heading-m">${day === '' ? 'Withdrawn' : `From ${showDay(day)}`}</h3>
      ${[...Map.groupBy(own, ({ heading }) => heading)].map(([heading, items]) => group(ask, heading, items, comments))}
    </section>`,
  )}
  ${pages > 1 && between(ask, page, pages)}`
}

function placed(ask: DraftAsk): readonly Placed[] {
  const headings = new Map<string, string>()
  const say = sayProposals(ask)
  const found = ask.draft.contents.items.map((item): Placed => {
    const meant = meantBy(ask.laid.before, item.proposal)
    const body = meant && bodyOf(ask, meant)
    const key = body ?? (meant ? kindOf(meant.id) : '')
    const heading = headings.get(key) ?? headingOf(ask, key, body)
    headings.set(key, heading)
    const day = isDated(item.proposal) ? effectiveDay(item.proposal) : ''
    const told = capital((say(item.key) ?? '').replace(/^(?:From|On) \d{1,2} \w+ \d{4}, /, ''))
    return { item, told, day, body, heading }
  })
  return found.toSorted(
    (one, other) =>
      compare(one.day, other.day) ||
      Number(one.body === undefined) - Number(other.body === undefined) ||
      compare(one.heading, other.heading),
  )
}

/** The body that it is about: itself, that of a seat, or that of the seat someone is appointed to. */
function bodyOf(ask: DraftAsk, { id, ...rest }: Dated): Id | undefined {
  const kind = kindOf(id)
  if (kind === 'body') return id
  const values = 'values' in rest ? rest.values : {}
  const read = (name: string) => (values[name] ?? ask.snapshot.nearest(id)?.values[name]) as Id | undefined
  if (kind === 'seat') return read('body')
  const to = kind === 'appointment' ? read('to') : undefined
  if (to === undefined || kindOf(to) !== 'seat') return undefined
  return ask.snapshot.nearest(to)?.values.body as Id | undefined
}

function headingOf(ask: DraftAsk, key: string, body: Id | undefined): string {
  if (body !== undefined) return ask.title(body)
  return capital(ask.ledger.vocabulary.get(key)?.words.many ?? 'Other')
}

function group(
  ask: DraftAsk,
  heading: string,
  items: readonly Placed[],
  comments: ReadonlyMap<string, readonly unknown[]>,
): Html {
  return html`<h4 class="nhsuk-heading-s">${heading}</h4>
    <ul class="app-proposed__list">${items.map((one) => line(ask, one, comments.get(one.item.key)?.length ?? 0))}</ul>`
}

function line(ask: DraftAsk, { item, told }: Placed, comments: number): Html {
  const { proposal, key } = item
  const { id } = ask.draft
  const change = mayEdit(ask) ? addressOfChange(ask, item) : undefined
  const about = hidden(`: ${told}`)
  const said = comments === 1 ? '1 comment' : `${comments} comments`
  return html`<li class="app-proposed__item" id="item-${key}">
    <p class="app-proposed__sentence">${told}</p>
    ${proposal.because.trim() !== '' && html`<p class="app-quiet">Why: ${proposal.because}</p>`}
    <p class="app-ways">${change && html`<a href="${change}">Change${about}</a>`}
      ${mayEdit(ask) && html`<a href="${ask.here(`/drafts/${id}/take-out/${key}`)}">Take out${about}</a>`}
      <a href="${ask.here(`/drafts/${id}/discussion`, { about: key })}#thread-${key}">${comments === 0 ? 'Comment' : said}${about}</a></p>
  </li>`
}

function addressOfChange(ask: DraftAsk, { key, proposal }: DraftItem): string | undefined {
  const base = `/drafts/${ask.draft.id}`
  switch (proposal.act) {
    case 'begin':
      return ask.here(`${base}/edit/${kindOf(proposal.id)}`, { item: key })
    case 'amend':
      return ask.here(`${base}/edit/${proposal.id}`, { item: key })
    case 'end':
      return ask.here(`${base}/end/${proposal.id}`, { item: key })
    case 'retract':
      return undefined
    default:
      return proposal satisfies never
  }
}

function between(ask: DraftAsk, page: number, pages: number): Html {
  const way = (to: number) => ({
    href: `${ask.here(`/drafts/${ask.draft.id}`, { page: to === 1 ? '' : String(to) })}#changes`,
    label: `${to} of ${pages}`,
  })
  return pagination({
    ...(page > 1 && { previous: way(page - 1) }),
    ...(page < pages && { next: way(page + 1) }),
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
