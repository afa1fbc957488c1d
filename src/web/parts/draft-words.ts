// What is said of a draft as a whole: its title, what it is for, and the day that forms offer first. Reads and asks for it.
import { addMonths, isDay, type Day } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import type { Form } from '../page.ts'
import type { FormField } from './form.ts'

export type WordsTyped = {
  readonly title: string
  readonly purpose: string
  readonly day?: Day
  readonly problems: Readonly<Record<string, readonly Problem[]>>
}

const TITLE = 200
const PURPOSE = 5000

export function readWords({ values }: Pick<Form, 'values'>): WordsTyped {
  const title = (values.title ?? '').replace(/\s+/g, ' ').trim()
  const purpose = (values.purpose ?? '').trim()
  const day = (values.day ?? '').trim()
  const problems: Record<string, readonly Problem[]> = {}
  if (!title)
    problems.title = [problem('missing', 'There is no title', 'Say in a few words what it would change.')]
  if (title.length > TITLE)
    problems.title = [
      problem(
        'too-long',
        `The title is longer than ${TITLE} letters`,
        'Shorten it; what it is for has more room.',
      ),
    ]
  if (purpose.length > PURPOSE)
    problems.purpose = [
      problem(
        'too-long',
        `This is longer than ${PURPOSE} letters`,
        'Shorten it, and name the paper that says more.',
      ),
    ]
  if (!isDay(day)) problems.day = [problem('not-a-day', 'The day is not a day', 'Write it as 2027-04-01.')]
  return { title, purpose, ...(isDay(day) && { day }), problems }
}

/** The first day of the month after next: few changes begin sooner. */
export function usualStart(today: Day): Day {
  return `${addMonths(today, 2).slice(0, 7)}-01` as Day
}

type Shown = { readonly title: string; readonly purpose: string; readonly day: string }

export function wordsFields(shown: Shown, problems: WordsTyped['problems']): readonly FormField[] {
  return [
    {
      name: 'title',
      label: 'Title',
      type: 'text',
      hint: 'Such as "Committees from April 2027".',
      value: shown.title,
      problems: problems.title,
    },
    {
      name: 'purpose',
      label: 'What it is for',
      type: 'textarea',
      optional: true,
      hint: 'Why it is proposed, in words a board would read. It is recorded with every change that gives no reason of its own.',
      value: shown.purpose,
      problems: problems.purpose,
    },
    {
      name: 'day',
      label: 'From which day',
      type: 'date',
      hint: 'The day most of it begins, such as 2027-04-01. Forms offer it first; each change can have its own.',
      value: shown.day,
      problems: problems.day,
    },
  ]
}
