/** What an example is there to show, and what it needs of the machine. */
export interface Expectation {
  /** Programs without which it cannot run. */
  needs: string[]
  /** Of the example's jobs, by what the matrix gave; `only` where there is none. */
  jobs: Record<string, ExpectedJob>
}

export interface ExpectedJob {
  result: 'green' | 'red'
  /** The output. */
  verdict: string
  /** How many trainings it takes, those that another job of the example has measured left out. */
  trainings: number
  /** What the comment says, beside its verdict. */
  says: RegExp[]
}

const UNTOUCHED: ExpectedJob = {
  result: 'green',
  verdict: 'within-tolerance',
  trainings: 0,
  says: [/nothing was trained/i, /not read by the training/],
}

export const EXPECTATIONS: Record<string, Expectation> = {
  digits: {
    needs: ['python'],
    jobs: {
      only: { result: 'green', verdict: 'unmeasured', trainings: 2, says: [/Accuracy .*higher/, /One run/] },
    },
  },
  'scikit-learn': {
    needs: ['python'],
    jobs: {
      only: { result: 'green', verdict: 'better', trainings: 6, says: [/Accuracy better: .*interval/] },
    },
  },
  'keras-mnist': {
    needs: ['python'],
    jobs: { only: { result: 'green', verdict: 'better', trainings: 2, says: [/Accuracy better/] } },
  },
  lightgbm: {
    needs: ['python'],
    jobs: {
      only: { result: 'red', verdict: 'worse', trainings: 2, says: [/worse/, /Learning curves/] },
    },
  },
  'uv-package': {
    needs: ['python'],
    jobs: {
      only: { result: 'green', verdict: 'better', trainings: 2, says: [/better/, /fixed/i, /broke/i] },
    },
  },
  'any-language': {
    needs: ['cc'],
    jobs: {
      only: { result: 'green', verdict: 'inconclusive', trainings: 20, says: [/second look/i, /10 seeds/] },
    },
  },
  hydra: {
    needs: ['python'],
    jobs: {
      only: { result: 'green', verdict: 'within-tolerance', trainings: 10, says: [/tolerance/] },
    },
  },
  monorepo: {
    needs: ['python'],
    jobs: {
      price: { result: 'green', verdict: 'better', trainings: 3, says: [/Loss better/, /Reused:.* base/] },
      churn: UNTOUCHED,
      fraud: UNTOUCHED,
      rating: UNTOUCHED,
      spam: UNTOUCHED,
    },
  },
}

/** What is expected of the job to which the matrix gave these values. */
export function expectedOf(name: string, matrix: Record<string, string>): ExpectedJob {
  const key = Object.values(matrix).join(', ') || 'only'
  const expected = EXPECTATIONS[name]?.jobs[key]
  if (expected === undefined) {
    throw new Error(`e2e/examples/expectations.ts does not say what ${name} (${key}) is to show.`)
  }
  return expected
}
