// A card for the dot or body that is pointed at or has the focus, with the words the picture itself carries. It stays
// while pointed at and goes with Escape. It says nothing that is not in the table.
import { element } from './element.ts'

const LINGER = 150

/** `read` takes the words of a new picture, so that the browser's own tooltips do not show beside the card. */
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
    const target = at.closest('[data-seat], [data-body]')
    const said = target && words.get(target)
    if (!target || !said) return hide()
    const body = target.closest('[data-body]')
    hide()
    const name = body && target !== body ? (words.get(body)?.split(':')[0] ?? '') : ''
    card.replaceChildren(...(name ? [element('strong', {}, name)] : []), element('span', {}, said))
    mark(frame, body)
    place(card, target, root)
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
  const read = (): void => {
    hide()
    for (const one of frame.querySelectorAll('[data-seat], [data-body]')) {
      const title = one.querySelector(':scope > title')
      if (!title) continue
      words.set(one, title.textContent ?? '')
      title.remove()
      if (!one.hasAttribute('aria-label')) {
        one.setAttribute('role', 'img')
        one.setAttribute('aria-label', words.get(one) ?? '')
      }
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
