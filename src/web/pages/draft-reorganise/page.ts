// The start of a reorganisation in a draft: who becomes what, from which day. What follows from it is asked on the next
// page, and can be answered over several days: the answers stand in the draft.
import type { Option } from '#core/field.ts'
import { optionsOf } from '#core/options.ts'
import { isDay } from '#core/day.ts'
import { id, isId, keyFrom, kindOf, type Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import { problem, type Problem } from '#core/problem.ts'
import {
  canBecome,
  planOf,
  reorganisationForms,
  withPlan,
  type ReorganisationForm,
  type ReorganisationPlan,
} from '#drafting/index.ts'
import { html } from '#formats/html/html.ts'
import type { Answer, Form, Query, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, mayEdit, type DraftAsk } from '../../parts/draft-page.ts'
import { form, type FormField } from '../../parts/form.ts'

export const draftReorganisePage: SystemPage = {
  name: 'draft-reorganise',
  within: 'system',
  path: '/:system/drafts/:draft/reorganise',
  access: 'contributor',
  view: (ask) => withDraft(ask, (draft) => start(draft)),
  act: (ask, posted) => withDraft(ask, (draft) => act(draft, posted)),
}

/** So many can go and come at once; more are drafted in two steps. */
const SEVERAL = 4

function withDraft(
  ask: SystemAsk,
  then: (draft: DraftAsk) => Promise<Answer> | Answer,
): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  if (!draft) return { is: 'not-found' }
  return mayEdit(draft) ? then(draft) : { is: 'redirect', to: addressOf(draft, 'overview') }
}

function start(ask: DraftAsk): Answer {
  const held = planOf(ask.draft.contents)
  return held ? { is: 'redirect', to: questionsOf(ask) } : show(ask, {}, [])
}

async function act(ask: DraftAsk, { values }: Form): Promise<Answer> {
  const { plan, problems } = readPlan(ask, values)
  if (values.version !== String(ask.draft.version)) problems.push(STALE)
  if (!plan || problems.length > 0) return show(ask, values, problems)
  const contents = withPlan(ask.draft.contents, plan, ask.laid.was(plan.day), ask.ledger.last)
  const edit = { at: ask.now, by: ask.account?.id ?? '', editorial: false, note: 'Began a reorganisation' }
  const saved = await ask.store.saveDraft(ask.draft, contents, edit)
  return saved ? { is: 'redirect', to: questionsOf(ask) } : show(ask, values, [STALE])
}

function readPlan(ask: DraftAsk, values: Query): { plan?: ReorganisationPlan; problems: Problem[] } {
  const problems: Problem[] = []
  const form = Object.hasOwn(reorganisationForms, values.form ?? '')
    ? (values.form as ReorganisationForm)
    : undefined
  const day = (values.day ?? '').trim()
  if (!form) problems.push(problem('form', 'It is not said what happens', 'Choose one.', { field: 'form' }))
  if (!isDay(day))
    problems.push(problem('day', 'That is not a day', 'Write it as 2027-04-01.', { field: 'day' }))
  if (!form || !isDay(day)) return { problems }
  const known = new Set(candidates(ask, ask.laid.was(day)).map(({ value }) => value))
  const chosen = (side: string) =>
    Array.from({ length: SEVERAL }, (_, at) => values[`${side}-${at + 1}`] ?? '').filter(
      (one, at, all): one is Id => isId(one) && known.has(one) && all.indexOf(one) === at,
    )
  const olds = chosen('old')
  const begins = begun(ask, values.names ?? '', olds[0])
  const news = [...chosen('new'), ...begins.map((one) => one.id)]
  if (olds.length === 0)
    problems.push(
      problem('old-1', 'Nobody is chosen who goes or passes work on', 'Choose one at least.', {
        field: 'old-1',
      }),
    )
  if (news.length === 0)
    problems.push(
      problem('names', 'Nobody is chosen who comes after', 'Choose one, or name a new one.', {
        field: 'names',
      }),
    )
  if (news.some((one) => olds.includes(one)) && form !== 'redraw')
    problems.push(
      problem('new-1', 'The same one stands on both sides', 'Whoever goes cannot come after itself.', {
        field: 'new-1',
      }),
    )
  if (form === 'merge' && news.length > 1)
    problems.push(
      problem('new-1', 'A merger ends in one', 'Choose one, or choose “several become several”.', {
        field: 'new-1',
      }),
    )
  if (form === 'split' && olds.length > 1)
    problems.push(
      problem('old-2', 'A split begins with one', 'Choose one, or choose “several become several”.', {
        field: 'old-2',
      }),
    )
  if (problems.length > 0) return { problems }
  const functions = (values.functions ?? '').trim().slice(0, 4000)
  const becomes = olds.map((old) => ({ old, new: news.filter((one) => one !== old) }))
  return { problems, plan: { form, day, becomes, begins, answers: {}, ...(functions && { functions }) } }
}

