// The bodies that may have decided: those in force today in the record, by name.
import type { Option } from '#core/field.ts'
import { body } from '#kinds/index.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'

export function titlesInForce(ask: DraftAsk): readonly Option[] {
  return ask.laid
    .was(ask.today)
    .all(body)
    .map(({ id }) => ({ value: id, label: ask.title(id) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'))
}
