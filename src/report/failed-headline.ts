import type { Comparison } from '../model/comparison.js'
import type { Failure } from '../model/measurement.js'
import { mostTelling } from './most-telling.js'
import { metricName, type Phrase } from './names.js'
import { showSide } from './shown-metric.js'

export interface Headline {
  mark: '✅' | '❌' | '⚠️' | undefined
  phrase: Phrase
}

/** The answer where head gave nothing to compare. */
export function failedHeadline({ baseline }: Comparison, failure: Failure): Headline {
  if (failure.kind === 'cancelled') return { mark: undefined, phrase: ['Cancelled before head was trained'] }
  const base = baseline.result
  if (base.kind === 'failed' && base.failure.kind !== 'skipped' && base.failure.kind !== 'cancelled') {
    return { mark: '❌', phrase: ['Head and base both failed, so there is nothing to compare'] }
  }
  return { mark: '❌', phrase: ['Head ', ...whatHappened(failure), ', so there is nothing to compare'] }
}

/** The answer where head trained, but there is nothing to hold it against. */
export function noBaseline({ metrics }: Comparison, failure: Failure): Headline {
  const named = mostTelling(metrics.filter((metric) => metric.head !== undefined))
  const phrase: Phrase = ['Base ', ...whatHappened(failure), ', so there is no baseline']
  named.forEach((metric, index) => {
    phrase.push(index === 0 ? '; head: ' : ', ', metricName(metric.name), ` ${showSide(metric, 'head')}`)
  })
  return { mark: '⚠️', phrase }
}

/** Follows the side's name: `ran out of memory`. */
export function whatHappened(failure: Failure): Phrase {
  switch (failure.kind) {
    case 'exit-code':
    case 'signal':
      return ['failed to train']
    case 'out-of-memory':
      return ['ran out of memory']
    case 'timed-out':
      return ['ran out of time']
    case 'cancelled':
      return ['was cancelled']
    case 'install-failed':
      return ['could not be installed']
    case 'missing-directory':
      return ['has no folder ', { code: failure.directory }]
    case 'missing-script':
      return ['has no ', { code: failure.script }]
    case 'no-results':
      return ['wrote no results']
    case 'bad-results':
      return ['wrote results that cannot be read']
    case 'not-started':
      return ['could not be started']
    case 'not-handed-on':
      return ['gave no numbers']
    case 'skipped':
      return ['was not trained']
  }
}
