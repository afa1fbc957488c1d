// What a specification lacks, as a prompt to whoever writes it. Whether it should be there is for them to say.
import type { Block } from '#core/block.ts'
import { lackWords, sayList, type Lack } from '#facts/index.ts'

export function showLacks(lacks: readonly Lack[]): readonly Block[] {
  if (lacks.length === 0) return []
  const text = `This specification names ${sayList(lacks.map((one) => lackWords[one]))}. A role that leads across a system usually says so. It may be right as it is.`
  return [{ type: 'notice', tone: 'information', title: 'Worth another look', text }]
}
