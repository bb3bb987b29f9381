import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { MOST_VALUES_EACH, MOST_VALUES_TOGETHER } from '../../src/handover/limits.js'
import { readMeasurement, writeMeasurement } from '../../src/handover/one-measurement.js'
import { readPlan, writePlan } from '../../src/handover/plan.js'
import type { PlanItem } from '../../src/model/plan.js'
import type { HandedMeasurement, SharedPlan } from '../../src/model/shared-plan.js'
import { namedNumbers } from '../../src/schema/named-numbers.js'
import { BASE, HEAD } from '../report/build.js'
import { handover } from './build.js'

const ITEM: PlanItem = { side: 'head', commit: HEAD, ref: 'refs/pull/12/head', seed: 1 }
const ENTRY = { key: 'k', mentioned: 'm', measuredAt: 1_700_000_000_000 }

function handed(points = 3): HandedMeasurement {
  const [pair] = handover().result.pairs
  if (pair?.head.result.kind !== 'measured') throw new Error('the sample has no numbers')
  const at = Array.from({ length: points }, (_, index) => index)
  const series = [{ name: 'loss', axis: 'epoch', at, values: at.map(() => Number.NaN) }]
  const measurement = { ...pair.head, result: { ...pair.head.result, series } }
  return { schema: 1, plan: 'p', measurement, entry: ENTRY, machine: 'GitHub Actions 7' }
}

function read(packed: Buffer, most = MOST_VALUES_EACH): HandedMeasurement | string {
  const found = readMeasurement(packed, 'p', ITEM, most)
  return found.kind === 'read' ? found.handed : found.because
}

function changed(changes: object): Buffer {
  const whole = JSON.parse(gunzipSync(writeMeasurement(handed(), 2)).toString()) as object
  return gzipSync(JSON.stringify({ ...whole, ...changes }, namedNumbers))
}

