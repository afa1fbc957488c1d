// What a leader brings to a body, after the triangle of executive, lay and clinical leadership, and politics.

export const functions = {
  executive: 'Executive',
  lay: 'Lay or independent',
  clinical: 'Clinical',
  political: 'Political',
  other: 'Other',
} as const
export type Function = keyof typeof functions
