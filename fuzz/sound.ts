import { MOST_PAIRS } from '../src/handover/limits.js'
import type { Page } from '../src/ledger/page.js'
import type { Handover } from '../src/model/handover.js'
import type { Heard } from '../src/model/heard.js'
import type { Measurement } from '../src/model/measurement.js'
import type { MetricRule } from '../src/model/metric-settings.js'
import type { PlanItem } from '../src/model/plan.js'
import type { HandedMeasurement } from '../src/model/shared-plan.js'
import { heardInWords } from '../src/report/heard.js'
import type { ReadPredictions } from '../src/results/predictions/read.js'
import type { ReadResults } from '../src/results/read.js'
import { must } from './target.js'

/** What holds of anything that is read, whoever wrote it. */

const LONGEST_NAME = 200
const MOST_METRICS = 10_000
const MOST_POINTS = 150_000

/** Goes into a sentence of the report: on one line, and what is seen is what is there. */
const ONE_LINE = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u

/** `read.ts` says so of whatever its readers throw that they should not. */
const OWN_MISTAKE = 'it could not be read: '

export function checkMessage(message: string): void {
  must(!message.startsWith(OWN_MISTAKE), message)
  must(ONE_LINE.test(message), 'a message of several lines, or with what nobody sees')
}

export function checkResults(read: Extract<ReadResults, { kind: 'metrics' }>): void {
  const names = new Set(read.metrics.map(({ name }) => name))
  must(names.size === read.metrics.length, 'two metrics have one name')
  must(names.size > 0, 'it has no metric')
  must(names.size <= MOST_METRICS, 'it has too many metrics')
  for (const { name, value } of read.metrics) {
    must(name.length > 0 && name.length <= LONGEST_NAME, 'a name is empty, or too long')
    must(typeof value === 'number', 'a value is no number')
  }
  let points = 0
  const series = new Set<string>()
  for (const { name, at, values } of read.series) {
    must(names.has(name), 'a series is of no metric')
    must(!series.has(name), 'a metric has two series')
    series.add(name)
    must(at.length === values.length, 'the halves of a series are not equal')
    must(at.length > 1, 'a series is one point')
    must(at.every(Number.isFinite), 'a step is no number that counts')
    must(
      at.every((step, index) => index === 0 || step > (at[index - 1] ?? step)),
      'steps do not ascend',
    )
    must(
      values.every((value) => typeof value === 'number'),
      'a point is no number',
    )
    points += at.length
  }
  must(points <= MOST_POINTS, 'its curves have too many points')
  read.notes.forEach(checkMessage)
}

export function checkPredictions({
  predictions,
  notes,
}: Extract<ReadPredictions, { kind: 'predictions' }>): void {
  must(predictions.length > 0, 'it has no example')
  must(new Set(predictions.map(({ id }) => id)).size === predictions.length, 'two examples have one id')
  for (const { id, label, prediction } of predictions) {
    must(id !== '', 'an id is empty')
    for (const text of [id, label, prediction]) must(text.length <= LONGEST_NAME, 'a text is too long')
  }
  notes.forEach(checkMessage)
}

const DAYS_14 = 14 * 24 * 60 * 60 * 1000
const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/

export function checkPage({ schema, entries, trees }: Page, now: number): void {
  must(schema === 1, 'another schema')
  const commits = new Set(entries.map(({ commit }) => commit))
  must(
    Object.keys(trees).every((commit) => commits.has(commit)),
    'a tree is nobody’s',
  )
  for (const { commit, measuredAt, measurement } of entries) {
    must(SHA.test(commit) && measurement.commit === commit, 'a measurement is of another commit')
    must(measuredAt <= now && now - measuredAt <= DAYS_14, 'an entry is too old, or of the future')
    must(Object.hasOwn(trees, commit), 'a commit has no tree')
    must(measurement.reused === undefined, 'it says of itself where it was reused')
    const { result, reads } = measurement
    if (result.kind !== 'measured') throw new TypeError('A measurement that is none.')
    must(
      result.series.every(({ at, values }) => at.length === values.length),
      'the halves of a series are not equal',
    )
    must(
      result.metrics.every(({ value }) => typeof value === 'number'),
      'a value is no number',
    )
    const files = reads?.files ?? []
    must(
      files.every((file, index) => index === 0 || file >= (files[index - 1] ?? file)),
      'files are in no order',
    )
  }
}

export function checkHeard({ epoch, step, metric, diverged, done }: Heard): void {
  for (const { name } of [metric, diverged].filter((one) => one !== undefined)) {
    must(name.length > 0 && name.length <= LONGEST_NAME, 'a name is empty, or too long')
    must(ONE_LINE.test(name), 'a name of several lines, or with what nobody sees')
  }
  for (const position of [epoch, step].filter((one) => one !== undefined)) {
    must(position.at >= 0 && Number.isFinite(position.at), 'a place that cannot be')
    must(position.of === undefined || Number.isFinite(position.of), 'an end that cannot be')
  }
  must(diverged === undefined || !Number.isFinite(diverged.value), 'a loss that is a number has diverged')
  must(done === undefined || (done.share >= 0 && done.share <= 1), 'a share that cannot be')
  must(heardInWords({ epoch, step, metric }).length <= 2 * LONGEST_NAME, 'too many words')
}

export function checkHandover({ headSha, result }: Handover): void {
  if (result.kind === 'failed') return
  must(result.pairs.length > 0 && result.pairs.length <= MOST_PAIRS, 'no pair, or too many')
  must(new Set(result.pairs.map(({ seed }) => seed)).size === result.pairs.length, 'two pairs have one seed')
  for (const { seed, head, base } of result.pairs) {
    must(head.side === 'head' && head.commit === headSha && head.seed === seed, 'a head is something else')
    must(
      base.side === 'base' && base.commit === result.base.sha && base.seed === seed,
      'a base is something else',
    )
    checkNumbers(head)
    checkNumbers(base)
  }
}

export function checkMeasurement({ measurement }: HandedMeasurement, item: PlanItem): void {
  const { side, seed, commit } = measurement
  must(side === item.side && seed === item.seed && commit === item.commit, 'it is of something else')
  checkNumbers(measurement)
}

function checkNumbers({ result: gave, reused }: Measurement): void {
  must(!Number.isNaN(new Date(reused?.measuredAt ?? 0).getTime()), 'no date')
  if (gave.kind === 'failed') return
  must(
    gave.series.every(({ at, values }) => at.length === values.length),
    'the halves of a series are not equal',
  )
  must(
    gave.metrics.every(({ value }) => typeof value === 'number'),
    'a value is no number',
  )
}

export function checkRules(rules: MetricRule[]): void {
  must(rules.filter(({ primary }) => primary).length <= 1, 'two metrics decide')
  for (const { pattern, tolerance, unit, take } of rules) {
    must(pattern !== '', 'a rule has no pattern')
    must((unit?.length ?? 0) <= 20, 'a unit is too long')
    must(take?.kind !== 'at-best' || take.metric.length <= LONGEST_NAME, 'a name is too long')
    const amount = tolerance?.kind === 'relative' ? tolerance.percent : (tolerance?.amount ?? 0)
    must(Number.isFinite(amount) && amount >= 0, 'a tolerance is no amount')
  }
}
