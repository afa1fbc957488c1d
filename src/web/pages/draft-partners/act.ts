// What can be done with the partners of a draft, each added as an event when it may be: asking them, answering, lifting
// an objection, meeting it, contesting an edit. Tells those concerned.
import type { Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { parseAnswer, parseReason, staleVersion } from '#drafting/index.ts'
import { answers, type DraftEvent } from '#drafting/event.ts'
import { reaches } from '../../access.ts'
import { accountsInRoles, notify } from '../../notify.ts'
import type { Query } from '../../page.ts'
import { addEvent, type Judged } from '../../parts/add-event.ts'
import { mayEdit, type DraftAsk } from '../../parts/draft-page.ts'
import { mayRecord, type DraftStanding } from '../../parts/draft-standing.ts'

const doings = ['answer', 'ask', 'contest', 'lift', 'meet'] as const
export type Doing = (typeof doings)[number]

export function isDoing(text: string | undefined): text is Doing {
  return doings.some((one) => one === text)
}

export type Done =
  | { readonly is: 'done' | 'no-access' | 'closed' }
  | { readonly is: 'again'; readonly problems: readonly Problem[]; readonly standing: DraftStanding }

type Refused = 'no-access' | readonly Problem[]
type Judge = (ask: DraftAsk, standing: DraftStanding, posted: Query) => Judged<Refused>

const judges: Readonly<Record<Doing, Judge>> = { answer, ask: askPartners, contest, lift, meet }

export async function act(ask: DraftAsk, doing: Doing, posted: Query): Promise<Done> {
  const added = await addEvent<Refused>(ask, (standing, now) => judges[doing](now, standing, posted))
  switch (added.is) {
    case 'added':
      await tell(ask, added.event, added.before)
      return { is: 'done' }
    case 'closed':
      return { is: 'closed' }
    case 'refused':
      return added.refused === 'no-access'
        ? { is: 'no-access' }
        : { is: 'again', problems: added.refused, standing: added.before }
    default:
      return added satisfies never
  }
}

function askPartners(ask: DraftAsk, { endorsement }: DraftStanding, posted: Query): Judged<Refused> {
  const { version } = ask.draft
  if (!mayEdit(ask)) return { refused: 'no-access' }
  if (Number(posted.version) !== version) return { refused: [staleVersion(posted.version, version)] }
  if (endorsement.of === 0) return { refused: [nobody] }
  return { event: { is: 'asked', version } }
}

const nobody = problem(
  'nobody-to-ask',
  'There is no partner to ask',
  'Say in the record which organisations are endorsing partners, or adopt it without.',
)

function answer(ask: DraftAsk, standing: DraftStanding, posted: Query): Judged<Refused> {
  const organisation = posted.organisation as Id
  const partner = standing.endorsement.partners.find((one) => one.organisation === organisation)
  const own = standing.mine.get(organisation)
  const forThem = posted.forThem === 'yes' || own === undefined
  if (!partner?.asked || (forThem && !mayRecord(ask))) return { refused: 'no-access' }
  const as = (forThem ? partner.answers : own) ?? []
  const read = parseAnswer(posted, { organisation, as, version: ask.draft.version, forThem })
  const before = partner.answer?.number ?? 0
  const meanwhile = Number(posted.after) === before ? [] : [answeredMeanwhile]
  if (!read.value || meanwhile.length > 0) return { refused: [...meanwhile, ...read.problems] }
  return { event: read.value }
}

const answeredMeanwhile = problem(
  'answered-meanwhile',
  'Someone else answered for this partner since you opened this page',
  'Their answer is in the table. What you wrote is kept below; send it if it is to take its place.',
)

/** The partner whose objection it is, where it still stands. */
function objected({ endorsement }: DraftStanding, posted: Query) {
  return endorsement.partners.find(
    ({ state, answer: own }) => state === 'objects' && own?.number === Number(posted.objection),
  )
}

const gone = problem(
  'no-objection',
  'That objection does not stand any more',
  'Someone lifted or answered it, or the partner answered anew. The table says how it stands.',
)

function lift(ask: DraftAsk, standing: DraftStanding, posted: Query): Judged<Refused> {
  const partner = objected(standing, posted)
  if (!partner?.answer) return { refused: mayEdit(ask) || standing.mine.size > 0 ? [gone] : 'no-access' }
  if (!standing.mine.has(partner.organisation) && !mayRecord(ask)) return { refused: 'no-access' }
  const { number } = partner.answer
  const reason = parseReason(posted[`lift-${number}`], `lift-${number}`, noReason)
  if (reason.value === undefined) return { refused: reason.problems }
  return { event: { is: 'lifted', answer: number, reason: reason.value } }
}

function meet(ask: DraftAsk, standing: DraftStanding, posted: Query): Judged<Refused> {
  if (!mayEdit(ask)) return { refused: 'no-access' }
  const partner = objected(standing, posted)
  if (!partner?.answer) return { refused: [gone] }
  const { number } = partner.answer
  const reason = parseReason(posted[`meet-${number}`], `meet-${number}`, noReason)
  if (reason.value === undefined) return { refused: reason.problems }
  return {
    event: { is: 'objection-answered', answer: number, version: ask.draft.version, reason: reason.value },
  }
}

const noReason = problem(
  'missing',
  'There is no reason',
  'It is read with the objection; say it in a sentence.',
)

function contest(_: DraftAsk, standing: DraftStanding, posted: Query): Judged<Refused> {
  const organisation = posted.organisation as Id
  if (!standing.mine.has(organisation)) return { refused: 'no-access' }
  const version = Number(posted.edit)
  if (!standing.endorsement.contestable.some(({ edit }) => edit.version === version))
    return { refused: [tooLate] }
  const reason = parseReason(posted[`contest-${version}`], `contest-${version}`, noReason)
  if (reason.value === undefined) return { refused: reason.problems }
  return { event: { is: 'contested', version, organisation, reason: reason.value } }
}

const tooLate = problem(
  'not-contestable',
  'That edit cannot be contested any more',
  'Someone contested it already, or the ten working days are over.',
)

async function tell(ask: DraftAsk, event: DraftEvent, before: DraftStanding): Promise<void> {
  const { title } = ask.draft.contents
  const href = `/drafts/${ask.draft.id}/partners`
  const partnerOf = (number: number) =>
    before.endorsement.partners.find(({ answer: own }) => own?.number === number)
  const named = (id: Id | undefined) => (id ? ask.title(id) : 'a partner')
  switch (event.is) {
    case 'asked': {
      const now = ask.laid.was(ask.today)
      for (const one of before.endorsement.partners) {
        const waits = one.asked && (one.state === 'waiting' || one.state === 'dropped')
        if (!waits) continue
        const text = `“${title}” waits for the answer of ${named(one.organisation)}.`
        await notify(ask, ask.draft, { text, href }, await accountsInRoles(ask, now, one.answers))
      }
      return
    }
    case 'answered': {
      const text = `${named(event.organisation)} answered “${title}”: ${answers[event.answer].toLowerCase()}.`
      return notify(ask, ask.draft, { text, href })
    }
    case 'lifted': {
      const text = `The objection of ${named(partnerOf(event.answer)?.organisation)} to “${title}” was lifted.`
      return notify(ask, ask.draft, { text, href })
    }
    case 'objection-answered': {
      const text = `The objection of ${named(partnerOf(event.answer)?.organisation)} to “${title}” was answered on the record.`
      return notify(ask, ask.draft, { text, href })
    }
    case 'contested': {
      const text = `${named(event.organisation)} contests an edit of “${title}”: answers given before it no longer stand.`
      return notify(ask, ask.draft, { text, href })
    }
    default:
  }
}

/** Whether whoever asks may put the version to the partners. */
export function mayAsk(ask: DraftAsk): boolean {
  return mayEdit(ask) && reaches(ask.rank, 'contributor')
}
