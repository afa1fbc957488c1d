// Names as registers write them, and as people do.
import { expect, test } from 'vitest'
import { properCase } from './proper-case.ts'

test.each([
  ['BRADFORD TEACHING HOSPITALS NHS FOUNDATION TRUST', 'Bradford Teaching Hospitals NHS Foundation Trust'],
  ["GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"],
  ['ST. PANCRAS HOSPITAL', 'St. Pancras Hospital'],
  ['STOKE-ON-TRENT PRIMARY CARE', 'Stoke-on-Trent Primary Care'],
  ['THE MCKENZIE GROUP PRACTICE', 'The McKenzie Group Practice'],
  ["DR O'BRIEN & PARTNERS", "Dr O'Brien & Partners"],
  ["D'ARCY HOUSE", "D'Arcy House"],
  ['DR IA INVENTED & PARTNER', 'Dr IA Invented & Partner'],
  ['THE MWH PRACTICE (OF INVENTED TOWN)', 'The MWH Practice (Of Invented Town)'],
  ['NHS INVENTED SHIRE ICB - 03Q', 'NHS Invented Shire ICB - 03Q'],
  ['INVENTED PCN', 'Invented PCN'],
  ['MACE LANE SURGERY LTD', 'Mace Lane Surgery Ltd'],
  ['Already Mixed NHS trust', 'Already Mixed NHS trust'],
  ['', ''],
])('%s', (raw, written) => expect(properCase(raw)).toBe(written))
