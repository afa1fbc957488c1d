// A level and an area as a sentence says them: "at place level for Calder". Knows no outcome and no function.
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

export const atLevel: Readonly<Record<AnsweringLevel, string>> = {
  national: 'nationally',
  'several-systems': 'across several systems',
  system: 'at system level',
  place: 'at place level',
  neighbourhood: 'at neighbourhood level',
  organisation: 'at organisation level',
}

type Where = { readonly level: AnsweringLevel; readonly area?: Id | undefined }

export function sayLevel({ level, area }: Where, title: Titles): string {
  return `${atLevel[level]}${area ? ` for ${title(area)}` : ''}`
}
