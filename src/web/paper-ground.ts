// What a paper is written from, gathered for whoever asks: the record from their standpoint, figures, findings, and the draft that
// the address names. Also from an earlier standpoint, to say what changed since.
import { dayOf, type Day, type Moment } from '#core/day.ts'
import { look } from '#core/standpoint.ts'
import { titles } from '#core/title.ts'
import { partnerStates, type PartnerStanding } from '#drafting/index.ts'
import type { DraftTabled, Ground, PartnerTabled } from '#papers/index.ts'
import { findingsOfYear } from './findings-of-year.ts'
import { findingsHere } from './findings.ts'
import type { SystemAsk } from './page.ts'
import { asDraft } from './parts/draft-page.ts'
import { standingOfDraft } from './parts/draft-standing.ts'
import { figuresKnown } from './parts/figures-known.ts'
import { measuresFound } from './parts/measure-finder.ts'

/** `wants`: what the chosen parts want that costs something. */
export async function paperGround(ask: SystemAsk, wants: ReadonlySet<string | undefined>): Promise<Ground> {
  const book = await figuresKnown(ask)
  const draft = wants.has('draft') ? await draftTabled(ask) : undefined
  const year = wants.has('year') ? await findingsOfYear(ask) : undefined
  return {
    now: ask.snapshot,
    standpoint: ask.standpoint,
    title: ask.title,
    book,
    // What the address narrows on other pages is nothing to a paper.
    standings: () => measuresFound({ ...ask, query: {} }, book).standings,
    findings: () => findingsHere(ask),
    here: ask.here,
    ...(year && { year }),
    ...(draft && { draft }),
  }
}

/** Whether anything was recorded by the end of a day: before that, what was known then is nothing. */
export function wasKnown({ ledger }: SystemAsk, day: Day): boolean {
  const first = ledger.changes[0]
  return first !== undefined && dayOf(first.recordedAt) <= day
}

/** The same as it was on an earlier day, and as it was known by its end where anything was; without a draft. */
export function askSince(ask: SystemAsk, day: Day): SystemAsk {
  const { draft: _draft, laid: _laid, ...rest } = ask
  const standpoint = wasKnown(ask, day) ? { day, known: `${day}T23:59:59.999Z` as Moment } : { day }
  const snapshot = look(ask.ledger, standpoint, ask.now)
  return { ...rest, standpoint, snapshot, title: titles(snapshot, ask.names) }
}

async function draftTabled(ask: SystemAsk): Promise<DraftTabled | undefined> {
  const of = asDraft(ask)
  if (!of) return undefined
  const { endorsement } = await standingOfDraft(of)
  const { contents, version, state } = of.draft
  return {
    title: contents.title,
    purpose: contents.purpose,
    version,
    state: STATES[state],
    laid: of.laid,
    titled: (now) => titles(now, ask.names),
    partners: endorsement.partners.map(partnerTabled),
  }
}

const STATES = { open: 'open', scheduled: 'scheduled', adopted: 'adopted', retired: 'closed' } as const

function partnerTabled({ organisation, state, answer, settled }: PartnerStanding): PartnerTabled {
  const said = [
    answer?.reason,
    answer?.wouldChange && `What would change it: ${answer.wouldChange}`,
    settled && `${settled.is === 'lifted' ? 'Lifted' : 'Answered on the record'}: ${settled.reason}`,
  ]
  return {
    organisation,
    stands: partnerStates[state],
    ...(answer && { version: answer.version, on: dayOf(answer.at) }),
    reason: said.filter(Boolean).join(' '),
  }
}
