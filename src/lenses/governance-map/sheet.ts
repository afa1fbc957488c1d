// The sheet a map is drawn on: its measures, shared by all who lay it out. In SVG user units, pixels at
// full size.

export const WIDTH = 1240
export const MARGIN = 20
/** The column of lane labels, where nothing else may be. */
export const LABELS = 128
export const LEFT = MARGIN + LABELS
export const RIGHT = WIDTH - MARGIN
/** Between neighbours. */
export const GAP = 16
export const HEADING_SIZE = 13
