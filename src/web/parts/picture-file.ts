// A picture as a file to put into a paper or on a slide: SVG, which stays sharp at any size, or PNG, which every program takes.
import type { Block } from '#core/block.ts'
import { renderPng } from '#formats/png/render-png.ts'
import { renderDrawing } from '#formats/svg/svg.ts'
import type { Answer, SystemAsk } from '../page.ts'

export const pictureFormats = ['svg', 'png'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** `about` is what the file is called after the system: `map`. Not found where the block is no picture. */
export function pictureFile(
  { system, standpoint }: Pick<SystemAsk, 'system' | 'standpoint'>,
  block: Block | undefined,
  about: string,
  format: PictureFormat,
): Answer {
  if (block?.type !== 'picture') return { is: 'not-found' }
  const { title, description, drawing } = block
  const name = `${system.slug}-${about}-${standpoint.day}.${format}`
  if (format === 'png') return { is: 'file', type: 'image/png', body: renderPng(drawing), name }
  const body = renderDrawing(drawing, { title, description, idPrefix: about, use: 'file' })
  return { is: 'file', type: 'image/svg+xml', body, name }
}
