// Words for sectors, as tables use them: NHS acute, LA, VCS, PCNs. The same words stand for what an
// organisation is and for whom a seat speaks. Knows no record.
import type { Sector } from '#kinds/lists/sectors.ts'
import { plainName } from './match-name.ts'

const WORDS: Readonly<Record<Sector, string>> = {
  nhs: 'nhs,nhs trust,nhs trusts,trust,trusts,nhs ft,foundation trust,foundation trusts,nhs provider,nhs providers,acute,acute trust,acute trusts,acutes,icb,nhs trust or board,ambulance trust,mental health trust,community trust,nhs organisations,health',
  'primary-care':
    'primary care,pcn,pcns,primary care network,primary care networks,gp,gps,gp practice,gp practices,general practice,practices,primary medical services,gp federation,gp federations,primary care providers',
  council:
    'la,las,local authority,local authorities,council,councils,local government,unitary,unitary authority,metropolitan borough,metropolitan district,county council,district council,las and councils,upper tier local authorities',
  voluntary:
    'vcs,vcse,vcfse,vcses,voluntary,voluntary sector,third sector,charity,charities,voluntary and community,voluntary and community sector,voluntary community and social enterprise,community and voluntary,community sector',
  independent:
    'independent,independent sector,independent provider,independent providers,private,private sector',
  public:
    'public,public sector,other public service,police,fire,fire and rescue,university,universities,higher education,education,housing',
}

export type SectorReading = {
  readonly sector: Sector
  /** What more the words say of the organisation, "acute" of "NHS acute". */
  readonly type?: string
}

const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: 'Acute trust',
    mh: 'Mental health trust',
    'mental health': 'Mental health trust',
    community: 'Community trust',
    ambulance: 'Ambulance trust',
    icb: 'Integrated care board',
  }),
)

/** The sector that words name outright; nothing for words that are not known. */
export function sectorOf(words: string): SectorReading | undefined {
  const plain = plainName(words)
  const sector = BY_WORD.get(plain)
  if (sector) return { sector, ...type(plain) }
  const more = plain.startsWith('nhs ') ? type(plain.slice(4).replace(/ (trusts?|ft)$/, '')) : {}
  return more.type ? { sector: 'nhs', ...more } : undefined
}

function type(words: string): { readonly type?: string } {
  const known = TYPES.get(words)
  return known ? { type: known } : {}
}

const BY_WORD: ReadonlyMap<string, Sector> = new Map(
  (Object.keys(WORDS) as Sector[]).flatMap((sector) =>
    WORDS[sector].split(',').map((word) => [word, sector] as const),
  ),
)
