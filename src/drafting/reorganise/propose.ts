// What a reorganisation proposes: its new bodies begin, its events are told, everything that hangs on what goes is moved,
// ended or left as it was answered, and what goes ends. History before the day is not touched.
import { effectiveDay, type Proposal } from '#core/change.ts'
import type { Day } from '#core/day.ts'
import { id, keyOf, kindOf, type Id } from '#core/id.ts'
import type { Kind, Values } from '#core/kind.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { type Answer, type Question, type ReorganisationPlan } from './plan.ts'

/** Questions without an answer and without a suggestion propose nothing: what they ask about is left as it is. */
export function proposeReorganisation(
  before: Snapshot,
  plan: ReorganisationPlan,
  questions: readonly Question[],
  because: string,
): readonly Proposal[] {
  const from = plan.day
  const begins = plan.begins
    .filter((one) => !before.ledger.timelines.has(one.id))
    .map((one): Proposal => ({ act: 'begin', id: one.id, from, values: one.values, because }))
  const byThing = Map.groupBy(questions, ({ thing }) => thing)
  const moved = [...byThing].flatMap(([thing, own]) => proposeFor(before, plan, thing, own, because))
  const goes: Proposal[] =
    plan.form === 'transfer'
      ? []
      : plan.becomes.flatMap(({ old }) => (before.find(old) ? endOfThing(before, old, from, because) : []))
  return [...begins, ...eventsOf(plan, because), ...moved, ...goes]
}

function proposeFor(
  before: Snapshot,
  plan: ReorganisationPlan,
  of: Id,
  questions: readonly Question[],
  because: string,
): readonly Proposal[] {
  const thing = before.find(of)
  const kind = thing && before.ledger.vocabulary.get(thing.kind)
  if (!thing || !kind) return []
  const answers = questions.flatMap((question) => {
    const answer = question.answered ?? question.suggested
    return answer ? [{ question, answer }] : []
  })
  const ending = answers.find(({ answer }) => answer.does === 'ends' || answer.does === 'becomes')
  if (ending) return endedWithHeir(before, plan, thing, ending.answer, because)
  const holds = kind.holding?.position
  const passing = answers.find(({ question, answer }) => question.field === holds && answer.does === 'moves')
  if (passing?.answer.does === 'moves') return passedOn(before, plan, thing, kind, passing.answer.to, because)
  const values = changedValues(thing, kind, answers)
  if (Object.keys(values).length === 0) return []
  return [
    { act: 'amend', id: of, from: plan.day, values, because },
    ...furtherOnes(plan, thing, kind, answers, values, because),
  ]
}

type Answered = { readonly question: Question; readonly answer: Answer }

/** Each field that points, with what goes replaced by what was answered; a list left empty is no longer given. */
function changedValues(thing: Thing, kind: Kind, answers: readonly Answered[]): Values {
  const changed: Record<string, unknown> = {}
  for (const [field, own] of Map.groupBy(answers, ({ question }) => question.field)) {
    const held = (thing.values as Values)[field]
    const [shape, pointed] = [kind.fields[field], kind.fields[field]?.points(held ?? []) ?? []]
    if (!shape || held === undefined) continue
    const replaced = pointed.flatMap((target) => {
      const answer = own.find(({ question }) => question.going === target)?.answer
      if (!answer || answer.does === 'stays') return [target]
      return answer.does === 'moves' ? answer.to : []
    })
    const next = [...new Set(replaced)]
    if (next.length === pointed.length && next.every((one, at) => one === pointed[at])) continue
    const many = shape.entry.type === 'references' && shape.entry.many
    changed[field] = next.length === 0 ? null : many ? next : next[0]
  }
  return changed
}

/**
 * What points at one thing and goes on with several is amended to the first, and begun once more for each other: a target
 * of one board that splits is a target of both. Only where it has no name of its own, or cannot be without the field.
 */
function furtherOnes(
  plan: ReorganisationPlan,
  thing: Thing,
  kind: Kind,
  answers: readonly Answered[],
  changed: Values,
  because: string,
): readonly Proposal[] {
  const named = Object.values(kind.fields).some(({ entry, required }) => required && entry.type === 'text')
  return answers.flatMap(({ question: { field }, answer }) => {
    const shape = kind.fields[field]
    const one = shape?.entry.type === 'references' && !shape.entry.many
    if (answer.does !== 'moves' || !one || kind.holding || (named && !shape.required)) return []
    return answer.to.slice(1).map((heir): Proposal => {
      const own = `${keyOf(thing.id)}-${keyOf(heir)}`.slice(0, 80).replace(/[.-]+$/, '')
      const all = { ...(thing.values as Values), ...changed, [field]: heir }
      const values = Object.fromEntries(Object.entries(all).filter(([, value]) => value != null))
      return { act: 'begin', id: id(`${thing.kind}/${own}`), from: plan.day, values, because }
    })
  })
}

