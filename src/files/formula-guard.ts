// Keeps text in a CSV from being run as a formula when a spreadsheet program opens it. Text that begins like a formula
// gets an apostrophe in front; reading takes exactly one away, so that a round trip gives back what went in.
//
// Guarded: = + @ tab and line ends (OWASP, CSV injection), and - unless the whole text is a number, because "-3" is a
// number people mean. Text that already begins with apostrophes before such a sign gets one more, or reading could not
// tell ours from theirs. A foreign CSV in which someone typed '=x loses that one apostrophe, as it does in Excel.

const NEEDS = /^'*(?:[=+@\t\r\n]|-(?!\d+(?:\.\d+)?$))/
const HAS = /^'+[=+@\t\r\n-]/

/** Text meant → text to write. */
export function guardFormula(text: string): string {
  return NEEDS.test(text) || HAS.test(text) ? `'${text}` : text
}

/** Text read → text meant. */
export function unguardFormula(text: string): string {
  return HAS.test(text) ? text.slice(1) : text
}
