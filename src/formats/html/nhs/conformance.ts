// For tests only: holds a component against every fixture nhsuk-frontend ships for it. A fixture is left out
// only for an option that is named as left out, so nothing is skipped in silence.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { raw, type Html } from '../html.ts'

type Fixture = {
  readonly name: string
  readonly context: Record<string, unknown>
  readonly callBlock?: string
  readonly html: string
}

export type Rules = {
  /** Options not supported, as paths (`items[].classes`) or one value of one (`variant=reverse`). */
  readonly left?: readonly string[]
  /** The option that takes the fixture's `html` or block content; `text` unless told. */
  readonly content?: string
  /** Renames or reshapes the options after text and html have become one. */
  readonly adapt?: (options: Record<string, unknown>) => Record<string, unknown>
  /** Options ours cannot be without; fixtures that lack them are not ours. */
  readonly needs?: readonly string[]
  /** What of the fixture's markup is meant to differ, rewritten as ours. */
  readonly expected?: (markup: string) => string
}

/** Options come from a file, so their type is checked by the comparison itself. */
export function conforms<T>(component: string, render: (options: T) => Html, rules: Rules = {}): void {
  const file = `../../../../node_modules/nhsuk-frontend/dist/nhsuk/components/${component}/fixtures.json`
  const { fixtures } = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as {
    fixtures: readonly Fixture[]
  }
  const left = rules.left ?? []
  const all = fixtures.map((fixture) => ({ fixture, paths: pathsOf(fixture.context, '') }))
  const kept = all.filter(
    ({ paths }) =>
      !left.some((option) => uses(paths, option)) &&
      (rules.needs ?? []).every((option) => uses(paths, option)),
  )

  describe(`${component} as nhsuk-frontend writes it`, () => {
    test.each(kept.map(({ fixture }, at) => [`${at + 1} ${fixture.name}`, fixture] as const))(
      '%s',
      (_, fixture) => {
        const options = { ...(adapted(fixture.context) as object) } as Record<string, unknown>
        if (rules.content !== undefined && 'text' in options) {
          options[rules.content] = options.text
          delete options.text
        }
        if (fixture.callBlock !== undefined) options[rules.content ?? 'text'] = raw(fixture.callBlock)
        const ours = render((rules.adapt?.(options) ?? options) as T)
        expect(normal(String(ours))).toEqual(normal(rules.expected?.(fixture.html) ?? fixture.html))
      },
    )
    test('leaves out only options that some fixture uses', () => {
      expect(left.filter((option) => !all.some(({ paths }) => uses(paths, option)))).toEqual([])
      expect(kept.length).toBeGreaterThan(0)
    })
  })
}

function uses(paths: readonly string[], option: string): boolean {
  return paths.some((path) =>
    option.includes('=')
      ? path === option
      : [option, `${option}.`, `${option}[`, `${option}=`].some((start) =>
          start === option ? path === start : path.startsWith(start),
        ),
  )
}

function pathsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) {
    return value.length === 0 ? [`${path}[]=`] : value.flatMap((item) => pathsOf(item, `${path}[]`))
  }
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`]
  return Object.entries(value).flatMap(([name, item]) => pathsOf(item, path ? `${path}.${name}` : name))
}

// The fixtures say `text` or `html`; here one option takes text, escaped, or finished markup.
function adapted(value: unknown, collapse = false): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => adapted(item))
  if (typeof value !== 'object' || value === null) return value
  const options = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, adapted(item, true)]))
  if (typeof options.html === 'string') {
    options.text = raw(options.html)
    delete options.html
  }
  const names = Object.keys(options)
  return collapse && names.length === 1 && names[0] === 'text' ? options.text : options
}

/** Tags with sorted attributes and classes, and texts; line breaks and indentation do not count. */
function normal(markup: string): string {
  const parts = markup.match(/<[^>]*>|[^<]+/g) ?? []
  return parts
    .map((part) => (part.startsWith('<') ? normalTag(part) : normalText(part)))
    .filter(Boolean)
    .join('\n')
}

function normalText(text: string): string {
  const inner = text.replace(/\t|^\s*\n\s*|\s*\n\s*$/g, '').replace(/\s*\n\s*/g, ' ')
  return entities(inner)
}

function normalTag(tag: string): string {
  const name = /^<\/?[\w!-]+/.exec(tag)?.[0] ?? tag
  const found = tag.slice(name.length).matchAll(/([\w:.-]+)(?:="([^"]*)"|='([^']*)')?/g)
  const written = [...found].map(([, key = '', double, single]) => {
    const value = entities(double ?? single ?? '').replace(/\s+/g, ' ')
    return `${key}=${key === 'class' ? value.trim().split(' ').sort().join(' ') : value}`
  })
  return `${name} ${written.sort().join('|')}`.trim()
}

function entities(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
