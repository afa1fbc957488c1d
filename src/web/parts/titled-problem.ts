// A problem as people read it: things by their titles and not by their ids.
import { isId } from '#core/id.ts'
import type { Problem } from '#core/problem.ts'
import type { SystemAsk } from '../page.ts'

const ANY_ID = /\b[a-z][a-z-]*\/[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/g

/** Where it was found is left out: the row of a list that nobody sees. */
export function titledProblem(
  { snapshot, title }: Pick<SystemAsk, 'snapshot' | 'title'>,
  one: Problem,
): Problem {
  const titled = (text: string) =>
    text.replace(ANY_ID, (id) => (isId(id) && snapshot.ledger.timelines.has(id) ? title(id) : id))
  return { ...one, where: {}, what: titled(one.what), remedy: titled(one.remedy) }
}
