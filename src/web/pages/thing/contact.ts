// A person's contact details, for those who may read the record, and the way to correct or erase them.
import type { Block } from '#core/block.ts'
import { keyOf, type Id } from '#core/id.ts'
import { reaches } from '../../access.ts'
import type { SystemAsk } from '../../page.ts'

export async function contactOf(ask: SystemAsk, id: Id): Promise<Block[]> {
  const held = await ask.store.contact(ask.system.slug, id)
  const rows = [
    { key: 'E-mail', value: held?.email ?? '' },
    { key: 'Telephone', value: held?.phone ?? '' },
  ].filter((row) => row.value)
  const blocks: Block[] = rows.length > 0 ? [{ type: 'summary', rows }] : []
  if (!reaches(ask.rank, 'steward')) return blocks
  const href = ask.here(`/people/${keyOf(id)}/name`)
  return [
    ...blocks,
    { type: 'prose', text: [{ text: 'Correct or erase the name and contact details', href }] },
  ]
}
