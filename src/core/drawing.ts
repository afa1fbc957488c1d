// A drawing is a tree of SVG elements as plain values, so that charts stay pure, can be compared and tested
// as data, and every format turns them into its own picture. No scripts, no style attributes: classes only.

export type Attributes = Readonly<Record<string, string | number | undefined>>

export type Shape =
  | { readonly tag: string; readonly attributes: Attributes; readonly children: readonly Shape[] }
  | { readonly text: string }

/** A whole picture. Width and height are in SVG user units; `classes` holds the rules the shapes refer to. */
export type Drawing = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  /** Class name to presentation attributes, used inline where there is no style sheet (Word, PNG, print). */
  readonly classes: Readonly<Record<string, Attributes>>
}

/** An element: `shape('circle', { cx: 4, cy: 4, r: 3 })`. Text children are given as strings. */
export function shape(tag: string, attributes: Attributes, ...children: readonly (Shape | string)[]): Shape {
  return {
    tag,
    attributes,
    children: children.map((child) => (typeof child === 'string' ? { text: child } : child)),
  }
}
