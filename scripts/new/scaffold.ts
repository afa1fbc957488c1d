// The pure steps of making a unit: giving a template its name, finding its neighbours again from where it is put, and
// putting the unit on its shelf.
import { posix } from 'node:path'

/** A template's text or path with its own name in place of "sample unit", in every way of writing it. */
export function named(template: string, name: string): string {
  const spoken = name.replace(/-/g, ' ')
  return template
    .replaceAll('sample-unit', name)
    .replaceAll('sampleUnit', camel(name))
    .replaceAll('SampleUnit', capital(camel(name)))
    .replaceAll('sample unit', spoken)
    .replaceAll('Sample unit', capital(spoken))
}

/** A file's text with the addresses of what stands outside its folder as they are from where the file is put. */
export function moved(text: string, from: string, to: string): string {
  return text.replace(/(from ')(\.\.\/[^']+)(')/g, (_, before: string, written: string, after: string) => {
    const meant = posix.join(posix.dirname(from), written)
    return `${before}${posix.relative(posix.dirname(to), meant)}${after}`
  })
}

/** What a unit exports: `jointRole`; a page is called so, `jointRolePage`. */
export function exportOf(what: string, name: string): string {
  return what === 'page' ? `${camel(name)}Page` : camel(name)
}

/**
 * A shelf with one more unit: its import among the others in alphabetical order, its name in the list and, where the
 * shelf passes its units on, in that line too. It comes last in the list, for the order is for people to choose, unless
 * the list is `sorted`: then it is in the order of the imports.
 */
export function addToShelf(shelf: string, unit: string, from: string, sorted = false): string {
  const lines = shelf.split('\n')
  const line = `import { ${unit} } from '${from}'`
  const later = lines.findIndex((one) => isUnit(one) && addressOf(one) > from)
  const last = lines.findLastIndex((one) => one.startsWith('import '))
  lines.splice(later >= 0 ? later : last + 1, 0, line)
  const imported = lines.filter(isUnit).map((one) => /\{ (.*) \}/.exec(one)?.[1] ?? '')
  return lines
    .join('\n')
    .replace(/( = \[)([^\]]*?),?(\s*\])/, (_, open: string, units: string, close: string) => {
      const added = units.trim() === '' ? unit : `${units}, ${unit}`
      return [open, sorted ? imported.join(', ') : added, close].join('')
    })
    .replace(/^export \{([^}]*)\}$/m, (_, units: string) => {
      const all = [...units.split(',').map((one) => one.trim()), unit].filter(Boolean)
      return `export { ${all.toSorted().join(', ')} }`
    })
}

function isUnit(line: string): boolean {
  return /^import \{.*\} from '\.\//.test(line)
}

function addressOf(line: string): string {
  return /'(.+)'/.exec(line)?.[1] ?? ''
}

function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
