// Says once, to whoever comes from the form of a pattern, what was begun with it and what is left for them. It comes from the
// address, so nothing is believed but what the draft and the pattern hold.
import { isId } from '#core/id.ts'
import { html, type Html } from '#formats/html/html.ts'
import { notificationBanner } from '#formats/html/nhs/notification-banner.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { patternCalled, wayToPattern } from '../../parts/pattern-called.ts'
import { sayBeginning } from '../../parts/say-beginning.ts'

export function begunBanner(ask: DraftAsk): Html | undefined {
  const pattern = patternCalled(ask, ask.query.pattern)
  if (!pattern) return undefined
  const named = (name: string) => (ask.query[name] ?? '').split(' ')
  const inDraft = new Set<string>(
    ask.draft.contents.items.flatMap(({ proposal }) => (proposal.act === 'begin' ? [proposal.id] : [])),
  )
  const begun = [...new Set(named('begun'))].filter((one) => isId(one)).filter((one) => inDraft.has(one))
  if (begun.length === 0) return undefined
  const [left, open] = [new Set(named('left')), new Set(named('open'))]
  const parts = pattern.begins.filter(({ key }) => left.has(key))
  const blanks = Object.entries(pattern.blanks).filter(([name]) => open.has(name))
  const draft = `/drafts/${ask.draft.id}`
  const todo = [
    ...parts.map(
      (one) =>
        html`Not begun, for what it hangs on was left open: ${sayBeginning(one, pattern)}.
          <a class="nhsuk-notification-banner__link" href="${ask.here(`${draft}/edit/${one.kind}`)}">Add it</a>`,
    ),
    ...(blanks.length > 0 ? [html`Left open: ${blanks.map(([, { label }]) => label).join('; ')}.`] : []),
    html`Nobody is appointed. Say who takes up what, or leave it vacant for now.`,
    html`Nothing ends by it. End what it takes the place of in the same draft, so that everyone it touches is seen.`,
  ]
  return notificationBanner({
    variant: 'success',
    heading: 'It is in the draft',
    text: html`<p>Begun with the pattern <a class="nhsuk-notification-banner__link" href="${wayToPattern(ask, pattern)}">${pattern.name}</a>:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">${begun.map((one) => html`<li><a class="nhsuk-notification-banner__link" href="${ask.way(one)}">${ask.title(one)}</a></li>`)}</ul>
      ${ask.query.again === 'yes' && html`<p>Others saved the draft while you were typing. It was added to the draft as it is now.</p>`}
      <p><b>Left for you</b></p>
      <ul class="nhsuk-list nhsuk-list--bullet">${todo.map((text) => html`<li>${text}</li>`)}</ul>
      <p><a class="nhsuk-notification-banner__link" href="${ask.here(`${draft}/edit`)}">Go on with the draft</a></p>`,
  })
}
