// The code in a row of organisations, with the register it is from. A missing one is told, for a code is what
// finds an organisation again whatever its name.
import { recogniseCode } from '../parts/codes.ts'
import { sayingOf } from '../parts/placeholders.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import type { Work } from './work.ts'

/** Codes by register: `{ ods: 'RAE' }`. */
export type Codes = Readonly<Record<string, string>>

export function codesOf(work: Work, line: Line): Codes {
  const cell = cellOf(line, 'code')
  if (!cell || sayingOf(cell.text) !== 'text') {
    const heading = line.block.columns.find((one) => one.means === 'code')?.heading
    const what = `${cellOf(line, 'name')?.text ?? 'The row'} has no code`
    const remedy = 'Look its code up: with a code it is found again whatever its name.'
    if (heading) work.inquiry.problem(cell?.where ?? line.where, cell?.text ?? '', 'no-code', what, remedy)
    return {}
  }
  const read = recogniseCode(cell.text)
  const code = read?.code ?? cell.text.toUpperCase()
  if (!/^[A-Z0-9][A-Z0-9 ./-]{0,29}$/.test(code)) {
    const what = `"${cell.text}" is not the code of one organisation`
    work.inquiry.problem(
      cell.where,
      cell.text,
      'not-a-code',
      what,
      'Write one code, such as RAE or E08000032.',
    )
    return {}
  }
  const schemes = read?.schemes ?? []
  const scheme =
    schemes.length === 1
      ? schemes[0]
      : work.inquiry.ask({
          key: doubt('register', cell.text),
          where: cell.where,
          raw: cell.text,
          asks: `Which register is the code "${cell.text}" from?`,
          options: [
            { value: 'ods', label: 'NHS Organisation Data Service (ODS)' },
            { value: 'gss', label: 'Office for National Statistics (GSS)' },
            { value: 'charity', label: 'Charity Commission' },
            { value: 'company', label: 'Companies House' },
            { value: 'other', label: 'Another: leave the code out' },
          ],
          ...(schemes[0] && { likely: schemes[0] }),
        })
  if (!scheme || scheme === 'other') return {}
  const as = `${scheme.toUpperCase()} ${code}`
  if (code !== cell.text) work.inquiry.interpret(cell.where, cell.text, as, 'Codes are written in capitals.')
  return { [scheme]: code }
}
