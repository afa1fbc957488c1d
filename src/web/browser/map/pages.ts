// Pages of other days, fetched once and kept for as long as they are likely to be looked at again.

const KEPT = 24

/** Fetches pages; asking again for one that is kept answers at once. Fails where the server does. */
export function keptPages(): (href: string) => Promise<Document> {
  const pages = new Map<string, Promise<Document>>()
  return (href) => {
    const page = pages.get(href) ?? load(href)
    pages.delete(href)
    pages.set(href, page)
    page.catch(() => pages.delete(href))
    for (const oldest of pages.keys()) if (pages.size > KEPT) pages.delete(oldest)
    return page
  }
}

async function load(href: string): Promise<Document> {
  const answer = await fetch(href, { headers: { accept: 'text/html' } })
  if (!answer.ok) throw new Error(`${answer.status}`)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}
