// Reads the form that makes a table: which characteristic, the least number to tell of, and why.
import { addMonths, showDay, type Day } from '#core/day.ts'
import { problem, type Problem } from '#core/problem.ts'
import { characteristics, type Characteristic } from '#private/characteristics.ts'
import { leastOffered, leastToTell } from '#private/least-to-tell.ts'
import type { Release } from '#private/release.ts'
import type { Query } from '../../page.ts'

/** Months between two releases of the same characteristic. */
export const PAUSE = 3
const LONGEST = 500

export type New = {
  readonly value?: {
    readonly characteristic: Characteristic
    readonly minimum: number
    readonly because: string
  }
  /** Each says its field. */
  readonly problems: readonly Problem[]
}

export function readNew(typed: Query, before: readonly Release[], today: Day): New {
  const name = typed.characteristic ?? ''
  const characteristic = Object.hasOwn(characteristics, name) ? (name as Characteristic) : undefined
  const least = leastToTell(before)
  const minimum = leastOffered.find((one) => String(one) === typed.minimum && one >= least)
  const because = (typed.because ?? '').trim()
  const problems = [
    ...ofCharacteristic(characteristic, before, today),
    ...(minimum === undefined
      ? [
          problem('not-offered', 'That number is not offered', `Choose ${least} or more.`, {
            field: 'minimum',
          }),
        ]
      : []),
    ...ofBecause(because),
  ]
  if (!characteristic || minimum === undefined || problems.length > 0) return { problems }
  return { value: { characteristic, minimum, because }, problems }
}

function ofCharacteristic(
  name: Characteristic | undefined,
  before: readonly Release[],
  today: Day,
): readonly Problem[] {
  const where = { field: 'characteristic' }
  if (!name) return [problem('missing', 'It is not said what to count', 'Choose one.', where)]
  const last = before.findLast(({ characteristic }) => characteristic === name)
  const again = last && addMonths(last.day, PAUSE)
  if (!again || again <= today) return []
  const what = `A table of it was made on ${showDay(last.day)}`
  return [problem('too-soon', what, `Make the next one on ${showDay(again)} or later.`, where)]
}

function ofBecause(because: string): readonly Problem[] {
  const where = { field: 'because' }
  if (because === '')
    return [problem('no-reason', 'It is not said why it is made', 'Say it in a sentence.', where)]
  if (because.length <= LONGEST) return []
  return [problem('too-long', `That is longer than ${LONGEST} characters`, 'Say it in fewer words.', where)]
}
