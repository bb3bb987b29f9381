import type { ReportContext } from '../src/report/context.js'

/** What a report says beside the numbers, for reports of made-up ones. */
export function contextOf(): ReportContext {
  const repository = { id: 1, fullName: 'ada/digits' }
  return {
    pullRequest: {
      number: 1,
      headSha: 'a'.repeat(40),
      headRef: 'topic',
      headRepository: repository,
      baseRef: 'main',
      baseSha: 'b'.repeat(40),
      baseRepository: repository,
    },
    names: { head: 'topic', base: 'main' },
    repositoryUrl: 'https://github.com/ada/digits',
    runUrl: 'https://github.com/ada/digits/actions/runs/1',
    reportUrl: undefined,
    version: '0.0.0',
    command: 'python demo.py',
    workingDirectory: '.',
    install: { kind: 'auto' },
    results: ['result.txt'],
    predictions: [],
    metrics: [],
    submodules: false,
    lfs: false,
    seeds: 10,
    maxSeeds: undefined,
    trainedTogether: true,
    atOnce: 2,
  }
}
