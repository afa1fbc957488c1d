// The first page of an installation: the systems someone may see. Where there is one only, it is led to at once.
import { html } from '#formats/html/html.ts'
import { button } from '#formats/html/nhs/button.ts'
import { rankOf, rankWords } from '../../access.ts'
import type { Answer, Ask, SitePage } from '../../page.ts'

export const systemsPage: SitePage = {
  name: 'systems',
  within: 'site',
  path: '/',
  access: 'anyone',
  view: show,
}

async function show(ask: Ask): Promise<Answer> {
  const grants = ask.account ? await ask.store.grants(ask.account.id) : new Map<string, never>()
  const seen = []
  for (const system of await ask.store.systems()) {
    const openToPublic = await ask.store.openToPublic(system.slug)
    const rank = rankOf({
      owner: ask.account?.owner ?? false,
      granted: grants.get(system.slug),
      openToPublic,
    })
    if (rank) seen.push({ system, rank })
  }
  const [only] = seen
  if (only && seen.length === 1 && !ask.account?.owner) return { is: 'redirect', to: `/${only.system.slug}` }
  if (seen.length === 0 && !ask.account) return { is: 'redirect', to: '/sign-in' }
  return {
    is: 'page',
    title: 'Systems',
    content: html`<h1 class="nhsuk-heading-l">Integrated care systems</h1>
      ${seen.length === 0 ? html`<p>There is no system that you have access to yet.</p>` : ''}
      <ul class="nhsuk-list app-systems">
        ${seen.map(
          ({ system, rank }) =>
            html`<li><a href="${`/${system.slug}`}">${system.name}</a>
              <span class="app-quiet">${ask.account ? rankWords[rank].split(':')[0] : ''}</span></li>`,
        )}
      </ul>
      ${
        ask.account?.owner
          ? html`<p>${button({ text: 'Add a system', href: '/systems/new' })}</p>
              <p><a href="/accounts">Accounts</a></p>`
          : ''
      }`,
  }
}
