import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { metricsToJson } from './comparison/json.js'
import type { Comparison } from './model/comparison.js'
import type { Measurement } from './model/measurement.js'

/** Writes the comparison and the report beside the logs, and sets the outputs that later steps read. */
export async function writeOutputs(folder: string, comparison: Comparison, markdown: string): Promise<void> {
  const comparisonPath = join(folder, 'comparison.json')
  const reportPath = join(folder, 'report.md')
  await writeFile(comparisonPath, `${JSON.stringify(comparison, namedNumbers, 2)}\n`)
  await writeFile(reportPath, markdown)
  core.setOutput('verdict', comparison.verdict)
  core.setOutput('head', metricsOf(comparison.head))
  core.setOutput('base', metricsOf(comparison.baseline))
  core.setOutput('comparison-path', comparisonPath)
  core.setOutput('report-path', reportPath)
}

function metricsOf({ result }: Measurement): string {
  return result.kind === 'measured' ? metricsToJson(result.metrics) : ''
}

/** JSON has no NaN and no infinities; `null` would say that there is no number. */
function namedNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
}
