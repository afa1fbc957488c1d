// The list of days on which something changed, as a slider. Each stop is the page itself on that day,
// fetched and put in the place of this one, so that map, numbers, lists and the day looked at always say
// the same.
import { buttonOf, element } from './element.ts'
import { keptPages } from './pages.ts'
import { replace } from './replace.ts'
import { places, travel } from './travel.ts'

const PAUSE = 120
const YEAR_WIDTH = 44

type Stop = { readonly day: string; readonly href: string; readonly words: string; readonly reason: string }

export function addSlider(root: HTMLElement, controls: HTMLElement, afresh: () => void): void {
  const stops = stopsOf(root)
  const first = stops.findIndex((stop) => stop.day === root.dataset.mapDay)
  if (stops.length < 2 || first < 0) return
  const pageOf = keptPages()
  let [at, shown, waiting] = [first, first, 0]
  const tell = addParts(controls, stops, (to) => {
    at = Math.min(Math.max(to === 'before' ? at - 1 : to === 'after' ? at + 1 : to, 0), stops.length - 1)
    tell(at)
    window.clearTimeout(waiting)
    waiting = window.setTimeout(() => void arrive(at), PAUSE)
  })
  tell(at)

  async function arrive(to: number): Promise<void> {
    const stop = stops[to]
    if (!stop || to === shown) return
    root.setAttribute('aria-busy', 'true')
    try {
      const page = await pageOf(stop.href)
      if (to !== at) return // Moved on meanwhile.
      const before = places(root)
      replace(page, root)
      afresh()
      travel(root, before)
      history.replaceState(null, '', stop.href)
      shown = to
      tell(to, true)
      for (const near of [stops[to - 1], stops[to + 1]])
        if (near) void pageOf(near.href).catch(() => undefined)
    } catch {
      location.assign(stop.href)
    } finally {
      if (to === at) root.removeAttribute('aria-busy')
    }
  }
}

// What is seen of the slider. Answers with the way to tell it where it stands; aloud once the page is there.
function addParts(
  controls: HTMLElement,
  stops: readonly Stop[],
  go: (to: number | 'before' | 'after') => void,
): (at: number, aloud?: boolean) => void {
  const range = element('input', {
    type: 'range',
    min: '0',
    max: String(stops.length - 1),
    step: '1',
    class: 'app-map-range',
    'aria-label': 'Day the map shows',
  })
  range.addEventListener('input', () => go(Number(range.value)))
  const label = element('p', { class: 'app-map-day' })
  const news = element('p', { class: 'nhsuk-u-visually-hidden', 'aria-live': 'polite' })
  const earlier = buttonOf('Change before', '‹', () => go('before'))
  const later = buttonOf('Change after', '›', () => go('after'))
  const rail = element('div', { class: 'app-map-rail' }, range)
  const track = element('div', { class: 'app-map-track' }, earlier, rail, later)
  const group = { class: 'app-map-time', role: 'group', 'aria-label': 'Move through time' }
  controls.append(element('div', group, label, track), news)
  addYears(rail, stops)
  return (at, aloud = false) => {
    const stop = stops[at]
    if (!stop) return
    range.value = String(at)
    range.setAttribute('aria-valuetext', [stop.words, stop.reason].filter(Boolean).join(': '))
    label.replaceChildren(element('strong', {}, stop.words), ' ', element('span', {}, stop.reason))
    earlier.disabled = at === 0
    later.disabled = at === stops.length - 1
    if (aloud) news.textContent = `The page now shows ${stop.words}. ${stop.reason}`
  }
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
function addYears(rail: HTMLElement, stops: readonly Stop[]): void {
  const years = element('div', { class: 'app-map-years', 'aria-hidden': 'true' })
  rail.append(years)
  const write = (): void => {
    let last = -Infinity
    years.replaceChildren()
    stops.forEach(({ day }, index) => {
      const at = (index / (stops.length - 1)) * years.offsetWidth
      if (stops[index - 1]?.day.startsWith(day.slice(0, 4)) || at - last < YEAR_WIDTH) return
      last = at
      const mark = element('span', {}, day.slice(0, 4))
      mark.style.left = `${at}px`
      years.append(mark)
    })
  }
  new ResizeObserver(write).observe(years)
}
