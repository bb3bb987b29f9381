import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { countValues } from '../../src/handover/count-values.js'
import { MOST_VALUES } from '../../src/handover/limits.js'
import { readHandover } from '../../src/handover/read-handover.js'
import { writeHandover } from '../../src/handover/write-handover.js'
import type { Comparison } from '../../src/model/comparison.js'
import type { Handover, MeasuredPairs } from '../../src/model/handover.js'
import { renderReport } from '../../src/report/comment.js'
import { renderHtml } from '../../src/report/html/render-html.js'
import { conclude } from '../../src/story/conclude.js'
import { context, HEAD } from '../report/build.js'
import { kindsOf, nodesOf, parse, textsOf } from '../report/markdown.js'
import { handover, sampleHandover } from './build.js'

function read(packed: Buffer): Handover {
  const found = readHandover(packed)
  if (found.kind === 'refused') throw new Error(found.because)
  return found.handover
}

function refusal(value: unknown): string {
  const found = readHandover(gzipSync(JSON.stringify(value)))
  return found.kind === 'refused' ? found.because : 'taken'
}

function concluded({ base, pairs, ignoresSeed, looks, look, changes, rules }: MeasuredPairs): Comparison {
  return conclude({ pullRequest: 12, base }, { pairs, ignoresSeed, looks, look, changes, rules }).comparison
}

function resultOf({ result }: Handover): MeasuredPairs {
  if (result.kind !== 'measured') throw new Error(result.message)
  return result
}

describe('what is handed over', () => {
  test('comes back as it was, but for the paths that the trainings read', () => {
    const given = handover()
    const none = { files: [], folders: [], missing: [], machine: [], mentions: [] }
    const pairs = given.result.pairs.map(({ seed, head, base }) => ({
      seed,
      head: head.reads ? { ...head, reads: { ...head.reads, ...none } } : head,
      base: base.reads ? { ...base, reads: { ...base.reads, ...none } } : base,
    }))
    expect(read(writeHandover(given))).toEqual({ ...given, result: { ...given.result, pairs } })
  })

  test('gives the very report that the job which trained would have given', () => {
    const given = sampleHandover(5, 40)
    const came = resultOf(read(writeHandover(given)))
    const [here, there] = [concluded(given.result), concluded(came)]
    expect(renderReport(there, context())).toBe(renderReport(here, context()))
    expect(there).toEqual(here)
  })

  test('names no file of the machine', () => {
    expect(gunzipSync(writeHandover(handover())).toString()).not.toContain('/etc/hosts')
  })

  test('why a job could not begin', () => {
    const given: Handover = {
      schema: 1,
      pullRequest: 12,
      headSha: HEAD,
      result: { kind: 'failed', message: 'No.', remedy: 'Yes.' },
    }
    expect(read(writeHandover(given))).toEqual(given)
  })

  test('leaves out curves where they are too large, and says so', () => {
    const at = Array.from({ length: 100_000 }, (_, index) => index)
    const series = Array.from({ length: 15 }, (_, index) => ({
      name: `m${index}`,
      axis: 'step',
      at,
      values: at,
    }))
    const given = handover()
    const pairs = given.result.pairs.map(({ seed, head, base }) => ({
      seed,
      head: head.result.kind === 'measured' ? { ...head, result: { ...head.result, series } } : head,
      base: base.result.kind === 'measured' ? { ...base, result: { ...base.result, series } } : base,
    }))
    const packed = writeHandover(handover({ pairs }))
    expect(countValues(gunzipSync(packed).toString())).toBeLessThanOrEqual(MOST_VALUES)
    const came = resultOf(read(packed))
    expect(came.notes).toEqual(['The learning curves were too large to be handed on.'])
    expect(concluded(came).metrics).toEqual(concluded(given.result).metrics)
  })
})

