// Words that stand alone in a cell begin with a capital, however they were typed. Knows no role.
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
