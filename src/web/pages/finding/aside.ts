// The forms for setting a finding aside and for taking that back. Knows what was typed; what is done with it is in act.ts.
import { addMonths, showDay } from '#core/day.ts'
import type { Finding } from '#core/findings.ts'
import { asidesOf } from '#facts/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { details } from '#formats/html/nhs/details.ts'
import { reaches } from '../../access.ts'
import type { SystemAsk } from '../../page.ts'
import { form } from '../../parts/form.ts'
import { seenOf, type Subject, type Typed } from './act.ts'

export const NOTHING_TYPED: Typed = { problems: [], values: {} }

const USUAL_MONTHS = 6

export function asideForms(
  ask: SystemAsk,
  subject: Subject,
  finding: Finding | undefined,
  typed: Typed,
): Html {
  const aside = asidesOf(ask.snapshot).get(subject.key)
  if (!finding && !aside) return html``
  const title = html`<h2 class="nhsuk-heading-m">${aside ? 'Set aside' : 'If it is right as it is'}</h2>`
  // While it stands, the notice on top of the page says so.
  const before =
    aside &&
    !finding?.aside &&
    html`<p>It was set aside on ${showDay(aside.since)} until ${showDay(aside.review)}, because: ${aside.because}
      ${aside.review <= ask.snapshot.day && ' That day has come, so it is found again.'}</p>`
  if (!reaches(ask.rank, 'steward'))
    return html`${title}${before}${!aside && html`<p>A steward of this record can set it aside with a reason, until a day for looking again.</p>`}`
  const elsewhere = ask.standpoint.day !== ask.today || ask.standpoint.known || ask.draft
  if (elsewhere) {
    const today = hrefOf(ask, subject)
    return html`${title}${before}<p>Findings are set aside as of today. <a href="${today}">Look at it today</a>.</p>`
  }
  return html`<section class="app-screen-only">${title}${before}
    ${finding && (aside ? details({ summary: 'Set it aside for longer', text: asideForm(ask, subject, typed), open: hasProblems(typed, 'aside') }) : asideForm(ask, subject, typed))}
    ${aside && details({ summary: 'Take this back: it is to be found again', text: liftForm(ask, subject, typed), open: hasProblems(typed, 'lift') })}
  </section>`
}

function hasProblems({ problems, values }: Typed, act: string): boolean {
  return problems.length > 0 && values.do === act
}

function asideForm(ask: SystemAsk, subject: Subject, typed: Typed): Html {
  const own = typed.values.do === 'aside' ? typed : NOTHING_TYPED
  const of = problemsOf(own)
  return html`<p>Setting it aside says that someone looked and decided to leave it, with the reason. It is found again
      on the day you choose, if it is still so.</p>
    ${form({
      action: hrefOf(ask, subject),
      proof: ask.proof(),
      button: 'Set it aside',
      problems: of(undefined),
      fields: [
        ...hidden(ask, subject, 'aside'),
        {
          name: 'because',
          label: 'Why it is right as it is',
          type: 'textarea',
          hint: 'Everyone who may see findings reads this.',
          value: own.values.because,
          problems: of('because'),
        },
        {
          name: 'review',
          label: 'Look again on',
          type: 'date',
          hint: 'Year, month and day. For example 2027-04-01.',
          value: own.values.review ?? addMonths(ask.today, USUAL_MONTHS),
          problems: of('review'),
        },
      ],
    })}`
}

function liftForm(ask: SystemAsk, subject: Subject, typed: Typed): Html {
  const own = typed.values.do === 'lift' ? typed : NOTHING_TYPED
  const of = problemsOf(own)
  return form({
    action: hrefOf(ask, subject),
    proof: ask.proof(),
    button: 'Take it back',
    problems: of(undefined),
    fields: [
      ...hidden(ask, subject, 'lift'),
      { name: 'why', label: 'Why', type: 'textarea', value: own.values.why, problems: of('why') },
    ],
  })
}

function hidden(ask: SystemAsk, subject: Subject, act: string) {
  return [
    { name: 'do', label: '', type: 'hidden', value: act },
    { name: 'seen', label: '', type: 'hidden', value: seenOf(ask, subject) },
  ] as const
}

function problemsOf({ problems }: Typed) {
  return (field: string | undefined) => problems.filter(({ where }) => where.field === field)
}

/** Its address today, in the record as it is. */
function hrefOf(ask: SystemAsk, { check, about }: Subject): string {
  return ask.here(`/findings/${check.code}`, { about: about.join(' '), on: '', known: '', draft: '' })
}