describe('is refused', () => {
  const given = JSON.parse(gunzipSync(writeHandover(handover())).toString()) as {
    headSha: string
    result: { base: object; pairs: { seed: number; head: object; base: object }[] }
  }
  const [pair] = given.result.pairs
  const withPairs = (...pairs: unknown[]) => ({ ...given, result: { ...given.result, pairs } })

  test('of another head, base, side or seed', () => {
    const other = '9'.repeat(40)
    expect(refusal({ ...given, headSha: other })).toContain('in the place of head with seed 1')
    const base = { ...given.result.base, sha: other }
    expect(refusal({ ...given, result: { ...given.result, base } })).toContain('in the place of base')
    expect(refusal(withPairs({ ...pair, base: pair?.head }))).toContain('in the place of base with seed 1')
    expect(refusal(withPairs({ ...pair, seed: 2 }))).toContain('in the place of head with seed 2')
    expect(refusal(withPairs(pair, pair))).toBe('has two pairs of seed 1')
  })

  test('without a pair, with too many, with a seed out of bounds', () => {
    expect(refusal(withPairs())).toContain('result.pairs')
    expect(refusal(withPairs(...Array.from({ length: 129 }, () => pair)))).toContain('result.pairs')
    expect(refusal(withPairs({ ...pair, seed: 0 }))).toContain('result.pairs.0.seed')
    expect(refusal(withPairs({ ...pair, seed: 129 }))).toContain('result.pairs.0.seed')
  })

  test('with a place whose name is somebody’s, without the name', () => {
    const head = { ...pair?.head, threads: { '](https://evil.example) @octocat': 7 } }
    expect(refusal(withPairs({ ...pair, head }))).toMatch(
      /^is not as Headway writes it at `result\.pairs\.0\.head\.threads`$/,
    )
  })

  test('that is no JSON, no text, not whole', () => {
    expect(readHandover(gzipSync('{'))).toEqual({ kind: 'refused', because: 'is no JSON' })
    expect(readHandover(gzipSync(Buffer.from([0xff, 0xfe])))).toMatchObject({ kind: 'refused' })
    expect(readHandover(writeHandover(handover()).subarray(0, -20))).toMatchObject({ kind: 'refused' })
    expect(readHandover(Buffer.alloc(0))).toMatchObject({ kind: 'refused' })
  })
})

/** What a stranger might put anywhere. */
const STRANGE = [
  '{}',
  '[]',
  'null',
  'true',
  '-1',
  '0',
  '1e308',
  '-0.5',
  '9007199254740993',
  '"NaN"',
  '""',
  '"__proto__"',
  '{"__proto__":{"polluted":1}}',
  JSON.stringify('@octocat <img src=x> | ](https://evil.example)\n## Heading ```'),
  JSON.stringify('x'.repeat(65_537)),
]

test('a stranger’s value in any place is refused, or makes a report like any other', () => {
  const json = gunzipSync(writeHandover(handover())).toString()
  const root = JSON.parse(json) as unknown
  const assets = { script: '', style: '' }
  let taken = 0
  for (const place of placesIn(root)) {
    for (const strange of STRANGE) {
      const changed = JSON.stringify(put(root, place, '@@')).replace('"@@"', () => strange)
      const found = readHandover(gzipSync(changed, { level: 1 }))
      if (found.kind === 'refused' || found.handover.result.kind === 'failed') continue
      taken += 1
      const { result } = found.handover
      const comparison = concluded(result)
      const where = context({ ...result.circumstances })
      const report = renderReport(comparison, where)
      expect(report.length).toBeLessThanOrEqual(64_000)
      if (strange.includes('@octocat')) expectTextOnly(report)
      expect(renderHtml(comparison, where, assets)).not.toContain('<img')
    }
  }
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
  expect(taken).toBeGreaterThan(200)
})

function expectTextOnly(report: string): void {
  const kinds = kindsOf(report)
  expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(1)
  expect(kinds).not.toContain('image')
  expect(textsOf(report).join('\n')).not.toMatch(/@octocat/)
  const links = nodesOf(parse(report)).flatMap((node) => (node.type === 'link' ? [node.url] : []))
  for (const url of links) expect(url).toMatch(/^https:\/\/github\.com\/ada\/digits\//)
}

type Place = (string | number)[]

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))]
}

function put(value: unknown, [key, ...rest]: Place, strange: string): unknown {
  if (key === undefined) return strange
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? put(one, rest, strange) : one))
  const object = value as Record<string, unknown>
  return { ...object, [key]: put(object[key], rest, strange) }
}
