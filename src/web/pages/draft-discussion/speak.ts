// Saying something about a draft, and saying what becomes of what was said: read from a form, kept once, and told to those
// concerned.
import { problem, type Problem } from '#core/problem.ts'
import type { DraftEvent, Fate, Happened } from '#drafting/event.ts'
import { fates, WHOLE } from '#drafting/index.ts'
import type { Query } from '../../page.ts'
import { notify } from '../../notify.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'

const TEXT = 4000
/** Within it, the same words of the same person are a form that was sent twice. */
const TWICE = 60_000
const TRIES = 5

export type Spoken =
  | { readonly is: 'kept' }
  | { readonly is: 'problem'; readonly field: 'text' | 'fate' | 'reason'; readonly problem: Problem }
  | { readonly is: 'closed' }
  | { readonly is: 'no-thread' }

type Read = Extract<DraftEvent, { is: 'said' | 'fate' }> | Extract<Spoken, { is: 'problem' }>

/** Adds what the form says to the thread, unless it is there already. */
export async function speak(ask: DraftAsk, thread: string, values: Query): Promise<Spoken> {
  const { slug } = ask.system
  const read = values.do === 'fate' ? readFate(thread, values) : readText(thread, values)
  if (read.is === 'problem') return read
  const by = ask.account?.id ?? ''
  for (let tried = 0; tried < TRIES; tried += 1) {
    const draft = await ask.store.draft(slug, ask.draft.id)
    if (!draft || !maySpeak(draft)) return { is: 'closed' }
    const events = await ask.store.draftEvents(slug, draft.id)
    if (!(await isThread({ ...ask, draft }, thread, events, values.version))) return { is: 'no-thread' }
    if (isThere(read, events, by, Date.parse(ask.now))) return { is: 'kept' }
    const last = events.at(-1)?.number ?? 0
    const number = await ask.store.addDraftEvent(slug, draft.id, { ...read, at: ask.now, by }, last)
    if (number === undefined) continue
    await tell(ask, read, events)
    return { is: 'kept' }
  }
  return { is: 'closed' }
}

/** What is adopted or put away is not talked about any more; what was said stays. */
export function maySpeak({ state }: DraftAsk['draft']): boolean {
  return state === 'open' || state === 'scheduled'
}

function readText(thread: string, values: Query): Read {
  const text = wordsOf(values.text)
  if (text === '')
    return wrong('text', problem('missing', 'Nothing is written', 'Write what you would say to the others.'))
  return text.length > TEXT ? tooLong('text') : { is: 'said', thread, text }
}

function readFate(thread: string, values: Query): Read {
  const fate = (Object.keys(fates) as Fate[]).find((one) => one === values.fate)
  const reason = wordsOf(values.reason)
  if (!fate) return wrong('fate', problem('missing', 'Nothing is chosen', 'Choose what becomes of it.'))
  if (reason.length > TEXT) return tooLong('reason')
  if (fate === 'declined' && reason === '')
    return wrong(
      'reason',
      problem('missing', 'There is no reason', 'Say in a sentence why it is not taken up.'),
    )
  return { is: 'fate', thread, fate, ...(reason && { reason }) }
}

// Browsers send two characters for a line break.
function wordsOf(typed: string | undefined): string {
  return (typed ?? '').replace(/\r\n?/g, '\n').trim()
}

function wrong(field: 'text' | 'fate' | 'reason', found: Problem): Extract<Spoken, { is: 'problem' }> {
  return { is: 'problem', field, problem: found }
}

function tooLong(field: 'text' | 'reason') {
  const what = `This is longer than ${TEXT.toLocaleString('en-GB')} letters`
  return wrong(field, problem('too-long', what, 'Shorten it, or say it in two parts.'))
}

// Someone may speak about a proposal that was taken out while they were writing: their page still held it.
async function isThread(
  ask: DraftAsk,
  thread: string,
  events: readonly Happened[],
  seen: string | undefined,
): Promise<boolean> {
  const holds = ({ items }: { readonly items: readonly { readonly key: string }[] }) =>
    items.some(({ key }) => key === thread)
  if (thread === WHOLE || holds(ask.draft.contents)) return true
  if (events.some((event) => (event.is === 'said' || event.is === 'fate') && event.thread === thread))
    return true
  const version = Number(seen)
  if (!Number.isSafeInteger(version) || version < 1 || version > ask.draft.version) return false
  const before = await ask.store.draftVersion(ask.system.slug, ask.draft.id, version)
  return before !== undefined && holds(before)
}

function isThere(
  read: Exclude<Read, { is: 'problem' }>,
  events: readonly Happened[],
  by: string,
  now: number,
): boolean {
  if (read.is === 'said')
    return events.some(
      (event) =>
        event.is === 'said' &&
        event.thread === read.thread &&
        event.text === read.text &&
        event.by === by &&
        now - Date.parse(event.at) < TWICE,
    )
  const own = events.findLast(
    (event) => (event.is === 'said' || event.is === 'fate') && event.thread === read.thread,
  )
  return own?.is === 'fate' && own.fate === read.fate && own.reason === read.reason
}

// What becomes of it is told to those who spoke of it; what is said, to all whom the draft concerns.
async function tell(
  ask: DraftAsk,
  read: Exclude<Read, { is: 'problem' }>,
  events: readonly Happened[],
): Promise<void> {
  const { title } = ask.draft.contents
  const whole = read.thread === WHOLE
  const href = `/drafts/${ask.draft.id}/discussion${whole ? '' : `?about=${encodeURIComponent(read.thread)}`}#thread-${encodeURIComponent(read.thread)}`
  const about = whole ? `“${title}”` : `a proposal in “${title}”`
  if (read.is === 'said') return notify(ask, ask.draft, { text: `Someone spoke about ${about}.`, href })
  const spoke = events.flatMap((event) =>
    event.is === 'said' && event.thread === read.thread ? [event.by] : [],
  )
  const text = `What was said about ${about} is now marked “${fates[read.fate]}”.`
  return notify(ask, ask.draft, { text, href }, spoke)
}
