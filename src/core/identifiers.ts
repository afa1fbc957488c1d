// Codes under which other registers know a thing (ODS, GSS, charity number), by register. They find it again in
// someone else's file; they are values of the thing and never its id.
import type { Field } from './field.ts'
import { field, isTidy, several, type Given } from './fields.ts'
import { failed, parsed } from './problem.ts'

const SCHEME = /^[a-z][a-z0-9-]*$/

/** Identifiers in registers kept by others, by scheme: `ods:QWO; gss:E54000054`. */
export function identifiers<const R extends boolean = false>(
  label: string,
  given: Given<R> = {},
): Field<Readonly<Record<string, string>>, R> {
  type Value = Readonly<Record<string, string>>
  const schema = { type: 'object', additionalProperties: { type: 'string' } }
  return field<Value, R>(label, given, { type: 'written' }, schema, {
    parse: (written) => {
      const pairs = several(written, (part) => {
        const match = /^([a-z][a-z0-9-]*)\s*:\s*(.+)$/is.exec(part)
        if (match?.[1] && match[2]) return parsed([match[1].toLowerCase(), match[2].trim()] as const)
        return failed(
          'not-an-identifier',
          `"${part}" names no register`,
          'Write the register and the code, such as ods:QWO.',
        )
      })
      if (!pairs.value) return { problems: pairs.problems }
      const value = Object.fromEntries(pairs.value)
      const other = pairs.value.find(([scheme, code]) => value[scheme] !== code)
      if (!other) return parsed(value)
      const what = `The register ${other[0]} has two codes, ${other[1]} and ${value[other[0]]}`
      return failed('two-codes', what, 'Keep the one that is right; add a note about the other.')
    },
    write: (value) =>
      pairsOf(value)
        .map(([scheme, code]) => `${scheme}:${code}`)
        .join('; '),
    show: (value) => [
      pairsOf(value)
        .map(([scheme, code]) => `${scheme.toUpperCase()} ${code}`)
        .join(', '),
    ],
    holds: (value): value is Value =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.keys(value).length > 0 &&
      Object.entries(value).every(
        ([scheme, code]) => SCHEME.test(scheme) && isTidy(code) && !/[;\n]/.test(code),
      ),
  })
}

function pairsOf(value: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
