import { describe, expect, test } from '@jest/globals'
import { scrub, threadVariables, trainingVariables } from '../../src/training/variables.js'

const TOKEN = 'ghs_0123456789abcdefghij'

const options = {
  side: 'base' as const,
  seed: 3,
  commit: 'b81d77e',
  ref: 'refs/heads/main',
  variables: {},
  secrets: [TOKEN],
  environment: {
    variables: {},
    pathPrefixes: [],
    python: undefined,
    packages: [],
    description: '',
    source: { file: undefined, tool: undefined },
    identity: undefined,
  },
  threads: 2,
  resultsFolder: '/scratch/results',
  marks: { HEADWAY_EVALUATION: 'm' },
}

describe('scrub', () => {
  test('drops what belongs to the runner', () => {
    const kept = { RUNNER_TRACKING_ID: 'x', GITHUB_REPOSITORY: 'a/b', HF_TOKEN: 'hf_abc', INPUTS: 'mine' }
    const runners = {
      INPUT_COMMAND: 'x',
      'INPUT_GITHUB-TOKEN': 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      GITHUB_TOKEN: 'x',
      GITHUB_OUTPUT: 'x',
      GITHUB_ENV: 'x',
      GITHUB_PATH: 'x',
      GITHUB_STATE: 'x',
      GITHUB_STEP_SUMMARY: 'x',
      PYTHONDONTWRITEBYTECODE: '1',
    }
    expect(scrub({ ...kept, ...runners }, [])).toEqual(kept)
  })

  test('drops every variable that holds the token, in whatever form', () => {
    const header = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
    const variables = {
      MINE: TOKEN,
      URL: `https://x:${TOKEN}@github.com`,
      HEADER: `basic ${header}`,
      OTHER: 'ghs_',
    }
    expect(scrub(variables, [TOKEN])).toEqual({ OTHER: 'ghs_' })
  })

  test('an empty secret is none', () => {
    expect(scrub({ A: 'b' }, [''])).toEqual({ A: 'b' })
  })

  test('leaves git no count without its values', () => {
    const git = {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.extraheader',
      GIT_CONFIG_VALUE_0: `bearer ${TOKEN}`,
    }
    expect(scrub({ ...git, GIT_PAGER: 'cat' }, [TOKEN])).toEqual({ GIT_PAGER: 'cat' })
    expect(scrub(git, [])).toEqual(git)
  })
})

describe('trainingVariables', () => {
  test('are exactly those', () => {
    expect(trainingVariables({ ...options, variables: { PATH: '/bin', GITHUB_SHA: 'x' } })).toEqual({
      PATH: '/bin',
      HEADWAY_SIDE: 'base',
      HEADWAY_SEED: '3',
      HEADWAY_RESULTS: '/scratch/results',
      HEADWAY_EVALUATION: 'm',
      PL_GLOBAL_SEED: '3',
      PYTHONHASHSEED: '3',
      PYTHONUNBUFFERED: '1',
      GITHUB_SHA: 'b81d77e',
      GITHUB_REF: 'refs/heads/main',
      OMP_NUM_THREADS: '2',
      MKL_NUM_THREADS: '2',
      OPENBLAS_NUM_THREADS: '2',
      BLIS_NUM_THREADS: '2',
      VECLIB_MAXIMUM_THREADS: '2',
      NUMEXPR_NUM_THREADS: '2',
      TF_NUM_INTRAOP_THREADS: '2',
      TF_NUM_INTEROP_THREADS: '2',
    })
  })

  test('keep the number of threads the user set', () => {
    const variables = trainingVariables({ ...options, variables: { OMP_NUM_THREADS: '7' } })
    expect(variables).toMatchObject({ OMP_NUM_THREADS: '7', MKL_NUM_THREADS: '2' })
    expect(threadVariables(variables)).toEqual({
      OMP_NUM_THREADS: '7',
      MKL_NUM_THREADS: '2',
      OPENBLAS_NUM_THREADS: '2',
      BLIS_NUM_THREADS: '2',
      VECLIB_MAXIMUM_THREADS: '2',
      NUMEXPR_NUM_THREADS: '2',
      TF_NUM_INTRAOP_THREADS: '2',
      TF_NUM_INTEROP_THREADS: '2',
    })
  })

  test('follow the environment in the end', () => {
    const environment = {
      ...options.environment,
      variables: { VIRTUAL_ENV: '/env', PYTHONHOME: undefined },
      pathPrefixes: ['/env/bin', '/more'],
    }
    const variables = trainingVariables({
      ...options,
      environment,
      variables: { PATH: '/bin', PYTHONHOME: '/x' },
    })
    expect(variables.PYTHONHOME).toBeUndefined()
    expect(variables).toMatchObject({ VIRTUAL_ENV: '/env', PATH: '/env/bin:/more:/bin' })
  })
})
