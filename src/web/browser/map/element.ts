// Elements made by scripts: tag, attributes, what is inside. No markup from text and no style attributes.

export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...inside)
  return made
}

export function buttonOf(label: string, text: string, act: () => void): HTMLButtonElement {
  const made = element(
    'button',
    { type: 'button', class: 'app-map-button', 'aria-label': label, title: label },
    text,
  )
  made.addEventListener('click', act)
  return made
}
