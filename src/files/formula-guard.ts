// Keeps text in a CSV from being run as a formula when a spreadsheet program opens it (OWASP, CSV injection).
// Text that begins like one gets an apostrophe in front; reading takes exactly one away.

// = + @ tab and line ends are guarded, and - unless the whole text is a number, because people mean "-3" as
// one. Text that already begins with apostrophes before such a sign gets one more, or reading could not tell
// ours from theirs. A foreign CSV in which someone typed '=x loses that one apostrophe, as it does in Excel.
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
