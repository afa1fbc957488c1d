// Blanks that many patterns ask for alike.
import type { Blank } from './pattern.ts'

export const employers: Blank = {
  label: 'Employers',
  hint: 'Who would employ them. More than one for a joint post.',
  to: ['organisation'],
  many: true,
  optional: true,
}

export const wholeSystem: Blank = {
  label: 'Which system',
  hint: 'The area that it leads.',
  to: ['area'],
  usually: 'system',
}

export const place: Blank = {
  label: 'Which place',
  hint: 'Its name becomes part of what is begun.',
  to: ['area'],
}

export const reportsTo: Blank = {
  label: 'Reports to',
  hint: 'The role that they answer to for their work. It can be left open.',
  to: ['role'],
  many: true,
  optional: true,
}

export const board: Blank = {
  label: 'On which body they sit',
  hint: 'A seat that follows whoever holds the role. Leave it empty for no seat.',
  to: ['body'],
  optional: true,
}