describe('what one machine hands on', () => {
  test('comes as it was, what the ledger needs included', () => {
    expect(read(writeMeasurement(handed(), 2))).toEqual(handed())
    const without = { ...handed(), entry: undefined }
    expect(read(writeMeasurement(without, 2))).toEqual(without)
  })

  test.each<[object, string]>([
    [{ plan: 'another' }, 'is of another plan'],
    [
      { measurement: { ...handed().measurement, commit: '1'.repeat(40) } },
      'is of another side, seed or commit',
    ],
    [
      { measurement: { ...handed().measurement, seed: 0 } },
      'is not as Headway writes it at `measurement.seed`',
    ],
    [{ entry: { ...ENTRY, measuredAt: 9e15 } }, 'is not as Headway writes it at `entry.measuredAt`'],
    [{ machine: 7 }, 'is not as Headway writes it at `machine`'],
    [{ schema: 2 }, 'is of another version of Headway'],
  ])('with %j is not taken', (changes, because) => {
    expect(read(changed(changes))).toBe(because)
  })

  test('of more than there is room for is not taken', () => {
    const packed = writeMeasurement(handed(20_000), 2)
    expect(read(packed)).toEqual(handed(20_000))
    expect(read(packed, 30_000)).toBe('holds more values than there is room for, with all the others')
  })

  test('goes without its curves where a hundred of them would not fit together', () => {
    const [alone, among] = [writeMeasurement(handed(40_000), 2), writeMeasurement(handed(40_000), 200)]
    const [whole, reduced] = [read(alone), read(among)]
    if (typeof whole === 'string' || typeof reduced === 'string') throw new Error('one was not taken')
    expect(whole.measurement.result).toMatchObject({ series: [{ at: expect.any(Array) }] })
    expect(reduced.measurement.result).toMatchObject({
      series: [],
      metrics: [{ value: 91.5 }, { name: 'loss' }],
    })
    const { length } = [...gunzipSync(among).toString().matchAll(/[,[{]/g)]
    expect(length).toBeLessThan(MOST_VALUES_TOGETHER / 200)
  })
})

describe('the plan', () => {
  const { base, rules, circumstances } = handover().result
  const plan: SharedPlan = {
    schema: 1,
    id: 'p',
    attempt: 1,
    subject: { kind: 'pull-request', number: 12, headSha: HEAD, base },
    items: [ITEM],
    known: [handed().measurement],
    settings: 's',
    startedAt: 1,
    ledger: 'l',
    machines: '',
    trees: { [HEAD]: [{ path: 'train.py', mode: '100644', sha: HEAD }] },
    rules,
    circumstances,
  }

  test('comes as it was, by its digest', () => {
    const { packed, digest } = writePlan(plan)
    const found = readPlan(packed, digest)
    // What is not a number is one again.
    expect(found).toMatchObject({
      kind: 'read',
      plan: { id: 'p', known: [{ result: { series: [{ values: [NaN, NaN, NaN] }] } }] },
    })
    const other = gzipSync(`${gunzipSync(packed)} `)
    expect(readPlan(other, digest)).toEqual({
      kind: 'refused',
      because: 'is not the plan that the job `plan` has made',
    })
  })

  const branch = { kind: 'branch', branch: 'main', sha: HEAD, purpose: 'baseline' } as const
  const ofBranch = { ...plan, subject: branch, items: [{ ...ITEM, side: 'base' }], known: [] } as const

  function readAgain(whole: object): unknown {
    const packed = gzipSync(JSON.stringify(whole, namedNumbers))
    const found = readPlan(packed, createHash('sha256').update(packed).digest('hex'))
    return found.kind === 'read' ? found.plan : found.because
  }

  test('of a branch comes as it was', () => {
    expect(readAgain(ofBranch)).toEqual(ofBranch)
    const { subject } = plan
    expect(readAgain(plan)).toMatchObject({ subject, items: plan.items, ledger: 'l', rules })
  })

  test.each<[string, object, string]>([
    ['another version', { schema: 2 }, 'is of another version of Headway'],
    ['nobody', { subject: undefined }, 'is not as Headway writes it at `subject`'],
    ['a number that is none', { subject: { ...plan.subject, number: 0 } }, 'at `subject.number`'],
    ['a branch without a commit', { subject: { ...branch, sha: 'main' } }, 'at `subject.sha`'],
    ['a branch for something else', { subject: { ...branch, purpose: 'all' } }, 'at `subject.purpose`'],
    ['a branch that is a pull request, too', { subject: { ...branch, number: 1 } }, 'at `subject`'],
    ['a word of its own', { more: 1 }, 'is not as Headway writes it'],
    ['no training', { items: [] }, 'at `items`'],
    ['too many', { items: Array.from({ length: 257 }, (_, seed) => ({ ...ITEM, seed })) }, 'at `items`'],
    ['a seed beyond all', { items: [{ ...ITEM, seed: 129 }] }, 'at `items.0.seed`'],
    ['a training twice', { items: [ITEM, ITEM] }, 'in the place of head with seed 1'],
    ['a strange commit', { items: [{ ...ITEM, commit: BASE }] }, 'in the place of head with seed 1'],
    ['a head of a branch', { subject: branch }, 'in the place of head with seed 1'],
    [
      'something known that is not planned',
      { items: [{ ...ITEM, seed: 2 }] },
      'knows a training of head with seed 1 that it does not have',
    ],
  ])('of %s is refused', (_what, changes, because) => {
    expect(readAgain({ ...plan, ...changes })).toContain(because)
  })

  test('goes without curves, or without what is known, rather than not at all', () => {
    const { measurement } = handed(100_000)
    const known = (count: number) => Array.from({ length: count }, () => measurement)
    const { plan: reduced } = writePlan({ ...plan, known: known(60) })
    expect(reduced.known).toHaveLength(60)
    expect(reduced.known[0]?.result).toMatchObject({ series: [] })
  })
})
