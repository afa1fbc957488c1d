// Nearer and farther: by buttons, by the wheel with Ctrl, by two fingers. The frame scrolls, so that moving
// about is the browser's own; dragging with a mouse scrolls it too.
import { buttonOf, element } from './element.ts'

const [LEAST, MOST, STEP] = [0.4, 4, 1.25]

/** `keep` gives a picture that was put in the place of another its size. */
export function addZoom(controls: HTMLElement, frame: HTMLElement): { readonly keep: () => void } {
  let width: number | undefined
  const picture = () => frame.querySelector('svg')
  const keep = (): void => {
    const svg = picture()
    if (!svg || width === undefined) return
    svg.style.maxWidth = 'none'
    svg.style.minWidth = '0'
    svg.style.width = `${width}px`
  }
  // The point stays where it is while all else moves away from it or towards it.
  const by = (factor: number, clientX?: number, clientY?: number): void => {
    const svg = picture()
    if (!svg) return
    const before = svg.getBoundingClientRect()
    const box = frame.getBoundingClientRect()
    const x = clientX ?? box.left + box.width / 2
    const y = clientY ?? box.top + box.height / 2
    const natural = svg.viewBox.baseVal.width
    width = Math.min(Math.max(before.width * factor, natural * LEAST), natural * MOST)
    const scale = width / before.width
    keep()
    frame.classList.toggle('app-picture--zoomed', width > box.width)
    frame.scrollLeft += (x - before.left) * (scale - 1)
    frame.scrollTop += (y - before.top) * (scale - 1)
  }
  const fit = (): void => {
    width = undefined
    picture()?.removeAttribute('style')
    frame.classList.remove('app-picture--zoomed')
  }
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      by(Math.exp(-event.deltaY / 300), event.clientX, event.clientY)
    },
    { passive: false },
  )
  pinch(frame, by)
  drag(frame)
  controls.append(
    element(
      'div',
      { class: 'app-map-zoom', role: 'group', 'aria-label': 'Size of the map' },
      buttonOf('Smaller', '−', () => by(1 / STEP)),
      buttonOf('Larger', '+', () => by(STEP)),
      buttonOf('Fit to the page', 'Fit', fit),
    ),
  )
  return { keep }
}

function pinch(frame: HTMLElement, by: (factor: number, x: number, y: number) => void): void {
  let apart: number | undefined
  frame.addEventListener(
    'touchmove',
    (event) => {
      const [one, other] = event.touches
      if (!one || !other) return
      event.preventDefault()
      const now = Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
      if (apart) by(now / apart, (one.clientX + other.clientX) / 2, (one.clientY + other.clientY) / 2)
      apart = now
    },
    { passive: false },
  )
  frame.addEventListener('touchend', () => {
    apart = undefined
  })
}

// With a mouse only: fingers scroll the frame by themselves. A drag is not a click on the body beneath.
function drag(frame: HTMLElement): void {
  let from:
    { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined
  let moved = false
  frame.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return
    from = { x: event.clientX, y: event.clientY, left: frame.scrollLeft, top: frame.scrollTop }
    moved = false
  })
  window.addEventListener('pointermove', (event) => {
    if (!from || event.buttons === 0) return
    const [across, down] = [event.clientX - from.x, event.clientY - from.y]
    moved ||= Math.hypot(across, down) > 5
    if (!moved) return
    frame.scrollLeft = from.left - across
    frame.scrollTop = from.top - down
  })
  window.addEventListener('pointerup', () => {
    from = undefined
  })
  frame.addEventListener('dragstart', (event) => event.preventDefault())
  frame.addEventListener(
    'click',
    (event) => {
      if (moved) event.preventDefault()
      moved = false
    },
    true,
  )
}
