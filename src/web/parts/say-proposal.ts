// A proposal of a draft in a sentence, as on the draft's own pages; one taken out since is told by the version that last
// held it. Knows no page.
import { isDated } from '#core/change.ts'
import { proposalsOf, type DraftContents } from '#core/draft.ts'
import { kindOf } from '#core/id.ts'
import { lay, type Laid } from '#core/impact.ts'
import { changeAt } from '#core/ledger.ts'
import { say } from '#core/sentence.ts'
import { titles } from '#core/title.ts'
import type { Titles } from '#core/field.ts'
import { capital } from './capital.ts'
import type { DraftAsk } from './draft-page.ts'

/** Answers the sentence of an item by its key; nothing for a key that the draft does not hold. */
export function sayProposals({ draft, laid, title }: DraftAsk): (key: string) => string | undefined {
  return sentencesOf(draft.contents, laid, title)
}

/** The same for a version of the draft that is no longer its last. */
export function sayProposalsOf(ask: DraftAsk, version: DraftContents): (key: string) => string | undefined {
  const laid = lay(ask.laid.before, proposalsOf(version), ask.now)
  return sentencesOf(version, laid, titles(laid.would(version.day), ask.names))
}

function sentencesOf({ items }: DraftContents, { before, after }: Laid, title: Titles) {
  const places = new Map(items.map(({ key }, place) => [key, place]))
  return (key: string): string | undefined => {
    const place = places.get(key)
    const proposal = place === undefined ? undefined : items[place]?.proposal
    if (place === undefined || proposal === undefined) return undefined
    const kind = isDated(proposal) ? before.vocabulary.get(kindOf(proposal.id)) : undefined
    if (isDated(proposal) && proposal.act === 'begin' && kind?.nameKeptApart)
      return `${title(proposal.id)} is new to the record.`
    return capital(say(after, changeAt(after, before.last + 1 + place) ?? proposal, title))
  }
}
