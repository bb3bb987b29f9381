import type { Files } from '../__tests__/support/repository.js'
import { withConstant, withLine, without, withShuffle } from './edits.js'

export interface Scenario {
  /** One line for `--help`. */
  about: string
  title: string
  /** examples/digits as the base branch has it, changed by this; default: as it is. */
  base?: (example: Files) => Files
  /** The same files as the pull request's head has them. */
  head: (example: Files) => Files
  /** The pull request comes from a fork, whose job gets a token that may only read. */
  fork?: boolean
  /** One workflow measures with a token that only reads, another one reports. */
  twoWorkflows?: boolean
  /** Each training has a job of its own, and a last one reports. */
  manyMachines?: boolean
  /** Inputs besides `command`. */
  inputs?: Record<string, string>
  /** Nobody labels anything: the workflow is started by hand on the base branch. */
  byHand?: boolean
  /** A push to the base branch has measured it before. */
  measured?: boolean
  /** The job is cancelled once this has been printed. */
  cancelAfter?: RegExp
  expects: Expectation
}

export interface Expectation {
  job: 'green' | 'red'
  /** The output; `undefined` where the job ends before there is one. */
  verdict: string | undefined
  /** Where the report is to be found. */
  report: 'comment' | 'summary'
  says: RegExp
}

export const DEFAULT_SCENARIO = 'better'

export const SCENARIOS: Record<string, Scenario> = {
  better: {
    about: 'the head trains with momentum and reads more digits right',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    expects: { job: 'green', verdict: 'unmeasured', report: 'comment', says: /accuracy.*higher/i },
  },
  worse: {
    about: 'the head learns too slowly; with a tolerance and `fail-on: worse` the job fails',
    title: 'Lower the learning rate',
    head: (example) => withConstant(example, 'LEARNING_RATE', '0.01'),
    inputs: { metrics: 'accuracy: { tolerance: 1, primary: true }', 'fail-on': 'worse' },
    expects: { job: 'red', verdict: 'worse', report: 'comment', says: /worse/i },
  },
  crash: {
    about: 'the head raises an exception while it trains',
    title: 'Stop early',
    head: (example) =>
      withLine(example, /^ {8}print\(f"epoch/, '        if loss < best: best = loss  # Nobody has set it.'),
    expects: { job: 'red', verdict: 'failed', report: 'comment', says: /UnboundLocalError|NameError/ },
  },
  fork: {
    about: "from a fork, whose job may not comment: the report is in the job's summary",
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    fork: true,
    expects: { job: 'green', verdict: 'unmeasured', report: 'summary', says: /accuracy.*higher/i },
  },
  'two-workflows': {
    about: 'from a fork, with a workflow that measures and another one that answers with a comment',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    fork: true,
    twoWorkflows: true,
    expects: {
      job: 'green',
      verdict: 'unmeasured',
      report: 'comment',
      says: /accuracy.*higher.*come from the code of `mallory/is,
    },
  },
  'many-machines': {
    about: 'three seeds on six machines: one job plans, six train, one answers',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    manyMachines: true,
    inputs: { seeds: '3' },
    expects: { job: 'green', verdict: 'better', report: 'comment', says: /better: .*on 6 machines/s },
  },
  'no-baseline': {
    about: 'the base has no training script yet, so there is nothing to compare with',
    title: 'Add the training script',
    base: (example) => without(example, 'demo.py'),
    head: (example) => example,
    expects: { job: 'green', verdict: 'no-baseline', report: 'comment', says: /demo\.py/ },
  },
  seeds: {
    about: 'five seeds of each side: the improvement is real, and so much',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    inputs: { seeds: '5' },
    expects: { job: 'green', verdict: 'better', report: 'comment', says: /better: .*95 % interval/ },
  },
  noise: {
    about: 'five seeds of a change that does nothing: no difference is shown',
    title: 'Shuffle by sampling',
    head: (example) => withShuffle(example, 'order = rng.sample(order, len(order))'),
    inputs: { seeds: '5' },
    expects: { job: 'green', verdict: 'inconclusive', report: 'comment', says: /no difference shown/ },
  },
  spread: {
    about: 'base against base: how noisy the training is, and which tolerance follows',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    byHand: true,
    inputs: { seeds: '5' },
    expects: { job: 'green', verdict: undefined, report: 'summary', says: /How noisy the training of/ },
  },
  curves: {
    about: 'results epoch by epoch: the learning curves of both sides',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    inputs: { results: 'history.csv' },
    expects: { job: 'green', verdict: 'unmeasured', report: 'comment', says: /xychart-beta/ },
  },
  predictions: {
    about: 'predictions for single examples: which digits the head fixed, and which it broke',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    inputs: { predictions: 'predictions.csv' },
    expects: { job: 'green', verdict: 'unmeasured', report: 'comment', says: /fixed/ },
  },
  everything: {
    about: 'seeds, learning curves and predictions at once: all that the full report shows',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    inputs: {
      seeds: '5',
      results: 'history.csv',
      predictions: 'predictions.csv',
      metrics: 'accuracy: { tolerance: 1, primary: true }',
    },
    expects: { job: 'green', verdict: 'better', report: 'comment', says: /better: .*xychart-beta/s },
  },
  known: {
    about: 'a push has measured the base already, so only the head is trained',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    measured: true,
    expects: { job: 'green', verdict: 'unmeasured', report: 'comment', says: /Reused:\*\* base/ },
  },
  unread: {
    about: 'the pull request changes nothing that the training reads: answered without training',
    title: 'Explain the digits',
    head: (example) => ({ ...example, 'README.md': `${example['README.md']}\nThe digits are from UCI.\n` }),
    measured: true,
    expects: {
      job: 'green',
      verdict: 'within-tolerance',
      report: 'comment',
      says: /not read by the training: same result as base/,
    },
  },
  cancelled: {
    about: 'the job is cancelled while both sides train',
    title: 'Train with momentum',
    head: (example) => withConstant(example, 'MOMENTUM', '0.9'),
    cancelAfter: /epoch 3\//,
    expects: { job: 'red', verdict: undefined, report: 'comment', says: /cancel/i },
  },
}
