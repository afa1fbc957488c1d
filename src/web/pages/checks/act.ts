// Records how a check or a pack is set from a day on. What is as it comes is written as not given.
import type { Proposal } from '#core/change.ts'
import { showDay } from '#core/day.ts'
import { problem } from '#core/problem.ts'
import { versionOn } from '#core/timeline.ts'
import type { Answer, Form, SystemAsk } from '../../page.ts'
import { addressOf, nameOf, readSetting, type Settable, type Typed, type Wanted } from './form.ts'
import { seenOf, settingId } from './seen.ts'

export async function setOne(ask: SystemAsk, of: Settable, { values }: Form): Promise<Answer | Typed> {
  const name = nameOf(of)
  if (values.seen !== seenOf(ask, name)) return OUT_OF_DATE
  const wanted = readSetting(of, values)
  if (!('from' in wanted)) return { problems: wanted, values }
  const timeline = ask.ledger.timelines.get(settingId(name))
  const first = timeline?.versions.find(({ from }) => from > wanted.from)
  const isSet = timeline !== undefined && versionOn(timeline, wanted.from) !== undefined
  if (first && !isSet) {
    const what = `It is set from ${showDay(first.from)} already`
    const remedy = 'Choose that day or a later one, or withdraw that setting in the audit trail first.'
    return { problems: [problem('set-later', what, remedy, { field: 'from' })], values }
  }
  const by = ask.account?.name ?? 'unknown'
  const done = await ask.store.append(ask.system.slug, ask.ledger.last, [proposalFor(name, wanted, isSet)], {
    by,
  })
  if (done.is === 'refused') return { problems: done.problems.map((one) => ({ ...one, where: {} })), values }
  if (done.is !== 'appended') return OUT_OF_DATE
  return { is: 'redirect', to: ask.here(addressOf(of), { on: '', known: '' }) }
}

const OUT_OF_DATE: Answer = {
  is: 'out-of-date',
  what: 'Someone set this check while you were looking at it. Nothing was recorded.',
  remedy: 'Go back, reload the page, and set it again if it is still to be set.',
}

function proposalFor(
  name: string,
  { from, because, use, severity, limits }: Wanted,
  isSet: boolean,
): Proposal {
  const written = limits && Object.entries(limits).map(([limit, value]) => `${limit}=${value}`)
  const told = { id: settingId(name), from, because }
  if (!isSet) {
    const given = {
      check: name,
      ...(use && { use }),
      ...(severity && { severity }),
      ...(written && { limits: written }),
    }
    return { act: 'begin', ...told, values: given }
  }
  return {
    act: 'amend',
    ...told,
    values: { use: use ?? null, severity: severity ?? null, limits: written ?? null },
  }
}
