const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

/** The names of all elements that begin in a page, as a browser finds them outside of scripts and styles. */
export function elementsOf(page: string): string[] {
  return [...withoutPrograms(page).matchAll(/<([a-z][a-z0-9-]*)/gi)].map(([, name]) =>
    (name ?? '').toLowerCase(),
  )
}

/** Every attribute of every element: its name and what it says. */
export function attributesOf(page: string): { name: string; value: string }[] {
  return [...withoutPrograms(page).matchAll(/<[a-z][^>]*>/gi)].flatMap(([tag]) =>
    [...tag.matchAll(/\s([^\s=>"]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({
      name,
      value: decode(value),
    })),
  )
}

/** What one reads, without elements. */
export function textOf(page: string): string {
  return decode(withoutPrograms(page).replace(/<[^>]*>/g, ''))
}

function withoutPrograms(page: string): string {
  return page.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '<$1>')
}

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '')
}