function endedWithHeir(
  before: Snapshot,
  plan: ReorganisationPlan,
  thing: Thing,
  answer: Answer,
  because: string,
): readonly Proposal[] {
  const ends = endOfThing(before, thing.id, plan.day, because)
  const traced = answer.does === 'becomes' && DESCENDS.includes(thing.kind)
  if (!traced || answer.does !== 'becomes') return ends
  return [eventOf(plan, 'succession', [thing.id], answer.to, because), ...ends]
}

/** Kinds whose descent is told as an event. */
const DESCENDS: readonly string[] = ['organisation', 'body', 'area']

/** Someone goes on in another position: one appointment ends and another begins, for the first was to what goes. */
function passedOn(
  before: Snapshot,
  plan: ReorganisationPlan,
  thing: Thing,
  kind: Kind,
  to: readonly Id[],
  because: string,
): readonly Proposal[] {
  const { position, spells } = kind.holding ?? {}
  const ends = endOfThing(before, thing.id, plan.day, because)
  if (!position) return ends
  return [
    ...ends,
    ...to.map((next): Proposal => {
      const held = thing.values as Values
      const values = { ...held, [position]: next, ...running(held, spells, plan.day) }
      const own = id(
        `${thing.kind}/${`${keyOf(thing.id)}-${keyOf(next)}`.slice(0, 80).replace(/[.-]+$/, '')}`,
      )
      return { act: 'begin', id: own, from: plan.day, values: withoutNothing(values), because }
    }),
  ]
}

/** Spells that still run on the day go on; those that are over stay with the appointment that ends. */
function running(held: Values, spells: string | undefined, day: string): Values {
  const all = spells && held[spells]
  if (!spells || !Array.isArray(all)) return {}
  const left = all.filter(({ until }: { until?: string }) => until === undefined || until > day)
  return { [spells]: left.length > 0 ? left : undefined }
}

function withoutNothing(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** One event for each that became several, and one for all that became the same one. */
function eventsOf(plan: ReorganisationPlan, because: string): readonly Proposal[] {
  if (plan.form === 'transfer')
    return plan.becomes.map((one) => eventOf(plan, 'transfer', [one.old], one.new, because))
  const splits = plan.becomes.filter((one) => one.new.length > 1)
  const joins = [
    ...Map.groupBy(
      plan.becomes.filter((one) => one.new.length === 1),
      (one) => one.new[0],
    ),
  ]
  return [
    ...splits.map((one) => eventOf(plan, 'split', [one.old], one.new, because)),
    ...joins.flatMap(([heir, own]) => {
      if (heir === undefined) return []
      // One that joins others who split into the same is a merger with them.
      const alone = own.length === 1 && !splits.some((one) => one.new.includes(heir))
      return [
        eventOf(
          plan,
          alone ? 'succession' : 'merge',
          own.map(({ old }) => old),
          [heir],
          because,
        ),
      ]
    }),
  ]
}

function eventOf(
  plan: ReorganisationPlan,
  form: string,
  old: readonly Id[],
  heirs: readonly Id[],
  because: string,
): Proposal {
  const key = `${plan.day}-${form}-${old.map(keyOf).join('-')}-${heirs.map(keyOf).join('-')}`
  const values = { form, old, new: heirs, ...(plan.functions && { functions: plan.functions }) }
  return {
    act: 'begin',
    id: id(`lineage/${key.slice(0, 80).replace(/[.-]+$/, '')}`),
    from: plan.day,
    values,
    because,
  }
}

// What was recorded for later days of its life can no longer hold, and is taken back with it. An end on the very day of a
// beginning would mean that it never was: it is left for a person to see to.
function endOfThing(before: Snapshot, of: Id, from: Day, because: string): readonly Proposal[] {
  const own = before.ledger.timelines.get(of)?.changes ?? []
  const ahead = own.filter((change) => effectiveDay(change) > from)
  const again = ahead.findIndex(({ act }) => act === 'begin')
  const late = again < 0 ? ahead : ahead.slice(0, again)
  return [
    ...late.map((change): Proposal => ({ act: 'retract', change: change.seq, because })),
    { act: 'end', id: of, from, because },
  ]
}

/** Kinds of things that can become others. */
export function canBecome(of: Id): boolean {
  return DESCENDS.includes(kindOf(of))
}
