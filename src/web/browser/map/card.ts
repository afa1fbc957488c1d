// A card for the dot that is pointed at, with the words the picture itself carries, and the lines of the
// body that is pointed at or has the focus. The card stays while pointed at and goes with Escape.
import { element } from './element.ts'

const LINGER = 150

/**
 * `read` takes the words of a new picture, so that the browser's own tooltips do not show beside the
 * card.
 */
export function addCard(root: HTMLElement, frame: HTMLElement): { readonly read: () => void } {
  const words = new WeakMap<Element, string>()
  const card = element('div', { class: 'app-map-card', hidden: '', 'aria-hidden': 'true' })
  root.append(card)
  let leaving = 0
  const hide = (): void => {
    card.hidden = true
    for (const near of frame.querySelectorAll('.is-near')) near.classList.remove('is-near')
  }
  const show = (at: Element): void => {
    window.clearTimeout(leaving)
    hide()
    const body = at.closest('[data-body]')
    mark(frame, body)
    const seat = at.closest('[data-seat]')
    if (!body || !seat) return
    const name = [...body.querySelectorAll('.map-name')].map((line) => line.textContent).join(' ')
    card.replaceChildren(element('strong', {}, name), words.get(seat) ?? '')
    place(card, seat, root)
  }
  const leave = (): void => {
    leaving = window.setTimeout(hide, LINGER)
  }
  frame.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'touch' && event.target instanceof Element) show(event.target)
  })
  frame.addEventListener('pointerleave', leave)
  card.addEventListener('pointerenter', () => window.clearTimeout(leaving))
  card.addEventListener('pointerleave', leave)
  frame.addEventListener('focusin', (event) => {
    if (event.target instanceof Element && event.target !== frame) show(event.target)
  })
  frame.addEventListener('focusout', leave)
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide()
  })
  frame.addEventListener('click', (event) => {
    const seat = event.target instanceof Element && event.target.closest('[data-seat]')
    const link = seat && seat.closest('[data-body]')?.querySelector<SVGAElement>('a')
    if (link && !event.defaultPrevented) location.assign(link.href.baseVal)
  })
  const read = (): void => {
    hide()
    for (const seat of frame.querySelectorAll('[data-seat]')) {
      const title = seat.querySelector(':scope > title')
      if (!title) continue
      words.set(seat, title.textContent ?? '')
      seat.setAttribute('role', 'img')
      seat.setAttribute('aria-label', title.textContent ?? '')
      title.remove()
    }
  }
  return { read }
}

// The lines of the body, up to what it reports to and down to what reports to it.
function mark(frame: HTMLElement, body: Element | null): void {
  const id = body?.getAttribute('data-body')
  if (!body || !id) return
  body.classList.add('is-near')
  frame.querySelector(`[data-to="${CSS.escape(id)}"]`)?.classList.add('is-near')
}

function place(card: HTMLElement, target: Element, root: HTMLElement): void {
  card.hidden = false
  const [at, around] = [target.getBoundingClientRect(), root.getBoundingClientRect()]
  const middle = at.left + at.width / 2 - around.left - card.offsetWidth / 2
  const left = Math.min(Math.max(0, middle), around.width - card.offsetWidth)
  const above = at.top - around.top - card.offsetHeight - 8
  card.style.left = `${left}px`
  card.style.top = `${at.top - card.offsetHeight - 8 > 0 ? above : at.bottom - around.top + 8}px`
}
