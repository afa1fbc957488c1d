// What every form that changes a draft has besides the thing's own fields: the day, why, and how the draft stood when the
// form was shown. Reads it back and keeps what was typed.
import { isWhen, startOf, type When } from '#core/day.ts'
import type { DraftItem } from '#core/draft.ts'
import { problem, type Problem } from '#core/problem.ts'
import { actionCalled, type Action } from '#drafting/index.ts'
import type { Html } from '#formats/html/html.ts'
import type { Answer, Form, Query } from '../../page.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { editorialField } from '../../parts/editorial-field.ts'
import type { FormField } from '../../parts/form.ts'
import type { FieldProblems } from '../../parts/thing-form.ts'

/** What a form is asked for by its address, or by what was posted. */
export type Asked = {
  readonly action?: Action
  /** The item that is changed. */
  readonly item?: DraftItem
  /** The key of an item that is not there any more. */
  readonly gone?: string
  /** The body whose page to go back to. */
  readonly back?: string
}

export function askedOf(ask: DraftAsk, from: Query, act: Action['act'], kind: string): Asked {
  const action = actionCalled(from.as)
  const item = ask.draft.contents.items.find(({ key }) => key === from.item)
  return {
    ...(action?.act === act && action.kind === kind && { action }),
    ...(item && { item }),
    ...(from.item && !item && { gone: from.item }),
    ...(from.back && /^[a-z0-9.-]{1,80}$/.test(from.back) && { back: from.back }),
  }
}

/**
 * Where people come after saving: the page of the body they came from, or else of the draft. Where the change is for a
 * day after the one looked at, the body is shown on that day, so that it can be seen.
 */
export function pageAfter(ask: DraftAsk, body: string | undefined, from: When): string {
  const path = `/drafts/${ask.draft.id}${body === undefined ? '' : `/body/${body}`}`
  const day = startOf(from)
  return ask.here(path, body !== undefined && day > ask.standpoint.day ? { on: day } : {})
}

/** What a form shows again after it was sent. */
export type Shown = {
  readonly posted?: Form
  readonly ofFields?: FieldProblems
  readonly problems?: readonly Problem[]
  readonly clash?: Html
  /** The version that the form is now for. */
  readonly version?: number
}

/** Said to whoever comes to change what is not in the draft any more. */
export const takenOut: Answer = {
  is: 'out-of-date',
  what: 'What you want to change is not in the draft any more: someone took it out.',
  remedy: 'Go back to the draft and look at it as it is now.',
}

export type FrameTyped = {
  readonly version: number
  readonly from?: When
  readonly because: string
  readonly editorial: boolean
  readonly problems: Readonly<Record<string, readonly Problem[]>>
}

export function readFrame({ values }: Form): FrameTyped {
  const from = (values.from ?? '').trim()
  const given = isWhen(from)
  return {
    version: Number(values.version),
    because: (values.because ?? '').trim().slice(0, 2000),
    editorial: values.editorial === 'yes',
    ...(given && { from }),
    problems: given
      ? {}
      : {
          from: [
            problem(
              'not-a-date',
              from === '' ? 'The day is not given' : `"${from}" is not a date`,
              'Write a day as 2027-04-01, a month as 2027-04 or a year as 2027.',
            ),
          ],
        },
  }
}

export type Frame = {
  readonly asked: Asked
  readonly posted?: Form | undefined
  readonly problems?: FrameTyped['problems'] | undefined
  /** The version it is shown for, where that is not the one that was loaded. */
  readonly version?: number | undefined
  readonly day: { readonly label: string; readonly hint: string; readonly value: string }
}

export function frameFields(ask: DraftAsk, frame: Frame): readonly FormField[] {
  const { asked, posted, day } = frame
  const own = asked.item?.proposal.because
  return [
    {
      name: 'from',
      label: day.label,
      type: 'date',
      hint: day.hint,
      value: posted?.values.from ?? day.value,
      problems: frame.problems?.from,
    },
    {
      name: 'because',
      label: 'Why',
      type: 'textarea',
      optional: true,
      hint: 'It stays with the change. Left empty, what the draft is for stands in its place.',
      value: posted?.values.because ?? own ?? '',
    },
    ...(asked.item ? [editorialField(posted?.values.editorial === 'yes')] : []),
    ...hidden({
      version: String(frame.version ?? ask.draft.version),
      as: asked.action?.name,
      item: asked.item?.key,
      back: asked.back,
    }),
  ]
}

function hidden(values: Readonly<Record<string, string | undefined>>): readonly FormField[] {
  return Object.entries(values).flatMap(([name, value]): FormField[] =>
    value === undefined ? [] : [{ name, label: '', type: 'hidden', value }],
  )
}
