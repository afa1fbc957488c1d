// What stands in the way of adopting a draft. Some of it stops: what cannot be recorded, what contradicts the record, an
// objection nobody answered. Some of it only warns: partners who have not answered yet, people with nothing next.
import { alreadySo } from '#core/already-so.ts'
import { conflictsOf } from '#core/conflicts.ts'
import { showDay } from '#core/day.ts'
import { draftFaults, nextsOf, type Endorsement, type Happened } from '#drafting/index.ts'
import { peopleAffected } from '#impacts/index.ts'
import { addressOf, type DraftAsk } from '../../parts/draft-page.ts'
import { standingOfDraft } from '../../parts/draft-standing.ts'

export type Hindrance = { readonly text: string; readonly href: string; readonly link: string }
export type InTheWay = { readonly stops: readonly Hindrance[]; readonly warns: readonly Hindrance[] }

/** `last` is the number of the last event it was judged by. */
export async function inTheWay(ask: DraftAsk): Promise<InTheWay & { readonly last: number }> {
  const { endorsement, events, last } = await standingOfDraft(ask)
  const partners = ofPartners(ask, endorsement.inTheWay)
  const stops = [...recordable(ask), ...contradicting(ask), ...partners.stops]
  return {
    stops,
    warns: [...partners.warns, ...withNothingNext(ask, events), ...(await renaming(ask))],
    last,
  }
}

const AND = new Intl.ListFormat('en-GB')

// "Still open" is an answer too: what is asked is that somebody looked.
function withNothingNext(ask: DraftAsk, events: readonly Happened[]): readonly Hindrance[] {
  const given = nextsOf(events)
  const { people } = peopleAffected.compute(ask.laid)
  const count = people.filter((one) => one.nothing && !given.has(one.person)).length
  if (count === 0) return []
  const who = count === 1 ? 'One person' : `${count} people`
  return [
    {
      text: `${who} would hold nothing, and nobody has said what comes next for them.`,
      href: `${addressOf(ask, 'impact')}#people-with-nothing`,
      link: 'Say what comes next',
    },
  ]
}

// Names that a draft brings take the place of those held, and are in none of its changes: nobody adopts them unseen.
async function renaming(ask: DraftAsk): Promise<readonly Hindrance[]> {
  const { slug } = ask.system
  const told: string[] = []
  const [brought, names] = await Promise.all([
    ask.store.draftNames(slug, ask.draft.id),
    ask.store.names(slug),
  ])
  for (const one of brought.filter(({ id }) => names.has(id))) {
    const held = await ask.store.contact(slug, one.id)
    if (!held) continue
    if (held.name !== one.name) told.push(`${held.name} would be called ${one.name}`)
    else if (held.email !== one.email || held.phone !== one.phone)
      told.push(`${held.name} would have other contact details`)
  }
  const [first] = told
  if (first === undefined) return []
  const more = told.length === 1 ? '' : `, and ${told.length - 1} more like it`
  return [{ text: `${first}${more}.`, href: addressOf(ask, 'overview'), link: 'Go to the draft' }]
}

// An objection that stands stops it; silence, "not yet" and an edit that may still be contested only warn.
function ofPartners(ask: DraftAsk, found: Endorsement['inTheWay']): InTheWay {
  const href = addressOf(ask, 'partners')
  const named = (is: 'objects' | 'waiting' | 'not-yet') =>
    found.flatMap((one) => (one.is === is ? [ask.title(one.organisation)] : []))
  const of = (names: readonly string[], one: string, many: string): readonly Hindrance[] =>
    names.length === 0
      ? []
      : [
          {
            text: `${AND.format(names)} ${names.length === 1 ? one : many}.`,
            href,
            link: 'Go to the partners',
          },
        ]
  const contestable = found.flatMap((one) => (one.is === 'contestable' ? [one] : []))
  return {
    stops: of(
      named('objects'),
      'objects, and nobody has answered it',
      'object, and nobody has answered them',
    ),
    warns: [
      ...of(named('waiting'), 'has not answered this version', 'have not answered this version'),
      ...of(named('not-yet'), 'says “not yet”', 'say “not yet”'),
      ...contestable.map(({ version, until }) => ({
        text: `Version ${version} was called editorial and may be contested until ${showDay(until)}.`,
        href,
        link: 'Go to the partners',
      })),
    ],
  }
}

function recordable(ask: DraftAsk): readonly Hindrance[] {
  const { contents } = ask.draft
  const link = 'Go to the changes'
  if (contents.items.length === 0)
    return [{ text: 'It proposes nothing yet.', href: addressOf(ask, 'edit'), link: 'Propose a change' }]
  const so = new Set(alreadySo(contents.items, ask.ledger))
  const items = contents.items.filter(({ key }) => !so.has(key))
  if (items.length === 0)
    return [{ text: 'The record says all of it already.', href: addressOf(ask, 'overview'), link }]
  const faults = draftFaults(ask.ledger, { ...contents, items }).map(({ problem }) => problem)
  if (faults.length === 0) return []
  const what =
    faults.length === 1 ? `${faults[0]?.what}.` : `${faults.length} of its changes cannot be recorded.`
  return [{ text: what, href: addressOf(ask, 'overview'), link }]
}

function contradicting(ask: DraftAsk): readonly Hindrance[] {
  const count = conflictsOf(ask.draft.contents.items, ask.ledger).length
  if (count === 0) return []
  const what =
    count === 1
      ? 'One thing in it contradicts the record as it is now.'
      : `${count} things in it contradict the record as it is now.`
  return [{ text: what, href: ask.here(`/drafts/${ask.draft.id}/conflicts`), link: 'Settle them' }]
}
