// Letters and digits that are always the same for a text and say nothing of it: for ids of people and for codes that spell a name.

/** Two runs of FNV-1a, 32 bits each (Fowler, Noll and Vo), from different beginnings, in base 36. */
export function fingerprint(text: string): string {
  return `${run(text, 0x811c9dc5)}${run(text, 0x9e3779b9)}`
}

function run(text: string, from: number): string {
  let hash = from
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36).padStart(7, '0')
}
