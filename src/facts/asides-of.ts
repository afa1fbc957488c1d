// The findings that were set aside, as they are in force on a day. Knows no check and no finding.
import { changeAt } from '#core/ledger.ts'
import { startOf } from '#core/day.ts'
import { keyOfFinding, type SetAside, type SetAsides } from '#core/findings.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import { setAside } from '#kinds/index.ts'

/**
 * By the key of the finding. A review known to the month begins with its first day. The reason is that of the change
 * by which it reads as it does. Of two about one finding, the one to be looked at last counts.
 */
export const asidesOf = perSnapshot((now): SetAsides => {
  const found = new Map<string, SetAside>()
  for (const { id, values, from } of now.all(setAside)) {
    const key = keyOfFinding(values.check, values.about)
    const review = startOf(values.review)
    const known = found.get(key)
    if (known && known.review >= review) continue
    const change = changeAt(now.ledger, now.nearest(id)?.seq ?? 0)
    const because = change?.because ?? ''
    found.set(key, { thing: id, since: from, review, because })
  }
  return found
})
