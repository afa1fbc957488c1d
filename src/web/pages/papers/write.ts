// A paper as blocks: its covering note, then each part under its heading, with what changed since an earlier day where that is
// asked.
import type { Block } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import { markSince, sayDifferences } from '#core/mark-since.ts'
import { withHeading } from '#core/paper.ts'
import { askSince, paperGround, wasKnown } from '../../paper-ground.ts'
import type { SystemAsk } from '../../page.ts'
import type { PaperAsked } from './asked.ts'

export type Written = {
  readonly cover: readonly Block[]
  readonly parts: readonly { readonly key: string; readonly blocks: readonly Block[] }[]
}

export async function writePaper(ask: SystemAsk, { parts, note, since }: PaperAsked): Promise<Written> {
  const wants = new Set(parts.map(({ part }) => part.wants))
  const now = await paperGround(ask, wants)
  // What a draft does is not compared: the draft itself says what it changes.
  const before = since && (await paperGround(askSince(ask, since), wants))
  return {
    cover: [...coverOf(note), ...(since ? sinceNote(since, wasKnown(ask, since)) : [])],
    parts: parts.map(({ key, part }) => {
      const blocks = withHeading(part.title, part.write(now))
      if (!since || !before || part.wants === 'draft' || part.looksBack) return { key, blocks }
      const then = withHeading(part.title, part.write(before))
      const day = showDay(since)
      const { blocks: marked, ...differences } = markSince(blocks, then, day)
      const [heading, ...rest] = marked
      const said: Block = { type: 'prose', text: [{ strong: sayDifferences(differences, day) }] }
      return { key, blocks: heading ? [heading, said, ...rest] : [said] }
    }),
  }
}

function coverOf(note: string): readonly Block[] {
  const paragraphs = note.split(/\n\s*\n|\r\n\s*\r\n/).map((one) => one.trim())
  return paragraphs.flatMap((text) => (text === '' ? [] : [{ type: 'prose', text } as const]))
}

function sinceNote(since: Day, known: boolean): readonly Block[] {
  const day = showDay(since)
  const compared = known
    ? 'It is compared with the record as it was known at the end of that day.'
    : 'Nothing had been recorded here by then, so it is compared with what is known today of that day.'
  const text = `What is new, changed or gone since ${day} is marked. ${compared}`
  return [{ type: 'notice', tone: 'information', title: `Compared with ${day}`, text }]
}
