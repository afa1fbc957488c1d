// On which page each heading of a paper stands, for its contents: laid out as Word lays out, with Arial measured by our own
// widths, which is several times as fast as by the library's tables. Knows no block and no heading.
import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { textWidth } from '#core/text-width.ts'

const layOut = estimatePageNumbersWith({
  guess: true,
  measureWidth: (text, { size, bold }) => textWidth(text, size, bold ? 'bold' : 'regular'),
})

/** Given as a bare function: asked for the numbers of headings, too, it would read the whole document twice, and ours have none. */
export const contentsPages: PageNumberEstimator = (body, context) => layOut(body, context)
