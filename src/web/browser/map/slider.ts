// The list of days on which something changed, as a slider. Each stop is the page itself on that day, fetched and put
// in the place of this one, so that map, numbers, lists and the day looked at always say the same.
import { buttonOf, element } from './element.ts'
import { places, travel } from './travel.ts'

const PAUSE = 120
const KEPT = 24

type Stop = { readonly day: string; readonly href: string; readonly words: string; readonly reason: string }

export function addSlider(root: HTMLElement, controls: HTMLElement, afresh: () => void): void {
  const stops = stopsOf(root)
  const first = stops.findIndex((stop) => stop.day === root.dataset.mapDay)
  if (stops.length < 2 || first < 0) return
  const pages = new Map<string, Promise<Document>>()
  let [at, shown, waiting] = [first, first, 0]
  const range = element('input', {
    type: 'range',
    min: '0',
    max: String(stops.length - 1),
    step: '1',
    class: 'app-map-range',
    'aria-label': 'Day the map shows',
  })
  const label = element('p', { class: 'app-map-day' })
  const news = element('p', { class: 'nhsuk-u-visually-hidden', 'aria-live': 'polite' })
  const earlier = buttonOf('Change before', '‹', () => go(at - 1))
  const later = buttonOf('Change after', '›', () => go(at + 1))
  range.addEventListener('input', () => go(Number(range.value)))

  function go(to: number): void {
    at = Math.min(Math.max(to, 0), stops.length - 1)
    tell()
    window.clearTimeout(waiting)
    waiting = window.setTimeout(() => void arrive(at), PAUSE)
  }
  function tell(): void {
    const stop = stops[at]
    if (!stop) return
    range.value = String(at)
    range.setAttribute('aria-valuetext', [stop.words, stop.reason].filter(Boolean).join(': '))
    label.replaceChildren(element('strong', {}, stop.words), ' ', element('span', {}, stop.reason))
    earlier.disabled = at === 0
    later.disabled = at === stops.length - 1
  }
  async function arrive(to: number): Promise<void> {
    const stop = stops[to]
    if (!stop || to === shown) return
    root.setAttribute('aria-busy', 'true')
    try {
      const page = await pageOf(stop)
      if (to !== at) return // Moved on meanwhile.
      const before = places(root)
      replace(page, root)
      afresh()
      travel(root, before)
      history.replaceState(null, '', stop.href)
      shown = to
      news.textContent = `The page now shows ${stop.words}. ${stop.reason}`
      for (const near of [stops[to - 1], stops[to + 1]]) if (near) void pageOf(near).catch(() => undefined)
    } catch {
      location.assign(stop.href)
    } finally {
      if (to === at) root.removeAttribute('aria-busy')
    }
  }
  function pageOf(stop: Stop): Promise<Document> {
    const page = pages.get(stop.href) ?? load(stop.href)
    pages.delete(stop.href)
    pages.set(stop.href, page)
    page.catch(() => pages.delete(stop.href))
    for (const oldest of pages.keys()) if (pages.size > KEPT) pages.delete(oldest)
    return page
  }
  controls.append(
    element(
      'div',
      { class: 'app-map-time', role: 'group', 'aria-label': 'Move through time' },
      label,
      element(
        'div',
        { class: 'app-map-track' },
        earlier,
        element('div', { class: 'app-map-rail' }, range, yearsOf(stops)),
        later,
      ),
    ),
    news,
  )
  tell()
}

// The days of the list, and the day of this page where it is none of them.
function stopsOf(root: HTMLElement): readonly Stop[] {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-map-dates] a[data-day]')]
  const stops = links.map((link) => ({
    day: link.dataset.day ?? '',
    href: link.href,
    words: link.textContent ?? '',
    reason: link.parentElement?.querySelector('span')?.textContent ?? '',
  }))
  const { mapDay: day, mapDayWords: words } = root.dataset
  if (day && words && !stops.some((stop) => stop.day === day))
    stops.push({ day, href: location.href, words, reason: '' })
  return stops.sort((one, other) => (one.day < other.day ? -1 : 1))
}

// A year where its first stop is, as far as there is room.
function yearsOf(stops: readonly Stop[]): HTMLElement {
  const years = element('div', { class: 'app-map-years', 'aria-hidden': 'true' })
  let last = -Infinity
  stops.forEach((stop, index) => {
    const year = stop.day.slice(0, 4)
    const part = index / (stops.length - 1)
    if (stops[index - 1]?.day.startsWith(year) || part - last < 0.055) return
    last = part
    const mark = element('span', {}, year)
    mark.style.left = `${part * 100}%`
    years.append(mark)
  })
  return years
}

async function load(href: string): Promise<Document> {
  const answer = await fetch(href, { headers: { accept: 'text/html' } })
  if (!answer.ok) throw new Error(`${answer.status}`)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

// Everything but the controls, which hold the focus: what stands before and after the map, and inside it the figure.
function replace(page: Document, root: HTMLElement): void {
  const theirs = page.querySelector<HTMLElement>('[data-map]')
  const [main, others] = [root.parentElement, theirs?.parentElement]
  const mine = root.querySelector('.app-picture')
  const picture = theirs?.querySelector('.app-picture > svg')
  if (!main || !others || !mine || !theirs || !picture) throw new Error('no map on that day')
  const copy = (node: Node) => document.importNode(node, true)
  mine.querySelector(':scope > svg')?.replaceWith(copy(picture))
  for (const name of ['.app-figure > details', '.app-map-save'])
    swap(root.querySelector(name), theirs.querySelector(name))
  while (root.previousSibling) root.previousSibling.remove()
  while (root.nextSibling) root.nextSibling.remove()
  const nodes = [...others.childNodes]
  const middle = nodes.indexOf(theirs)
  root.before(...nodes.slice(0, middle).map(copy))
  root.after(...nodes.slice(middle + 1).map(copy))
  for (const name of ['.app-standpoint', '.app-standing', '.nhsuk-header__navigation'])
    swap(document.querySelector(name), page.querySelector(name))
  const look = [...page.body.classList].find((name) => name.startsWith('app-look-'))
  for (const name of [...document.body.classList])
    if (name.startsWith('app-look-')) document.body.classList.remove(name)
  if (look) document.body.classList.add(look)
  document.title = page.title
}

function swap(mine: Element | null, theirs: Element | null): void {
  if (!mine || !theirs) return
  const open = mine instanceof HTMLDetailsElement && mine.open
  const next = document.importNode(theirs, true)
  if (next instanceof HTMLDetailsElement) next.open = open
  mine.replaceWith(next)
}
