// What is recorded when a draft is adopted: its proposals, each with its reason, and the decision that adopts them.
import type { Proposal } from '#core/change.ts'
import type { DraftContents } from '#core/draft.ts'
import { id, type Id } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { isDay, type Day } from '#core/day.ts'
import type { DecisionGiven } from './event.ts'
import { reasonOf, withReasons } from './reasons.ts'

/** The decision under which a draft is adopted has the draft's own key, so that one leads to the other. */
export function decisionOf(draft: string): Id<'decision'> {
  return id<'decision'>(`decision/${draft}`)
}

/** In the order in which they are recorded: the decision first, so that an audit reads from it to what it did. */
export function toBeRecorded(
  draft: string,
  contents: DraftContents,
  decision: DecisionGiven,
): readonly Proposal[] {
  const { on, title, ...given } = decision
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const begins: Proposal = {
    act: 'begin',
    id: decisionOf(draft),
    from: on,
    values: { title, ...stated, draft: contents.title },
    because: given.minute || reasonOf(contents),
  }
  return [begins, ...withReasons(contents)]
}

type Posted = Readonly<Record<string, string>>

/** Reads the form of a decision; problems by field name. A decision cannot be taken on a day still to come. */
export function parseDecision(
  posted: Posted,
  today: Day,
): { readonly value?: DecisionGiven; readonly problems: readonly Problem[] } {
  const text = (name: string, most = 500) => (posted[name] ?? '').replace(/\s+/g, ' ').trim().slice(0, most)
  const [title, minute, on] = [text('title', 200), text('minute'), text('on')]
  const problems: Problem[] = []
  if (!title)
    problems.push(
      problem('missing', 'It is not said what was decided', 'Say it in a sentence.', { field: 'title' }),
    )
  if (!minute)
    problems.push(
      problem('missing', 'There is no minute', 'Say where the decision is written down.', {
        field: 'minute',
      }),
    )
  if (!isDay(on))
    problems.push(
      problem('not-a-date', 'The day of the decision is not a day', 'Write it as 2027-03-03.', {
        field: 'on',
      }),
    )
  else if (on > today)
    problems.push(
      problem(
        'still-to-come',
        'The decision would be taken on a day still to come',
        'Record it once it was taken; what it changes may begin later.',
        { field: 'on' },
      ),
    )
  if (problems.length > 0 || !isDay(on)) return { problems }
  const [present, authority, body, quorate] = [
    text('present'),
    text('authority'),
    text('body'),
    text('quorate'),
  ]
  return {
    problems,
    value: {
      title,
      on,
      minute,
      ...(body && { body: body as Id }),
      ...((quorate === 'yes' || quorate === 'no') && { quorate }),
      ...(present && { present }),
      ...(authority && { authority }),
    },
  }
}
