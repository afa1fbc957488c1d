// The accessibility statement.
import { html } from '#formats/html/html.ts'
import type { SitePage } from '../../page.ts'

export const accessibilityPage: SitePage = {
  name: 'accessibility',
  within: 'site',
  path: '/accessibility',
  access: 'anyone',
  view: () => ({
    is: 'page',
    title: 'Accessibility',
    content: html`<h1 class="nhsuk-heading-l">Accessibility</h1>
      <p>We want everyone to be able to use Throughline: with a keyboard, a screen reader, a magnifier, on a phone, on paper,
        and without JavaScript. It is built to meet level AA of the Web Content Accessibility Guidelines, version 2.2.</p>
      <h2 class="nhsuk-heading-m">What we do</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>Every picture carries a description and a table that says the same.</li>
        <li>Nothing is said by colour alone: sectors have letters, vacant seats are hollow.</li>
        <li>Everything that can be done with the mouse can be done with the keyboard and without JavaScript.</li>
        <li>Every page is checked with an automatic tool before each release.</li>
      </ul>
      <h2 class="nhsuk-heading-m">What we know does not work well</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        <li>On a small screen the governance map is wider than the screen: scroll it sideways, or use the table below it.</li>
        <li>The map has not yet been tested by people who use screen readers every day.</li>
      </ul>
      <p>If something does not work for you, tell the administrator of your system.</p>`,
  }),
}
