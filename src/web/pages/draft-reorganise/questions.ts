// What a reorganisation leaves to be said: for everything that hangs on those who go, where it goes. Answers stand in the
// draft and can be changed until it is adopted; what has only one meaning is filled in and said.
import { isId, kindOf, type Id } from '#core/id.ts'
import {
  inquire,
  openQuestions,
  planOf,
  withPlan,
  type Answer as Given,
  type Question,
  type ReorganisationPlan,
} from '#drafting/index.ts'
import { html, type Html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { checkboxes } from '#formats/html/nhs/checkboxes.ts'
import { insetText } from '#formats/html/nhs/inset-text.ts'
import { radios } from '#formats/html/nhs/radios.ts'
import { select } from '#formats/html/nhs/select.ts'
import { showDay } from '#core/day.ts'
import type { Answer, Form, SystemAsk, SystemPage } from '../../page.ts'
import { addressOf, asDraft, draftPage, mayEdit, type DraftAsk } from '../../parts/draft-page.ts'

export const draftReorganiseQuestionsPage: SystemPage = {
  name: 'draft-reorganise-questions',
  within: 'system',
  path: '/:system/drafts/:draft/reorganise/questions',
  access: 'contributor',
  view: (ask) => withPlanned(ask, (draft, plan) => show(draft, plan)),
  act: (ask, posted) => withPlanned(ask, (draft, plan) => act(draft, plan, posted)),
}

/** So many are asked on one page; the next come when these are answered. */
const MOST = 25

function withPlanned(
  ask: SystemAsk,
  then: (draft: DraftAsk, plan: ReorganisationPlan) => Promise<Answer> | Answer,
): Promise<Answer> | Answer {
  const draft = asDraft(ask)
  const plan = draft && planOf(draft.draft.contents)
  if (!draft || !plan) return { is: 'not-found' }
  return mayEdit(draft) ? then(draft, plan) : { is: 'redirect', to: addressOf(draft, 'overview') }
}

async function act(ask: DraftAsk, plan: ReorganisationPlan, posted: Form): Promise<Answer> {
  const record = ask.laid.was(plan.day)
  // The form shows every answer, so an old one would put back what somebody else has changed since.
  const stale = posted.values.version !== String(ask.draft.version)
  const given = inquire(record, plan).flatMap((one) => {
    const answer = stale && plan.answers[one.key] ? undefined : read(one, posted)
    return answer ? [[one.key, answer] as const] : []
  })
  const becomes = posted.values.matrix === 'yes' && !stale ? matrixOf(plan, posted) : plan.becomes
  const next: ReorganisationPlan = {
    ...plan,
    becomes,
    answers: { ...plan.answers, ...Object.fromEntries(given) },
  }
  const contents = withPlan(ask.draft.contents, next, record, ask.ledger.last)
  const edit = { at: ask.now, by: ask.account?.id ?? '', editorial: false }
  const saved = await ask.store.saveDraft(ask.draft, contents, {
    ...edit,
    note: 'Answered about the reorganisation',
  })
  if (!saved)
    return {
      is: 'out-of-date',
      what: 'Someone saved the draft at the same moment. Your answers were not kept.',
      remedy: 'Go back and send them again.',
    }
  if (stale)
    return { is: 'redirect', to: ask.here(`/drafts/${ask.draft.id}/reorganise/questions`, { stale: 'yes' }) }
  const left = openQuestions(inquire(record, next))
  return { is: 'redirect', to: left.length > 0 ? here(ask) : addressOf(ask, 'overview') }
}

function read(question: Question, { values, all }: Form): Given | undefined {
  const name = nameOf(question)
  const does = values[name]
  if (!does || !question.may.includes(does as Given['does'])) return undefined
  if (does === 'ends' || does === 'drops' || does === 'stays') return { does }
  if (does === 'moves') {
    const to =
      question.heirs.length === 1
        ? question.heirs
        : question.heirs.filter((heir) => all(`${name}-to`).includes(heir))
    return to.length > 0 ? { does, to } : undefined
  }
  const heir = values[`${name}-heir`] ?? ''
  return isId(heir) && kindOf(heir) === kindOf(question.thing) ? { does: 'becomes', to: [heir] } : undefined
}

function matrixOf(plan: ReorganisationPlan, { all }: Form): ReorganisationPlan['becomes'] {
  return plan.becomes.map((one, at) => {
    const ticked = heirsOf(plan).filter((heir) => heir !== one.old && all(`becomes-${at}`).includes(heir))
    return { old: one.old, new: ticked.length > 0 ? ticked : one.new }
  })
}

function heirsOf(plan: ReorganisationPlan): readonly Id[] {
  return [...new Set([...plan.becomes.flatMap((one) => one.new), ...plan.begins.map((one) => one.id)])]
}

function show(ask: DraftAsk, plan: ReorganisationPlan): Answer {
  const questions = inquire(ask.laid.was(plan.day), plan)
  const open = openQuestions(questions)
  const others = questions.filter((one) => !open.includes(one))
  const rest = open.length > MOST && html`<p>And ${open.length - MOST} more, once these are answered.</p>`
  const content = html`${ask.query.stale && insetText({ text: STALE })}
    <p>${told(ask, plan)}</p>
    ${
      open.length === 0
        ? insetText({
            text: 'Nothing is left to ask, and the changes are in the draft. Look below at what was filled in for you: where several become one, there may now be two chairs.',
          })
        : html`<p>
          <strong>${open.length === 1 ? 'One thing is' : `${open.length} things are`} still to be answered.</strong>
          ${others.length > 0 && `${others.length} more are filled in below.`}
        </p>`
    }
    <form class="app-form" method="post" action="${here(ask)}" novalidate>
      ${ask.proof()}<input type="hidden" name="version" value="${ask.draft.version}">
      ${plan.form === 'redraw' && matrix(ask, plan)}
      ${open.slice(0, MOST).map((one) => choose(ask, one))} ${rest}
      ${others.length > 0 && answered(ask, others)}
      ${button({ text: 'Save the answers', preventDoubleClick: true })}
      <a class="nhsuk-link" href="${addressOf(ask, 'overview')}">Back to the draft</a>
    </form>
    <p><a href="${ask.here(`/drafts/${ask.draft.id}/reorganise/other-record`)}">Tell it in another system’s record too</a></p>`
  return draftPage(ask, 'edit', 'Questions about the reorganisation', content)
}

function told(ask: DraftAsk, plan: ReorganisationPlan): string {
  const all = (ids: readonly Id[]) => ids.map((one) => ask.title(one)).join(' and ')
  const each = plan.becomes.map((one) => `${all([one.old])} → ${all(one.new)}`)
  return `From ${showDay(plan.day)}: ${each.join('; ')}.`
}

function matrix(ask: DraftAsk, plan: ReorganisationPlan): Html {
  return html`<input type="hidden" name="matrix" value="yes">
    <details class="nhsuk-details" open>
      <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Who becomes what</span></summary>
      <div class="nhsuk-details__text">
        ${plan.becomes.map((one, at) =>
          checkboxes({
            name: `becomes-${at}`,
            idPrefix: `becomes-${at}`,
            small: true,
            fieldset: { legend: { text: `${ask.title(one.old)} becomes` } },
            values: one.new,
            items: heirsOf(plan)
              .filter((heir) => heir !== one.old)
              .map((heir) => ({ value: heir, text: ask.title(heir) })),
          }),
        )}
      </div>
    </details>`
}

function answered(ask: DraftAsk, questions: readonly Question[]): Html {
  return html`<details class="nhsuk-details">
    <summary class="nhsuk-details__summary">
      <span class="nhsuk-details__summary-text">What is filled in or answered: ${questions.length}</span>
    </summary>
    <div class="nhsuk-details__text">${questions.slice(0, 4 * MOST).map((one) => choose(ask, one))}</div>
  </details>`
}

function choose(ask: DraftAsk, question: Question): Html {
  const name = nameOf(question)
  const given = question.answered ?? question.suggested
  const kind = ask.ledger.vocabulary.get(kindOf(question.thing))
  const label = kind?.fields[question.field]?.label ?? question.field
  const one = question.heirs.length === 1 ? ask.title(question.heirs[0] as Id) : undefined
  const words: Readonly<Record<Given['does'], string>> = {
    moves:
      one === undefined ? 'It goes on, with these instead (tick below)' : `It goes on, with ${one} instead`,
    becomes: 'It ends, and another takes its place (choose below)',
    ends: 'It ends, and nothing takes its place',
    drops: `It goes on, without ${ask.title(question.going)}`,
    stays: 'It stays as it is',
  }
  const hint = html`${label}: ${ask.title(question.going)}${given === question.suggested && given ? '. Filled in, as it can mean only one thing.' : ''}`
  return html`${radios({
    name,
    idPrefix: name,
    small: true,
    fieldset: { legend: { text: `${ask.title(question.thing)} (${kind?.words.one ?? ''})` } },
    hint,
    value: given?.does,
    items: question.may.map((does) => ({ value: does, text: words[does] })),
  })}
    ${
      question.heirs.length > 1 &&
      checkboxes({
        name: `${name}-to`,
        idPrefix: `${name}-to`,
        small: true,
        classes: 'app-conditional',
        fieldset: { legend: { text: 'It goes on with' } },
        values: given?.does === 'moves' ? given.to : [],
        items: question.heirs.map((heir) => ({ value: heir, text: ask.title(heir) })),
      })
    }
    ${question.may.includes('becomes') && heirSelect(ask, question, name, given)}`
}

function heirSelect(ask: DraftAsk, question: Question, name: string, given: Given | undefined): Html {
  const kind = ask.ledger.vocabulary.get(kindOf(question.thing))
  const there = kind ? ask.snapshot.all(kind).filter(({ id }) => id !== question.thing) : []
  return select({
    label: `What takes the place of ${ask.title(question.thing)}`,
    id: `${name}-heir`,
    name: `${name}-heir`,
    value: given?.does === 'becomes' ? given.to[0] : '',
    classes: 'app-conditional',
    items: [
      { value: '', text: 'Choose one; begin it in the draft first where it is new' },
      ...there.map(({ id }) => ({ value: id, text: ask.title(id) })),
    ],
  })
}

const STALE =
  'The draft was saved since you opened the form. What others had answered by then is as they left it; what was still open has your answers.'

/** The key as a name for a form. */
function nameOf({ key }: Question): string {
  return `q-${key.replace(/[^A-Za-z0-9]+/g, '-')}`
}

function here(ask: DraftAsk): string {
  return ask.here(`/drafts/${ask.draft.id}/reorganise/questions`)
}
