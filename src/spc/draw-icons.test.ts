import { expect, test } from 'vitest'
import { renderIcon } from '#formats/svg/svg.ts'
import { assuranceIcon, variationIcon } from './draw-icons.ts'
import { assuranceWords, pointPaints, sortOf, variationWords } from './paints.ts'
import type { Assurance, Variation } from './spc.ts'

const variations = Object.keys(variationWords) as Variation[]
const assurances = Object.keys(assuranceWords) as Assurance[]

test.each(variations)('variation %s has a picture of its own, and words of its own', async (one) => {
  const svg = renderIcon(variationIcon(one))
  const others = variations.filter((other) => other !== one)
  expect(others.map((other) => renderIcon(variationIcon(other)))).not.toContain(svg)
  expect(others.map((other) => variationWords[other])).not.toContain(variationWords[one])
  const file = `${import.meta.dirname}/../../test/golden/measure-chart/icon-${one}.svg`
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file)
})

test.each(assurances)('assurance %s has a picture of its own', async (one) => {
  const svg = renderIcon(assuranceIcon(one))
  expect(
    assurances.filter((other) => other !== one).map((other) => renderIcon(assuranceIcon(other))),
  ).not.toContain(svg)
  const file = `${import.meta.dirname}/../../test/golden/measure-chart/icon-assurance-${one}.svg`
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file)
})

test('high and low differ by a letter and not by colour alone', () => {
  expect(renderIcon(variationIcon('concern-high'))).toContain('>H<')
  expect(renderIcon(variationIcon('concern-low'))).toContain('>L<')
  expect(renderIcon(assuranceIcon('fail'))).toContain('>F<')
})

test('each sort of point has a shape of its own', () => {
  const shapes = Object.values(pointPaints).map(({ shape }) => shape)
  expect(new Set(shapes).size).toBe(shapes.length)
})

test.each(Object.entries(pointPaints))(
  '%s can be seen and read: its edge and letters on white at 4.5 to 1',
  (_, paint) => {
    expect(contrast(paint.edge, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(paint.edge, '#f0f4f7')).toBeGreaterThanOrEqual(3)
  },
)

test('types of point fall into four sorts', () => {
  const types = variations.filter((one) => one !== 'none')
  expect(new Set(types.map(sortOf))).toEqual(new Set(['common', 'improvement', 'concern', 'neutral']))
})

/** As WCAG 2.2 reckons it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
