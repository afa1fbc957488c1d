// Adopting a draft: what stands in the way, the decision that adopts it, now or on a day. What is adopted is the exact
// version that was on the screen.
import { titlesInForce } from './bodies.ts'
import { showDay, isDay, type Day, type Moment } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import { parseDecision, type DecisionGiven } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { insetText } from '#formats/html/nhs/inset-text.ts'
import { warningCallout } from '#formats/html/nhs/warning-callout.ts'
import { reaches } from '../../access.ts'
import { adoptDraft, whyNot } from '../../adopt-draft.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { form, type FormField } from '../../parts/form.ts'
import { noticesOfAdoption } from '../../tell-adopted.ts'
import { inTheWay, type InTheWay } from './in-the-way.ts'

export const draftAdoptPage: SystemPage = {
  name: 'draft-adopt',
  within: 'system',
  path: '/:system/drafts/:draft/adopt',
  access: 'steward',
  view: (ask) => withOpen(ask, (draft) => show(draft, {}, [])),
  act: (ask, posted) => withOpen(ask, (draft) => act(draft, posted)),
}

async function withOpen(ask: SystemAsk, then: (draft: DraftAsk) => Promise<Answer>): Promise<Answer> {
  const draft = asDraft(ask)
  if (!draft) return { is: 'not-found' }
  const { state } = draft.draft
  if (state === 'open' || state === 'scheduled') return then(draft)
  return { is: 'redirect', to: addressOf(draft, 'overview') }
}

async function act(ask: DraftAsk, { values }: Form): Promise<Answer> {
  if (values.do === 'unschedule') return unschedule(ask)
  if (values.version !== String(ask.draft.version)) return show(ask, values, [stale(ask)])
  if (ask.draft.state === 'scheduled') return show(ask, values, [])
  const { value: decision, problems } = parseDecision(values, ask.today)
  const bodies = titlesInForce(ask)
  const found = [...problems]
  if (decision?.body && !bodies.some(({ value }) => value === decision.body))
    found.push(
      problem('body', 'That body is not in the record', 'Choose one of the list.', { field: 'body' }),
    )
  const due = values.when === 'later' ? dueOf(values.due, ask.today) : undefined
  if (values.when === 'later' && !due)
    found.push(
      problem('due', 'The day for adopting it is not a day to come', 'Write it as 2027-04-01.', {
        field: 'due',
      }),
    )
  const way = await inTheWay(ask)
  if (way.stops.length > 0) return show(ask, values, found)
  if (way.warns.length > 0 && values.sure !== 'yes')
    found.push(
      problem('sure', 'Some things are still open', 'Read them and tick the box, or go back to them.', {
        field: 'sure',
      }),
    )
  if (!decision || found.length > 0) return show(ask, values, found)
  const judged = { decision, last: way.last }
  return due ? schedule(ask, judged, due) : adoptNow(ask, judged, values)
}

/** `last`: what happens after the event it was judged by, such as an objection, stops it. */
type Judged = { readonly decision: DecisionGiven; readonly last: number }

async function adoptNow(ask: DraftAsk, { decision, last }: Judged, values: Query): Promise<Answer> {
  const by = { account: ask.account?.id ?? '', name: ask.account?.name ?? 'unknown' }
  const notices = await noticesOfAdoption(ask.store, ask.draft, ask.now, ask.account?.id)
  const adoption = await adoptDraft(ask.store, ask.draft, decision, by, notices, last)
  const reason = whyNot(adoption)
  if (reason)
    return show(ask, values, [
      {
        code: adoption.is,
        where: {},
        what: reason.replace(/\.$/, ''),
        remedy: 'Nothing was recorded. Look at the draft again.',
      },
    ])
  return { is: 'redirect', to: addressOf(ask, 'overview') }
}

async function schedule(ask: DraftAsk, { decision, last }: Judged, due: Day): Promise<Answer> {
  const at = `${due}T00:00:00.000Z` as Moment
  const by = ask.account?.id ?? ''
  const event = { is: 'scheduled', due: at, version: ask.draft.version, at: ask.now, by } as const
  const read = { ...ask.draft, events: last }
  const done = await ask.store.closeDraft(read, ['open'], 'scheduled', event, { at, decision, by })
  return done ? { is: 'redirect', to: addressOf(ask, 'overview') } : changedMeanwhile
}

async function unschedule(ask: DraftAsk): Promise<Answer> {
  const event = { is: 'unscheduled', reason: 'Taken back', at: ask.now, by: ask.account?.id ?? '' } as const
  await ask.store.closeDraft(ask.draft, ['scheduled'], 'open', event)
  return { is: 'redirect', to: addressOf(ask, 'overview') }
}

