// Codes of registers kept by others, known by their shape: ODS RAE or B83001, GSS E08000032, a charity
// number. Says so when a shape fits more than one register. Knows no record.

export type Code = {
  /**
   * The registers it may belong to; one when its shape, or the register written before it, leaves no doubt.
   */
  readonly schemes: readonly string[]
  readonly code: string
}

const SHAPES: readonly (readonly [scheme: string, shape: RegExp])[] = [
  ['gss', /^[EWSNKJ]\d{8}$/],
  ['company', /^(?:\d{8}|(?:OC|SC|SO|NI|RC|CE|CS|RS|IP|LP)\d{6})$/],
  ['charity', /^(?:\d{6,7}|SC\d{6}|NIC\d{6})$/],
  ['ods', /^(?:[A-Z][A-Z0-9]{2}|[A-Z]\d{5}|(?=.*[A-Z])(?=.*\d)[A-Z0-9]{5,6})$/],
]
const NAMED = /^(ods|gss|ons|charity|company|la|cqc|urn)\s*(?:code|no\.?|number)?\s*[:#]\s*(\S.*)$/i

/** Nothing when the text has the shape of no code. Capitals and spaces do not matter. */
export function recogniseCode(written: string): Code | undefined {
  const named = NAMED.exec(written.trim())
  if (named?.[1] && named[2]) {
    const scheme = named[1].toLowerCase()
    return { schemes: [scheme === 'ons' ? 'gss' : scheme], code: named[2].trim().toUpperCase() }
  }
  const code = written.replace(/\s+/g, '').toUpperCase()
  const schemes = SHAPES.filter(([, shape]) => shape.test(code)).map(([scheme]) => scheme)
  return schemes.length > 0 ? { schemes, code } : undefined
}
