import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { detect } from '../../src/environment/detect.js'
import type { Failure, Measurement } from '../../src/model/measurement.js'
import type { Side } from '../../src/model/side.js'
import { UserError } from '../../src/model/user-error.js'
import { renderReport } from '../../src/report/comment.js'
import { oneLine } from '../../src/report/one-line.js'
import { comparison, context, failed, metric } from './build.js'
import { expectGolden } from './golden.js'
import { nodesOf, parse } from './markdown.js'

/** What a training is refused with in a repository that has this file. */
async function refusedFor(file: string, text: string): Promise<Failure> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-report-'))
  try {
    await writeFile(join(folder, file), text)
    const error = await detect(folder, folder).catch((thrown: unknown) => thrown)
    if (!(error instanceof UserError)) throw error
    return { kind: 'not-started', reason: error.message, remedy: error.remedy }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function neverRan(side: Side, failure: Failure): Measurement {
  const nothing = { cost: undefined, machine: undefined, environment: undefined, threads: {} }
  return { ...failed(side, failure), ...nothing }
}

function blocksToCopy(markdown: string): string[] {
  return nodesOf(parse(markdown)).flatMap((node) =>
    node.type === 'code' && node.lang !== 'bash' ? [node.value] : [],
  )
}

const condaLines = [
  'with:',
  '  install: conda env create --quiet --prefix ./.conda --file environment.yml',
  '  command: conda run --no-capture-output --prefix ./.conda python train.py',
].join('\n')

describe('what to do about a training that could not be started', () => {
  test('can be copied: conda, on both sides, once', async () => {
    const failure = await refusedFor('environment.yml', '')
    const found = comparison([], {
      verdict: 'failed',
      head: neverRan('head', failure),
      baseline: neverRan('base', failure),
    })
    const report = renderReport(found, context())
    expectGolden('not-started', report)
    expect(blocksToCopy(report)).toEqual([condaLines])
  })

  test('can be copied: poetry, in head alone', async () => {
    const failure = await refusedFor('pyproject.toml', '[tool.poetry]\nname = "x"\n')
    const found = comparison([metric('loss', undefined, 1)], {
      verdict: 'failed',
      head: neverRan('head', failure),
    })
    const report = renderReport(found, context())
    expect(blocksToCopy(report)).toEqual(['with:\n  install: pip install poetry && poetry install'])
    expect(report.indexOf('Say how to install it:')).toBeLessThan(report.indexOf('Base [`b81d77e`]'))
    expect(oneLine(found)).toBe('Head could not be started, so there is nothing to compare')
  })

  test('stands with its side where the two differ', async () => {
    const found = comparison([], {
      verdict: 'failed',
      head: neverRan('head', await refusedFor('environment.yml', '')),
      baseline: neverRan('base', await refusedFor('poetry.lock', '')),
    })
    const report = renderReport(found, context())
    expect(blocksToCopy(report)).toHaveLength(2)
    expect(report.indexOf(condaLines)).toBeLessThan(report.indexOf('Base [`b81d77e`]'))
  })

  test('has whole blocks to copy, or none', () => {
    const yaml = Array.from({ length: 50 }, (_, line) => `    line-${line}: ${'x'.repeat(20)}`)
    const remedy = ['Write:', ...yaml, 'And so on.'].join('\n')
    const found = comparison([metric('loss', 1, undefined)], {
      baseline: neverRan('base', { kind: 'not-started', reason: 'x', remedy }),
    })
    const report = renderReport(found, context())
    expect(report).toContain('\n\nWrite:\n\n…\n\n')
    expect(blocksToCopy(report)).toEqual([])
  })
})

test('what to do about packages that could not be installed stands below the last lines', () => {
  const hint = { why: 'the disk is full', remedy: 'Free space @octocat.' }
  const failure: Failure = { kind: 'install-failed', command: 'uv sync', hint }
  const found = comparison([metric('loss', undefined, 1)], {
    verdict: 'failed',
    head: { ...neverRan('head', failure), logTail: ['os error 28'] },
  })
  const report = renderReport(found, context())
  expect(report).toContain('could not be installed: `uv sync` failed: the disk is full. Its last lines:')
  expect(report.indexOf('Free space')).toBeGreaterThan(report.indexOf('os error 28'))
  expect(report).not.toContain('@octocat')
})
