// Dots travel from where they were to where they are, and new ones appear, so that the eye follows a
// change. Not for people who asked their device for less motion.

const TIME = 450
const FAR = 900

export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>

/** Where each dot is, in the picture's own units. */
export function places(root: HTMLElement): Places {
  return new Map([...dots(root)].map((dot) => [dot.dataset.seat ?? '', middle(dot)]))
}

export function travel(root: HTMLElement, before: Places): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  for (const dot of dots(root)) {
    const was = before.get(dot.dataset.seat ?? '')
    const is = middle(dot)
    const [across, down] = was ? [was.x - is.x, was.y - is.y] : [0, 0]
    if (was && Math.hypot(across, down) < 0.5) continue
    const from =
      was && Math.hypot(across, down) < FAR
        ? { transform: `translate(${across}px, ${down}px)` }
        : { opacity: 0 }
    const to = 'transform' in from ? { transform: 'none' } : { opacity: 1 }
    dot.animate([from, to], { duration: TIME, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' })
  }
}

function dots(root: HTMLElement): NodeListOf<SVGGElement> {
  return root.querySelectorAll<SVGGElement>('g[data-seat]')
}

function middle(dot: SVGGElement): { readonly x: number; readonly y: number } {
  const box = dot.getBBox()
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
