import fc from 'fast-check'

type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

const other = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.constantFrom<Json>('NaN', '-Infinity', 1e308, -1, 0.5, '', 'b'.repeat(40), {}, [], null),
)

/** One to three values of a JSON text are others, of the same kind or not, go, or are called otherwise. */
export function altered(texts: Buffer[]): fc.Arbitrary<string> {
  const changes = fc.array(
    fc.tuple(fc.nat(), other, fc.constantFrom('like', 'like', 'like', 'put', 'drop', 'rename')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  return fc.tuple(fc.constantFrom(...texts.map(String)), changes).map(([text, changed]) => {
    const root: Json = JSON.parse(text)
    for (const [where, value, how] of changed) {
      const places = placesIn(root)
      // Small numbers are made more often: without this, they would all lead to the page's own keys.
      const place = places[(Math.imul(where + 1, 0x9e3779b1) >>> 0) % places.length]
      if (place === undefined) continue
      const [parent, key] = place
      const before = Reflect.get(parent, key) as Json
      if (how === 'drop' || how === 'rename') Reflect.deleteProperty(parent, key)
      if (how === 'put') Reflect.set(parent, key, value)
      if (how === 'like') Reflect.set(parent, key, like(before, where))
      if (how === 'rename')
        Object.defineProperty(parent, JSON.stringify(value), {
          value: before,
          enumerable: true,
          configurable: true,
          writable: true,
        })
    }
    return JSON.stringify(root)
  })
}

/** What a reader that only looks at kinds lets through. */
function like(value: Json, chance: number): Json {
  if (typeof value === 'number') return [0, 2, value + 1, value / 3, 1e9][chance % 5] ?? 0
  if (typeof value === 'string')
    return ['', `${value}${value}`, value.slice(1), '\u202e<b>@octocat|`\n', 'constructor'][chance % 5] ?? ''
  if (typeof value === 'boolean') return !value
  return Array.isArray(value) ? value.slice(chance % 2) : value
}

function placesIn(value: Json): [parent: object, key: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]): [object, string][] => [
    [value, key],
    ...placesIn(inner),
  ])
}
