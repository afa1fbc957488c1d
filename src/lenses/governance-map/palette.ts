// A colour and a letter for each sector. The colours stay apart for eyes that confuse red and green or blue
// and yellow (see palette.test.ts), and the letter says the same without any colour.
import type { Voice } from '#kinds/lists/sectors.ts'

export type Paint = {
  readonly letter: string
  readonly label: string
  readonly fill: string
  /** Of the letter on the fill. */
  readonly ink: string
  /** Outline of empty and lighter dots: dark enough to stand on a lane. */
  readonly edge: string
  /** Fill of a dot without a vote. */
  readonly tint: string
}

export const paints: Readonly<Record<Voice | 'unknown', Paint>> = {
  nhs: {
    letter: 'N',
    label: 'NHS trust or board',
    fill: '#005eb8',
    ink: '#ffffff',
    edge: '#005eb8',
    tint: '#d3e3f4',
  },
  'primary-care': {
    letter: 'P',
    label: 'Primary care',
    fill: '#69c4ec',
    ink: '#0b2737',
    edge: '#1a6f99',
    tint: '#e2f4fc',
  },
  council: {
    letter: 'C',
    label: 'Council',
    fill: '#179f7b',
    ink: '#05231a',
    edge: '#0b6b51',
    tint: '#d5efe7',
  },
  voluntary: {
    letter: 'V',
    label: 'Voluntary and community',
    fill: '#bd3a12',
    ink: '#ffffff',
    edge: '#a5310d',
    tint: '#fae3da',
  },
  independent: {
    letter: 'I',
    label: 'Independent provider',
    fill: '#ae75d4',
    ink: '#1d0730',
    edge: '#7a41a2',
    tint: '#f1e4f9',
  },
  public: {
    letter: 'S',
    label: 'Other public service',
    fill: '#2f4050',
    ink: '#ffffff',
    edge: '#2f4050',
    tint: '#dde2e7',
  },
  lay: {
    letter: 'L',
    label: 'Lay or independent member',
    fill: '#ffc02d',
    ink: '#3a2a00',
    edge: '#8a6100',
    tint: '#fff3d3',
  },
  unknown: {
    letter: '?',
    label: 'Sector not recorded',
    fill: '#ffffff',
    ink: '#425563',
    edge: '#5d6f7c',
    tint: '#ffffff',
  },
}
