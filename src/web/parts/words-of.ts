// What people wrote, as paragraphs: an empty line begins a new one, and a line stays a line.
import { html, type Html } from '#formats/html/html.ts'

export function wordsOf(text: string): Html {
  return html`${text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => html`<p class="app-words">${part.trim()}</p>`)}`
}
