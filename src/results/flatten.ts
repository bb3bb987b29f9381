import type { Reading } from './format.js'
import { asMetrics, type FoundMetrics, keep } from './found-metrics.js'
import type { Literal } from './literal.js'
import { toNumber } from './number.js'
import { quote, quoteSome, Unreadable } from './unreadable.js'

/** What is no number, but could be taken for one: by name, for the notes. */
interface Oddities {
  series: Set<string>
  texts: Map<string, string>
  nested: Set<string>
}

/**
 * The numbers of a value, by dotted name: `{"val": {"loss": 1}}` has `val.loss`.
 *
 * A list of numbers, as Keras' history has them, counts by its last one. So does a list of dicts, name by name.
 * `null`, texts, booleans and empty lists are no numbers. Numbers in quotes are not either, and a note says so.
 *
 * @throws Unreadable when there is no number at all, when two have one name, or when a limit is passed
 */
export function flatten(value: Literal): Reading {
  const odd: Oddities = { series: new Set(), texts: new Map(), nested: new Set() }
  const found = numbersIn(value, '', odd)
  if (found.size === 0) throw new Unreadable(withoutNumbers(value, odd))
  return { metrics: asMetrics(found), notes: notesOn(odd) }
}

function numbersIn(value: Literal, name: string, odd: Oddities): FoundMetrics {
  if (value instanceof Map) return numbersOfDict(value, name, odd)
  if (Array.isArray(value)) return numbersOfList(value, name, odd)
  const found: FoundMetrics = new Map()
  if (typeof value === 'number') keep(found, name, value)
  if (typeof value === 'string' && toNumber(value.trim()) !== undefined) odd.texts.set(name, value)
  return found
}

function numbersOfDict(dict: Map<string, Literal>, name: string, odd: Oddities): FoundMetrics {
  const found: FoundMetrics = new Map()
  for (const [key, item] of dict) {
    for (const [inner, number] of numbersIn(item, name === '' ? key : `${name}.${key}`, odd)) {
      // {"val.loss": 1, "val": {"loss": 2}}
      if (found.has(inner)) throw new Unreadable(`has two numbers named ${quote(inner)}`)
      keep(found, inner, number)
    }
  }
  return found
}

function numbersOfList(list: Literal[], name: string, odd: Oddities): FoundMetrics {
  const found: FoundMetrics = new Map()
  if (list.some((item) => item instanceof Map)) {
    for (const row of list) {
      if (!(row instanceof Map)) continue
      for (const [inner, number] of numbersOfDict(row, name, odd)) keep(found, inner, number)
    }
    return found
  }
  const last = list.findLast((item) => item !== null)
  if (typeof last === 'number') {
    if (name === '') throw new Unreadable('is a list of numbers, which have no names')
    keep(found, name, last)
    if (list.length > 1) odd.series.add(name)
  } else if (Array.isArray(last)) odd.nested.add(name)
  return found
}

function notesOn({ series, texts, nested }: Oddities): string[] {
  const notes: string[] = []
  if (series.size > 0) notes.push(`Of a list of numbers, the last one counts: ${quoteSome([...series])}.`)
  if (texts.size > 0) {
    notes.push(`Numbers in quotes are texts, and were not compared: ${quoteSome([...texts.keys()])}.`)
  }
  if (nested.size > 0) notes.push(`Lists within lists were not compared: ${quoteSome([...nested])}.`)
  return notes
}

function withoutNumbers(value: Literal, { texts }: Oddities): string {
  const [text] = texts
  if (text !== undefined) {
    const [name, content] = text
    return `holds no number: ${quote(name)} is the text ${quote(content)}; write it without quotes`
  }
  const keys = [value].flat().flatMap((item) => (item instanceof Map ? [...item.keys()] : []))
  if (keys.length > 0) return `holds no number under ${quoteSome([...new Set(keys)])}`
  return value instanceof Map
    ? 'holds no number: it is empty'
    : `holds no number by name, but ${kindOf(value)}`
}

function kindOf(value: Literal): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'string' ? `the text ${quote(value)}` : String(value)
}
