// The sectors that lead together, as this field speaks of them. Used by organisations and by the seats they fill.

export const sectors = {
  nhs: 'NHS trust or board',
  'primary-care': 'Primary care',
  council: 'Council',
  voluntary: 'Voluntary and community',
  independent: 'Independent provider',
  public: 'Other public service',
} as const
export type Sector = keyof typeof sectors

/** Who a seat speaks for: a sector, or nobody's organisation. */
export const voices = { ...sectors, lay: 'Lay or independent member' } as const
export type Voice = keyof typeof voices
