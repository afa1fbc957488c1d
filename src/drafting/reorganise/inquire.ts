// Everything that hangs on what goes in a reorganisation, each asked about once: seats and those in them, roles and their
// employers, bodies and their owners, areas. It follows the fields of the kinds, so that kinds added later are asked too.
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { keyOfQuestion, type Answer, type Question, type ReorganisationPlan } from './plan.ts'

/** `before` is the record on the day, without the draft. In the order in which a reader would answer them. */
export function inquire(before: Snapshot, plan: ReorganisationPlan): readonly Question[] {
  const heirs = new Map<Id, readonly Id[]>(plan.becomes.map((one) => [one.old, one.new]))
  const ends = plan.form !== 'transfer'
  const found: Question[] = []
  const settled = new Set<string>()
  const queue = plan.becomes.map((one) => one.old)
  const gone = new Set<Id>(ends ? queue : [])
  for (let going = queue.shift(); going !== undefined; going = queue.shift()) {
    for (const { thing, kind, field } of pointingAt(before, going)) {
      if (gone.has(thing.id)) continue
      const question = ask(plan, { thing, kind, field, going, heirs: heirs.get(going) ?? [], ends })
      if (settled.has(question.key)) continue
      settled.add(question.key)
      found.push(question)
      const answer = question.answered ?? question.suggested
      if (answer?.does !== 'ends' && answer?.does !== 'becomes') continue
      gone.add(thing.id)
      heirs.set(thing.id, answer.does === 'becomes' ? answer.to : [])
      queue.push(thing.id)
    }
  }
  // What ends is not asked what else it points at.
  return found.filter(({ thing, key }) => !gone.has(thing) || isWhyItEnds(found, thing, key))
}

/** What stands unanswered, and has no one meaning. */
export function openQuestions(questions: readonly Question[]): readonly Question[] {
  return questions.filter(({ answered, suggested }) => !answered && !suggested)
}

type Asked = {
  readonly thing: Thing
  readonly kind: Kind
  readonly field: string
  readonly going: Id
  readonly heirs: readonly Id[]
  readonly ends: boolean
}

function ask(plan: ReorganisationPlan, { thing, kind, field, going, heirs, ends }: Asked): Question {
  const key = keyOfQuestion(thing.id, field, going)
  // A transfer ends nobody; what ends within it (a seat on a body that ends) does.
  const stays = !ends && plan.becomes.some(({ old }) => old === going)
  const points = kind.fields[field]?.points(valueOf(thing, field) ?? []) ?? []
  const needed = kind.fields[field]?.required === true && points.length <= 1
  const may: Answer['does'][] = [
    ...(heirs.length > 0 ? (['moves'] as const) : []),
    ...(kind.holding || kind.event ? [] : (['becomes'] as const)),
    'ends',
    ...(needed ? [] : (['drops'] as const)),
    ...(stays ? (['stays'] as const) : []),
  ]
  const suggested = suggest({ stays, heirs, needed, others: points.length > 1 })
  const given = plan.answers[key]
  return {
    key,
    thing: thing.id,
    field,
    going,
    may,
    heirs,
    ...(suggested && { suggested }),
    ...(given && may.includes(given.does) && { answered: given }),
  }
}

type Suggesting = {
  readonly stays: boolean
  readonly heirs: readonly Id[]
  readonly needed: boolean
  readonly others: boolean
}

// Only where there is one thing it can mean. With several heirs somebody has to say.
function suggest({ stays, heirs, needed, others }: Suggesting): Answer | undefined {
  if (stays) return { does: 'stays' }
  if (heirs.length === 1) return { does: 'moves', to: heirs }
  if (heirs.length > 1) return undefined
  if (needed) return { does: 'ends' }
  return others ? { does: 'drops' } : undefined
}

function isWhyItEnds(found: readonly Question[], thing: Id, key: string): boolean {
  const why = found.find((one) => {
    const answer = one.answered ?? one.suggested
    return one.thing === thing && (answer?.does === 'ends' || answer?.does === 'becomes')
  })
  return why?.key === key
}

/** In force and still so on the day; what says what happened, or how the record is looked after, is not asked. */
function pointingAt(
  before: Snapshot,
  going: Id,
): readonly { readonly thing: Thing; readonly kind: Kind; readonly field: string }[] {
  return [...before.ledger.vocabulary.values()].flatMap((kind) => {
    if (kind.event || kind.steers) return []
    return Object.entries(kind.fields)
      .filter(([, { entry }]) => entry.type === 'references')
      .flatMap(([field]) => before.pointing(kind, field, going).map((thing) => ({ thing, kind, field })))
  })
}

function valueOf(thing: Thing, field: string): unknown {
  return (thing.values as Readonly<Record<string, unknown>>)[field]
}
