// Puts another day's page in the place of this one: everything but the map's controls, which hold the
// focus. A day with no body in force has a page without a map: then the figure is hidden.

export function replace(page: Document, root: HTMLElement): void {
  const main = page.querySelector('#maincontent')
  const theirs = main?.querySelector('[data-map]')
  const mine = root.querySelector<HTMLElement>('.app-figure')
  if (!main || !mine) throw new Error('not a page of ours')
  mine.hidden = !theirs
  for (const name of ['.app-picture > svg', '.app-figure > details', '.app-map-save'])
    swap(root.querySelector(name), theirs?.querySelector(name))
  while (root.previousSibling) root.previousSibling.remove()
  while (root.nextSibling) root.nextSibling.remove()
  const nodes = [...main.childNodes]
  const middle = theirs ? nodes.indexOf(theirs) : nodes.length
  const copy = (some: readonly ChildNode[]) =>
    some.filter((node) => !isDates(node)).map((node) => document.importNode(node, true))
  root.before(...copy(nodes.slice(0, middle)))
  root.after(...copy(nodes.slice(middle + 1)))
  for (const name of ['.app-standpoint', '.app-standing'])
    swap(document.querySelector(name), page.querySelector(name))
  // The header's menu is alive: its links are led to the new day where they stand.
  const links = page.querySelectorAll<HTMLAnchorElement>('.nhsuk-header a')
  document.querySelectorAll<HTMLAnchorElement>('.nhsuk-header a').forEach((link, at) => {
    const href = links[at]?.getAttribute('href')
    if (href) link.setAttribute('href', href)
  })
  for (const look of ['app-look-today', 'app-look-other', 'app-look-draft'])
    document.body.classList.toggle(look, page.body.classList.contains(look))
  document.title = page.title
}

function isDates(node: ChildNode): boolean {
  return node instanceof Element && node.querySelector('[data-map-dates]') !== null
}

function swap(mine: Element | null, theirs: Element | null | undefined): void {
  if (!mine || !theirs) return
  const open = mine instanceof HTMLDetailsElement && mine.open
  const next = document.importNode(theirs, true)
  if (next instanceof HTMLDetailsElement) next.open = open
  mine.replaceWith(next)
}