/** One new thing for each line, of the kind and sort of the first that goes. */
function begun(ask: DraftAsk, names: string, like: Id | undefined): ReorganisationPlan['begins'] {
  if (!like) return []
  const {
    name: _,
    short: __,
    identifiers: ___,
    otherNames: ____,
    note: _____,
    ...same
  } = (ask.laid.was(ask.usualDay).nearest(like)?.values ?? {}) as Values & Record<string, unknown>
  const lines = names
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, 200))
    .filter(Boolean)
  return lines
    .slice(0, SEVERAL)
    .map((name) => ({ id: unused(ask, kindOf(like), name), values: { name, ...same } }))
}

function unused(ask: DraftAsk, kind: string, name: string): Id {
  const key = keyFrom(name) || 'new'
  for (let at = 1; ; at += 1) {
    const tried = id(`${kind}/${at === 1 ? key : `${key}-${at}`}`)
    if (!ask.laid.after.timelines.has(tried)) return tried
  }
}

function show(ask: DraftAsk, values: Query, problems: readonly Problem[]): Answer {
  return draftPage(
    ask,
    'edit',
    'Reorganise',
    html`<p>
        Say who becomes what. You are then asked about every seat, role, body and appointment that hangs on those who go,
        and the changes are written into this draft for you. Everything before the day reads as it did.
      </p>
      ${form({
        action: ask.here(`/drafts/${ask.draft.id}/reorganise`),
        proof: ask.proof(),
        problems: problems.filter(({ where }) => where.field === undefined),
        button: 'Go on to the questions',
        cancel: { text: 'Back to the draft', href: addressOf(ask, 'edit') },
        fields: fieldsOf(ask, values, problems),
      })}`,
    problems.length > 0 ? { status: 422 } : {},
  )
}

function fieldsOf(ask: DraftAsk, values: Query, problems: readonly Problem[]): readonly FormField[] {
  const of = (name: string) => problems.filter(({ where }) => where.field === name)
  const options = candidates(ask, ask.laid.was(ask.usualDay))
  const several = (side: string, label: string): FormField[] =>
    Array.from({ length: SEVERAL }, (_, at) => ({
      name: `${side}-${at + 1}`,
      label: at === 0 ? label : `${label}, ${at + 1}`,
      type: 'reference',
      options,
      value: values[`${side}-${at + 1}`] ?? '',
      optional: at > 0 || side === 'new',
      problems: of(`${side}-${at + 1}`),
    }))
  return [
    { name: 'version', label: '', type: 'hidden', value: String(ask.draft.version) },
    {
      name: 'form',
      label: 'What happens?',
      type: 'choice',
      value: values.form,
      options: optionsOf(reorganisationForms),
      hint: 'To give something a new name only, change its name instead.',
      problems: of('form'),
    },
    {
      name: 'day',
      label: 'From',
      type: 'date',
      value: values.day ?? ask.draft.contents.day,
      hint: 'The first day on which it is so. For example 2027-04-01.',
      problems: of('day'),
    },
    ...several('old', 'Goes, or passes work on'),
    ...several('new', 'Comes after, already in the record'),
    {
      name: 'names',
      label: 'Comes after, new',
      type: 'textarea',
      value: values.names,
      optional: true,
      hint: 'One name on each line. It begins on the day, of the same sort as the first that goes; change it afterwards where it differs.',
      problems: of('names'),
    },
    {
      name: 'functions',
      label: 'What passes over',
      type: 'textarea',
      value: values.functions,
      optional: true,
      hint: 'In words, such as the statutory functions of the board for the area.',
    },
  ]
}

function candidates(ask: DraftAsk, record: DraftAsk['snapshot']): readonly Option[] {
  return [...record.ledger.vocabulary.values()].flatMap((kind) =>
    canBecome(`${kind.name}/x` as Id)
      ? record
          .all(kind)
          .map(({ id: one }) => ({ value: one, label: `${ask.title(one)} (${kind.words.one})` }))
          .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
      : [],
  )
}

function questionsOf(ask: DraftAsk): string {
  return ask.here(`/drafts/${ask.draft.id}/reorganise/questions`)
}

const STALE: Problem = {
  code: 'stale',
  where: {},
  what: 'The draft was saved since you opened this page',
  remedy: 'What you wrote is kept below. Send it again.',
}
