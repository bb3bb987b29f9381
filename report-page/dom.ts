interface Attributes {
  class?: string
  [name: string]: string | undefined
}

/** An element with attributes and children; strings among them become text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, value)
  made.append(...children)
  return made
}

export function find<Found extends Element>(
  selector: string,
  kind: new () => Found,
  within: ParentNode = document,
): Found | undefined {
  const found = within.querySelector(selector)
  return found instanceof kind ? found : undefined
}

export function findAll<Found extends Element>(
  selector: string,
  kind: new () => Found,
  within: ParentNode = document,
): Found[] {
  return [...within.querySelectorAll(selector)].filter((found): found is Found => found instanceof kind)
}

/** Whether a name holds every word that is looked for. */
export function matches(name: string, wanted: string): boolean {
  const lower = name.toLowerCase()
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}
