// Reads a draft that a program brings, from values that may be anything. Knows no store and no page.
import type { Proposal } from '#core/change.ts'
import { isDay, isWhen, type Day } from '#core/day.ts'
import type { DraftContents, NameGiven } from '#core/draft.ts'
import { isId, kindOf } from '#core/id.ts'
import type { Seq } from '#core/change.ts'
import { parsed, problem, type Parsed, type Problem } from '#core/problem.ts'

export type BroughtDraft = { readonly contents: DraftContents; readonly names: readonly NameGiven[] }

export const broughtSchema = {
  type: 'object',
  required: ['title', 'day', 'proposals'],
  properties: {
    title: { type: 'string' },
    purpose: { type: 'string', description: 'Why; stands in where a proposal gives no reason.' },
    day: { type: 'string', format: 'date', description: 'The day that forms of the draft offer first.' },
    proposals: {
      type: 'array',
      items: {
        type: 'object',
        required: ['act'],
        properties: {
          act: { enum: ['begin', 'amend', 'end', 'retract'] },
          id: { type: 'string' },
          from: {
            type: 'string',
            description: 'The day; of an end, the first on which it no longer counts.',
          },
          values: { type: 'object' },
          change: {
            type: 'integer',
            description: 'Of a retract: the number of the change that was a mistake.',
          },
          because: { type: 'string' },
        },
      },
    },
    names: {
      type: 'array',
      description: 'Names of people that the proposals begin; they are kept apart from the record.',
      items: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'string' }, name: { type: 'string' } },
      },
    },
  },
}

const MOST_PROPOSALS = 5000
const LONGEST_TITLE = 200

/** `base` is the last change of the record; `key` gives each proposal a key of its own. */
export function readBroughtDraft(brought: unknown, base: Seq, key: () => string): Parsed<BroughtDraft> {
  if (!isObject(brought))
    return {
      problems: [problem('not-an-object', 'What was brought is no JSON object', 'See the description.')],
    }
  const { title, purpose = '', day, proposals, names = [], ...rest } = brought
  const problems: Problem[] = Object.keys(rest).map((name) =>
    problem('unknown-field', `There is no "${name}"`, 'Leave it out.'),
  )
  if (typeof title !== 'string' || !title.trim() || title.length > LONGEST_TITLE)
    problems.push(problem('no-title', 'There is no title', `Give up to ${LONGEST_TITLE} characters of text.`))
  if (typeof purpose !== 'string') problems.push(problem('no-text', 'The purpose is no text', 'Give text.'))
  if (typeof day !== 'string' || !isDay(day))
    problems.push(problem('not-a-day', 'The day is no day', 'Write it as 2026-04-01.'))
  if (!Array.isArray(proposals) || proposals.length > MOST_PROPOSALS)
    problems.push(
      problem('no-proposals', 'There is no list of proposals', `Give a list of up to ${MOST_PROPOSALS}.`),
    )
  const read = Array.isArray(proposals) ? proposals.slice(0, MOST_PROPOSALS).map(readProposal) : []
  for (const [at, one] of read.entries())
    problems.push(...one.problems.map((found) => ({ ...found, where: { row: at + 1 } })))
  const given = readNames(names)
  problems.push(...given.problems)
  if (problems.length > 0) return { problems }
  const items = read.flatMap(({ value }) => (value ? [{ key: key(), base, proposal: value }] : []))
  const about = { title: (title as string).trim(), purpose: (purpose as string).trim(), day: day as Day }
  return parsed({ contents: { ...about, items }, names: given.value ?? [] })
}

function readProposal(one: unknown): Parsed<Proposal> {
  if (!isObject(one)) return wrong('A proposal is no JSON object')
  const { act, id, from, values, change, because = '', ...rest } = one
  if (typeof because !== 'string') return wrong('The reason is no text')
  const unknown = Object.keys(rest)[0]
  if (unknown !== undefined) return wrong(`A proposal has no "${unknown}"`)
  if (act === 'retract')
    return Number.isInteger(change)
      ? parsed({ act, change: change as number, because })
      : wrong('A retract names no change by its number')
  if (typeof id !== 'string' || !isId(id)) return wrong(`"${String(id)}" is no id such as body/board`)
  if (typeof from !== 'string' || !isWhen(from)) return wrong(`"${String(from)}" is no date`)
  if (act === 'end') return parsed({ act, id, from, because })
  if (act !== 'begin' && act !== 'amend')
    return wrong(`"${String(act)}" is none of begin, amend, end, retract`)
  if (values !== undefined && !isObject(values)) return wrong('The values are no JSON object')
  return parsed({ act, id, from, values: values ?? {}, because })
}

function readNames(names: unknown): Parsed<readonly NameGiven[]> {
  if (!Array.isArray(names)) return wrong('The names are no list')
  const read: NameGiven[] = []
  for (const one of names) {
    const { id, name } = isObject(one) ? one : {}
    if (
      typeof id !== 'string' ||
      !isId(id) ||
      kindOf(id) !== 'person' ||
      typeof name !== 'string' ||
      !name.trim()
    )
      return wrong('A name needs the id of a person, such as person/new-chair, and text')
    read.push({ id, name: name.trim() })
  }
  return parsed(read)
}

function wrong(what: string): { readonly problems: readonly Problem[] } {
  return { problems: [problem('cannot-be-read', what, 'See the description.')] }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