async function show(ask: DraftAsk, values: Query, problems: readonly Problem[]): Promise<Answer> {
  const { draft } = ask
  if (draft.state === 'scheduled') return scheduledPage(ask)
  const way = await inTheWay(ask)
  const open = problems.filter(({ where }) => where.field === undefined)
  // What was typed stays on the page, even where it cannot be sent yet.
  const shown = way.stops.length === 0 || problems.length > 0
  const intro = html`${way.stops.length > 0 && stopped(way)} ${shown && way.warns.length > 0 && warned(way)}
    ${
      shown &&
      html`<p>
        Adopting makes version ${draft.version} of this draft part of the record, with the decision that says so. Every
        change begins on its own day.
      </p>`
    }`
  const content = shown
    ? form({
        action: addressOf(ask, 'adopt'),
        proof: ask.proof(),
        problems: open,
        intro,
        button: 'Adopt',
        cancel: { text: 'Back to the draft', href: addressOf(ask, 'overview') },
        fields: [
          ...fieldsOf(ask, values, problems),
          ...(way.warns.length > 0 ? [sure(values, problems)] : []),
        ],
      })
    : intro
  return draftPage(ask, 'adopt', 'Adopt this draft', content, problems.length > 0 ? { status: 422 } : {})
}

function fieldsOf(ask: DraftAsk, values: Query, problems: readonly Problem[]): readonly FormField[] {
  const { contents, version } = ask.draft
  const field = (name: string, label: string, more: Partial<FormField> = {}): FormField => ({
    name,
    label,
    type: 'text',
    value: values[name],
    problems: problems.filter(({ where }) => where.field === name),
    ...more,
  })
  return [
    { name: 'version', label: '', type: 'hidden', value: String(version) },
    field('title', 'What was decided', { value: values.title ?? contents.title }),
    field('body', 'Decided by', { type: 'reference', options: titlesInForce(ask), optional: true }),
    field('on', 'Day of the decision', {
      type: 'date',
      value: values.on ?? ask.today,
      hint: 'For example 2027-03-03.',
    }),
    field('minute', 'Minute', { hint: 'Where it is written down, such as "Board, 3 March 2027, item 7".' }),
    field('quorate', 'Was there a quorum?', { type: 'yes-no', optional: true }),
    field('present', 'Who was there', {
      optional: true,
      hint: 'Numbers are enough, such as "9 of 14 voting members".',
    }),
    field('authority', 'Authority', {
      optional: true,
      hint: 'What lets this body decide it, such as a clause of the scheme of delegation.',
    }),
    field('when', 'When does it become part of the record?', {
      type: 'choice',
      value: values.when ?? 'now',
      options: [
        { value: 'now', label: 'Now' },
        { value: 'later', label: 'On a later day' },
      ],
    }),
    field('due', 'The later day', {
      type: 'date',
      optional: true,
      hint: 'Only for a later day. For example 2027-04-01.',
    }),
  ]
}

function sure(values: Query, problems: readonly Problem[]): FormField {
  return {
    name: 'sure',
    label: 'What is still open',
    type: 'choices',
    value: values.sure === 'yes' ? ['yes'] : [],
    options: [{ value: 'yes', label: 'Adopt all the same' }],
    problems: problems.filter(({ where }) => where.field === 'sure'),
  }
}

function stopped({ stops }: InTheWay): Html {
  return warningCallout({
    heading: 'It cannot be adopted yet',
    level: 2,
    text: html`<ul>
      ${stops.map(({ text, href, link }) => html`<li>${text} <a href="${href}">${link}</a></li>`)}
    </ul>`,
  })
}

function warned({ warns }: InTheWay): Html {
  return insetText({
    text: html`<p>Still open:</p>
      <ul>
        ${warns.map(({ text, href, link }) => html`<li>${text} <a href="${href}">${link}</a></li>`)}
      </ul>`,
  })
}

function scheduledPage(ask: DraftAsk): Answer {
  const { due } = ask.draft
  const day = due ? showDay(due.at.slice(0, 10) as Day) : ''
  const may = reaches(ask.rank, 'steward')
  return draftPage(
    ask,
    'adopt',
    'Adopt this draft',
    html`<p>It becomes part of the record on ${day}: ${due?.decision.title}, ${due?.decision.minute}.</p>
      <p>Until then it cannot be edited. If the record changes so that the draft contradicts it, it becomes an open draft again and you are told.</p>
      ${
        may &&
        form({
          action: addressOf(ask, 'adopt'),
          proof: ask.proof(),
          fields: [{ name: 'do', label: '', type: 'hidden', value: 'unschedule' }],
          button: 'Take it back',
          cancel: { text: 'Back to the draft', href: addressOf(ask, 'overview') },
        })
      }`,
  )
}

function dueOf(text: string | undefined, today: Day): Day | undefined {
  const day = (text ?? '').trim()
  return isDay(day) && day > today ? day : undefined
}

function stale(ask: DraftAsk): Problem {
  const what = `The draft was saved since you opened this page; it is now version ${ask.draft.version}`
  return { code: 'stale', where: {}, what, remedy: 'Look at what changed, then adopt it.' }
}

const changedMeanwhile: Answer = {
  is: 'out-of-date',
  what: 'Someone saved the draft, or did or said something about it, in the meantime.',
  remedy: 'Go back to the draft and look at it again.',
}
