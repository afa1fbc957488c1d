// Starting a draft with a pattern: what the draft is called and for, what of the pattern is wanted, and its blanks.
import type { Problem } from '#core/problem.ts'
import { faultsBrought } from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { insetText } from '#formats/html/nhs/inset-text.ts'
import type { Pattern } from '#patterns/index.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { beginDraft } from '../../parts/begin-draft.ts'
import { asDraft, mayEdit } from '../../parts/draft-page.ts'
import { readWords, usualStart, wordsFields } from '../../parts/draft-words.ts'
import { form, type FormField } from '../../parts/form.ts'
import { patternCalled, wayToPattern } from '../../parts/pattern-called.ts'
import { sayThere } from '../../parts/pattern-there.ts'
import { titledProblem } from '../../parts/titled-problem.ts'
import type { FieldProblems } from '../../parts/thing-form.ts'
import { blankFields, readBlanks } from './blanks.ts'
import { choosePattern } from './choose.ts'
import { afterwards, cannotBegin, takeUp } from './take-up.ts'

export const draftPatternNewPage: SystemPage = {
  name: 'draft-pattern-new',
  within: 'system',
  path: '/:system/drafts/pattern',
  access: 'contributor',
  view: start,
  act,
}

function start(ask: SystemAsk): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  if (draft && mayEdit(draft))
    return {
      is: 'redirect',
      to: ask.here(`/drafts/${draft.draft.id}/pattern`, { with: ask.query.with ?? '' }),
    }
  if (!ask.query.with) return page(ask, 'Begin with a pattern', choosePattern(ask, '/drafts/pattern'))
  const pattern = patternCalled(ask, ask.query.with)
  if (!pattern) return { is: 'not-found' }
  return pattern.begins.length === 0
    ? { is: 'redirect', to: wayToPattern(ask, pattern) }
    : show(ask, pattern, {})
}

async function act(ask: SystemAsk, posted: Form): Promise<Answer> {
  const pattern = patternCalled(ask, ask.query.with)
  if (!pattern || pattern.begins.length === 0) return GONE
  const words = readWords(posted)
  const typed = readBlanks(ask, pattern, posted)
  const ofFields = { ...words.problems, ...typed.problems }
  const { title, purpose, day } = words
  if (day === undefined || Object.keys(ofFields).length > 0) return show(ask, pattern, { posted, ofFields })
  const empty = { title, purpose, day, items: [] }
  const at = { contents: empty, taken: (id: string) => ask.ledger.timelines.has(id as never) }
  const made = takeUp(ask, at, pattern, { typed, from: day, why: purpose })
  if (made.begun.length === 0) return show(ask, pattern, { posted, problems: [cannotBegin] })
  const faults = faultsBrought(ask.ledger, empty, made.contents)
  if (faults.length > 0)
    return show(ask, pattern, { posted, problems: faults.map(({ problem }) => titledProblem(ask, problem)) })
  const id = await beginDraft(ask, made.contents)
  return { is: 'redirect', to: afterwards(ask, { id, day }, pattern, { ...made, again: false }, typed) }
}

const GONE: Answer = {
  is: 'out-of-date',
  what: 'This pattern is not there any more. Nothing was begun.',
  remedy: 'Choose another under Patterns. Your browser still has what you typed: go back to read it.',
}

type Shown = {
  readonly posted?: Form
  readonly ofFields?: FieldProblems
  readonly problems?: readonly Problem[]
}

async function show(
  ask: SystemAsk,
  pattern: Pattern,
  { posted, ofFields = {}, problems = [] }: Shown,
): Promise<Answer> {
  const values = posted?.values
  const shown = {
    title: values?.title ?? pattern.name,
    purpose: values?.purpose ?? '',
    day: values?.day ?? usualStart(ask.today),
  }
  const content = form({
    action: ask.here('/drafts/pattern', { with: pattern.key }),
    proof: ask.proof(),
    intro: html`<p class="app-lead">${pattern.short} <a href="${wayToPattern(ask, pattern)}">Read all of it</a></p>
      ${sayThere(ask, pattern)} ${await openDrafts(ask, pattern)}`,
    fields: [...blankFields(ask, pattern, posted, ofFields), ...ofDraft(wordsFields(shown, ofFields))],
    problems,
    button: 'Begin the draft',
    cancel: { text: 'Cancel', href: wayToPattern(ask, pattern) },
  })
  const wrong = Object.keys(ofFields).length + problems.length > 0
  return page(ask, pattern.name, content, wrong ? 422 : 200)
}

/** Below the blanks of the pattern, it must be said of what it is the title. */
function ofDraft(fields: readonly FormField[]): readonly FormField[] {
  return fields.map((one) => (one.name === 'title' ? { ...one, label: 'Title of the draft' } : one))
}

async function openDrafts(ask: SystemAsk, { key }: Pattern): Promise<Html | undefined> {
  const all = await ask.store.drafts(ask.system.slug)
  const open = all.filter(({ state }) => state === 'open').slice(0, TOLD)
  if (open.length === 0) return undefined
  const links = open.map(
    ({ id, contents }, at) =>
      html`${at > 0 && ', '}<a href="${ask.here(`/drafts/${id}/pattern`, { with: key })}">${contents.title}</a>`,
  )
  return insetText({ text: html`<p>This begins a new draft. To add it to one that is open: ${links}.</p>` })
}
const TOLD = 8

function page(ask: SystemAsk, title: string, content: Html, status = 200): Answer {
  return {
    is: 'page',
    title: title === 'Begin with a pattern' ? title : `${title}: begin a draft`,
    status,
    breadcrumb: [
      { text: ask.system.name, href: ask.here('') },
      { text: 'Drafts', href: ask.here('/drafts') },
    ],
    current: 'drafts',
    content: html`<h1 class="nhsuk-heading-l">${title !== 'Begin with a pattern' && html`<span class="nhsuk-caption-l">Begin a draft with a pattern</span>`} ${title}</h1>
      ${content}`,
  }
}
