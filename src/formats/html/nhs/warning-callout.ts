// NHS warning callout: what a person must know before going on.
import type { Content, Html } from '../html.ts'
import { card } from './card.ts'
import type { Base, Level } from './element.ts'

export type WarningCalloutOptions = Base & {
  readonly heading: string
  readonly level?: Level | undefined
  readonly text: Content
}

export function warningCallout(options: WarningCalloutOptions): Html {
  const { heading, level, text, ...rest } = options
  // The colour says "important"; screen readers need the word unless the heading has it.
  const said = /important/i.test(heading) ? undefined : 'Important'
  return card({
    ...rest,
    variant: 'warning',
    heading: { text: heading, level: level ?? 3, visuallyHiddenText: said },
    description: text,
  })
}
