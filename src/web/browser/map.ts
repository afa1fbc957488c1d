// The governance map's island: nearer and farther, a card for what is pointed at, and a slider through the
// days on which something changed. Every part is comfort: the picture, its table and the list of days stand
// without it.
import { addCard } from './map/card.ts'
import { addSlider } from './map/slider.ts'
import { addZoom } from './map/zoom.ts'

const root = document.querySelector<HTMLElement>('[data-map]')
const frame = root?.querySelector<HTMLElement>('.app-picture')
if (root && frame) {
  const controls = document.createElement('div')
  controls.className = 'app-map-controls'
  root.prepend(controls)
  const card = addCard(root, frame)
  const zoom = addZoom(controls, frame)
  const afresh = (): void => {
    card.read()
    zoom.keep()
  }
  afresh()
  addSlider(root, controls, afresh)
}
