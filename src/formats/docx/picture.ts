// A drawing as a picture in Word, as large as fits: with its title and what it says for whoever cannot see it.
import { ImageRun, Paragraph } from 'docx'
import type { Block } from '#core/block.ts'
import type { Drawing } from '#core/drawing.ts'
import { renderPng } from '../png/render-png.ts'
import { tidy } from './runs.ts'
import { rooms, type Room } from './styles.ts'

type Picture = Extract<Block, { type: 'picture' }>

/** Of drawings 96 units are an inch, of paper 1,440. */
const UNIT = 1440 / 96
/** Left for the heading and the title above a picture, and for what says of it below. */
const ABOVE = 2200
/** Of a printed picture, for each unit: enough for a printer, and not so many that a paper cannot be sent. */
const DOTS = 1.75
const MOST_DOTS = 1700

export function pictureOf(
  { title, description, drawing }: Omit<Picture, 'type' | 'table'>,
  number: number,
  room: Room,
): Paragraph {
  const scale = scaleIn(drawing, room)
  const [width, height] = [Math.round(drawing.width * scale), Math.round(drawing.height * scale)]
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'png',
        data: renderPng(drawing, Math.min(MOST_DOTS, Math.max(drawing.width, width * DOTS))),
        transformation: { width: Math.max(1, width), height: Math.max(1, height) },
        altText: {
          id: String(number),
          name: `Picture ${number}`,
          title: tidy(title),
          description: tidy(description),
        },
      }),
    ],
  })
}

/** Whether a picture can be read better on a page that lies on its side. */
export function wantsLying({ drawing }: Pick<Picture, 'drawing'>): boolean {
  const [upright, lying] = [scaleIn(drawing, rooms.upright), scaleIn(drawing, rooms.lying)]
  return upright < 0.65 && lying > upright * 1.15
}

function scaleIn({ width, height }: Pick<Drawing, 'width' | 'height'>, room: Room): number {
  return Math.min(1, room.width / UNIT / width, (room.height - ABOVE) / UNIT / height)
}
