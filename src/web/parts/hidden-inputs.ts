// Values that a form carries along unseen.
import { html, type Html } from '#formats/html/html.ts'

export function hiddenInputs(values: Readonly<Record<string, string>>): Html {
  return html`${Object.entries(values).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`
}
