// A paper is what is tabled: parts in an order, each of which says something as blocks. What it is written from is
// gathered for it; a paper knows no page, no file and no store.
import type { Block } from './block.ts'

export type Part<G> = {
  /** Within its paper; in addresses and templates it is called `paper/part`. */
  readonly name: string
  readonly title: string
  /** What it says, for whoever chooses. */
  readonly about: string
  /** What must be gathered before it can be written and costs something, or is only there with a draft. */
  readonly wants?: 'draft' | 'year'
  /** Only where it is chosen: it is long, or says in another way what other parts say. */
  readonly extra?: true
  /** It looks back by itself, so what changed since an earlier paper is not marked in it. */
  readonly looksBack?: true
  /** Under the part's own heading; headings within it are of level 3. */
  write(ground: G): readonly Block[]
}

export type Paper<G> = {
  readonly name: string
  readonly title: string
  /** What it is for, in a sentence for the secretary who looks for it. */
  readonly about: string
  readonly parts: readonly Part<G>[]
}

/** A part as it is chosen: `governance/bodies`. */
export type ChosenPart<G> = { readonly key: string; readonly paper: Paper<G>; readonly part: Part<G> }

function partKey<G>(paper: Paper<G>, part: Part<G>): string {
  return `${paper.name}/${part.name}`
}

/** The parts that keys name, each once, in the order given; a key that names none is left out. */
export function partsNamed<G>(
  papers: readonly Paper<G>[],
  keys: readonly string[],
): readonly ChosenPart<G>[] {
  const known = new Map(everyPart(papers).map((one) => [one.key, one]))
  return [...new Set(keys)].flatMap((key) => known.get(key) ?? [])
}

export function everyPart<G>(papers: readonly Paper<G>[]): readonly ChosenPart<G>[] {
  return papers.flatMap((paper) => paper.parts.map((part) => ({ key: partKey(paper, part), paper, part })))
}

/** The parts of a paper where nobody chose. */
export function usualParts<G>(paper: Paper<G>): readonly ChosenPart<G>[] {
  return everyPart([paper]).filter(({ part }) => !part.extra)
}

/** A part with its heading over it; its own headings stand one below. */
export function withHeading(title: string, blocks: readonly Block[]): readonly Block[] {
  return [{ type: 'heading', level: 2, text: title }, ...blocks.map(lower)]
}

function lower(block: Block): Block {
  return block.type === 'heading' ? { ...block, level: 3 } : block
}
