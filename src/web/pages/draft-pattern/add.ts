// Adding what a pattern begins with to a draft that is open.
import { isSame } from '#core/compare.ts'
import { isWhen } from '#core/day.ts'
import { kindOf } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { faultsBrought } from '#drafting/index.ts'
import { html } from '#formats/html/html.ts'
import type { Pattern } from '#patterns/index.ts'
import type { Answer, Form, SystemPage } from '../../page.ts'
import { addressOf, draftPage, type DraftAsk } from '../../parts/draft-page.ts'
import { form } from '../../parts/form.ts'
import { closedDraft, openDraft } from '../../parts/open-draft.ts'
import { patternCalled, wayToPattern } from '../../parts/pattern-called.ts'
import { sayThere } from '../../parts/pattern-there.ts'
import { saveEdit } from '../../parts/save-edit.ts'
import { titledProblem } from '../../parts/titled-problem.ts'
import type { FieldProblems } from '../../parts/thing-form.ts'
import { blankFields, readBlanks, type PatternTyped } from './blanks.ts'
import { choosePattern } from './choose.ts'
import { afterwards, cannotBegin, takeUp, type TakenUp } from './take-up.ts'

export const draftPatternPage: SystemPage = {
  name: 'draft-pattern',
  within: 'system',
  path: '/:system/drafts/:draft/pattern',
  access: 'contributor',
  view: (ask) => openDraft(ask, start),
  act: (ask, posted) => openDraft(ask, (draft) => act(draft, posted), true),
}

function start(ask: DraftAsk): Answer {
  if (!ask.query.with)
    return draftPage(ask, 'edit', 'Begin with a pattern', choosePattern(ask, addressOfForm(ask)))
  const pattern = patternCalled(ask, ask.query.with)
  if (!pattern) return { is: 'not-found' }
  return pattern.begins.length === 0
    ? { is: 'redirect', to: wayToPattern(ask, pattern) }
    : show(ask, pattern, {})
}

async function act(ask: DraftAsk, posted: Form): Promise<Answer> {
  const pattern = patternCalled(ask, ask.query.with)
  if (!pattern || pattern.begins.length === 0) return GONE
  const { values } = posted
  const from = (values.from ?? '').trim()
  const typed = readBlanks(ask, pattern, posted)
  const ofFields = { ...typed.problems, ...(!isWhen(from) && { from: [NO_DAY] }) }
  if (!isWhen(from) || Object.keys(ofFields).length > 0) return show(ask, pattern, { posted, ofFields })
  const asked = { typed, from, why: values.because ?? '' }
  const apply = (contents: DraftAsk['draft']['contents']) =>
    takeUp(ask, { contents, taken: (id) => ask.ledger.timelines.has(id) }, pattern, asked)
  let made = apply(ask.draft.contents)
  if (made.begun.length === 0) return show(ask, pattern, { posted, problems: [cannotBegin] })
  const read = Number(values.version)
  if (read !== ask.draft.version && isThere(ask, made))
    return { is: 'redirect', to: to(ask, pattern, made, typed, false) }
  const faults = faultsBrought(ask.ledger, ask.draft.contents, made.contents)
  if (faults.length > 0)
    return show(ask, pattern, { posted, problems: faults.map((one) => titledProblem(ask, one.problem)) })
  const saved = await saveEdit(ask, {
    read,
    about: {},
    apply: (contents) => (made = apply(contents)).contents,
    note: `Added from the pattern “${pattern.name}”`,
  })
  if (saved.is === 'saved') return { is: 'redirect', to: to(ask, pattern, made, typed, saved.reapplied) }
  if (saved.is === 'closed') return closedDraft(ask)
  return show(ask, pattern, { posted, problems: [UNKNOWN] })
}

const GONE: Answer = {
  is: 'out-of-date',
  what: 'This pattern is not there any more. Nothing was added.',
  remedy: 'Choose another under Patterns. Your browser still has what you typed: go back to read it.',
}

function to(ask: DraftAsk, pattern: Pattern, made: TakenUp, typed: PatternTyped, again: boolean): string {
  const draft = { id: ask.draft.id, day: ask.draft.contents.day }
  return afterwards(ask, draft, pattern, { ...made, again }, typed)
}

// A form sent twice, by a second click or from the browser's history, begins its things once.
function isThere({ draft }: DraftAsk, { begun }: TakenUp): boolean {
  const there = draft.contents.items.map(({ proposal }) => proposal)
  return begun.every((one) =>
    there.some(
      (other) =>
        other.act === 'begin' &&
        kindOf(other.id) === kindOf(one.id) &&
        other.from === one.from &&
        other.because === one.because &&
        isSame(other.values['name'], one.values['name']),
    ),
  )
}

const NO_DAY = problem(
  'not-a-date',
  'The day is not a date',
  'Write a day as 2027-04-01, a month as 2027-04 or a year as 2027.',
)
const UNKNOWN = problem(
  'unknown-version',
  'It is not known from when this form is',
  'Look at it once more and save it again.',
)

type Shown = {
  readonly posted?: Form
  readonly ofFields?: FieldProblems
  readonly problems?: readonly Problem[]
}

function show(ask: DraftAsk, pattern: Pattern, { posted, ofFields = {}, problems = [] }: Shown): Answer {
  const wrong = Object.keys(ofFields).length + problems.length > 0
  const content = form({
    action: ask.here(addressOfForm(ask), { with: pattern.key }),
    proof: ask.proof(),
    intro: html`<p class="app-lead">${pattern.short} <a href="${wayToPattern(ask, pattern)}">Read all of it</a></p>
        ${sayThere(ask, pattern)}`,
    fields: [
      ...blankFields(ask, pattern, posted, ofFields),
      {
        name: 'from',
        label: 'From',
        type: 'date',
        value: posted?.values.from ?? ask.usualDay,
        hint: 'The first day on which it is so, such as 2027-04-01.',
        problems: ofFields.from,
      },
      {
        name: 'because',
        label: 'Why',
        type: 'textarea',
        optional: true,
        hint: 'It stays with each of the changes. Left empty, the pattern’s own words stand in its place.',
        value: posted?.values.because,
      },
      { name: 'version', label: '', type: 'hidden', value: String(ask.draft.version) },
    ],
    problems,
    button: 'Put it in the draft',
    cancel: { text: 'Cancel', href: addressOf(ask, 'edit') },
  })
  return draftPage(ask, 'edit', pattern.name, content, wrong ? { status: 422 } : {})
}

function addressOfForm({ draft }: DraftAsk): string {
  return `/drafts/${draft.id}/pattern`
}
