// Reads the form in which a partner answers, or in which its answer is recorded for it. An answer is about one exact
// version: one given to a version that is not the draft's any more is refused, with all that was written kept.
import type { Id } from '#core/id.ts'
import { problem, type Parsed, type Problem } from '#core/problem.ts'
import { answers, type AnswerGiven, type DraftEvent } from './event.ts'

export type Answered = Extract<DraftEvent, { is: 'answered' }>
type Posted = Readonly<Record<string, string>>

/** The most letters of a reason. */
const REASON = 5000

export type AnswerAbout = {
  readonly organisation: Id
  /** The roles and seats in which it may be answered; one of them where the form names none. */
  readonly as: readonly Id[]
  readonly version: number
  /** Recorded by someone else: then it must be said where it was taken from. */
  readonly forThem: boolean
}

/** Problems name the fields `answer`, `as`, `reason`, `wouldChange`, `takenFrom`; a stale version names none. */
export function parseAnswer(posted: Posted, about: AnswerAbout): Parsed<Answered> {
  const text = (name: string) => (posted[name] ?? '').trim()
  const answer = isAnswer(text('answer')) ? (text('answer') as AnswerGiven) : undefined
  const as = about.as.find((one) => one === text('as')) ?? (about.as.length === 1 ? about.as[0] : undefined)
  const [reason, wouldChange, takenFrom] = [text('reason'), text('wouldChange'), text('takenFrom')]
  const problems: Problem[] = []
  if (Number(posted.version) !== about.version) problems.push(staleVersion(posted.version, about.version))
  if (!answer)
    problems.push(problem('missing', 'There is no answer', 'Choose one of the four.', { field: 'answer' }))
  if (as === undefined)
    problems.push(
      problem('missing', 'It is not said in which role it is answered', 'Choose one.', { field: 'as' }),
    )
  if (answer && answer !== 'endorse' && reason === '')
    problems.push(problem('missing', 'There is no reason', REASONS[answer], { field: 'reason' }))
  if (answer === 'object' && wouldChange === '')
    problems.push(
      problem(
        'missing',
        'It is not said what would change the objection',
        'Say what would have to be otherwise, so that those who propose can act on it.',
        { field: 'wouldChange' },
      ),
    )
  if (about.forThem && takenFrom === '')
    problems.push(
      problem(
        'missing',
        'It is not said where the answer was taken from',
        'Name the letter, e-mail or minute.',
        {
          field: 'takenFrom',
        },
      ),
    )
  problems.push(...tooLong({ reason, wouldChange, takenFrom }))
  if (!answer || as === undefined || problems.length > 0) return { problems }
  return {
    problems,
    value: {
      is: 'answered',
      organisation: about.organisation,
      as,
      version: about.version,
      answer,
      ...(reason && { reason }),
      ...(answer === 'object' && { wouldChange }),
      ...(about.forThem && { takenFrom }),
    },
  }
}

/** Words that must be there and not too many, of a form that asks for a reason. */
export function parseReason(text: string | undefined, field: string, missing: Problem): Parsed<string> {
  const value = (text ?? '').trim()
  if (value === '') return { problems: [{ ...missing, where: { field } }] }
  const problems = tooLong({ [field]: value })
  return problems.length > 0 ? { problems } : { value, problems }
}

export function staleVersion(seen: string | undefined, version: number): Problem {
  return problem(
    'stale',
    `The draft was saved since you opened this page: you saw version ${seen ?? ''}, it is now version ${version}`,
    'What you wrote is kept below. Look at what changed, and send it again if it still holds.',
  )
}

const REASONS: Readonly<Record<Exclude<AnswerGiven, 'endorse'>, string>> = {
  reservation: 'Say what the reservation is.',
  'not-yet': 'Say what you wait for.',
  object: 'Say why; an objection without a reason cannot be met.',
}

function isAnswer(text: string): text is AnswerGiven {
  return Object.hasOwn(answers, text)
}

function tooLong(texts: Readonly<Record<string, string>>): readonly Problem[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text.length > REASON
      ? [
          problem(
            'too-long',
            `This is longer than ${REASON} letters`,
            'Shorten it, and name the paper that says more.',
            {
              field,
            },
          ),
        ]
      : [],
  )
}
