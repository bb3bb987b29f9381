import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { metricsToJson } from '../comparison/json.js'
import type { Comparison } from '../model/comparison.js'
import type { Measurement } from '../model/measurement.js'
import type { Side } from '../model/side.js'
import { messageOf } from '../process/explain.js'
import { saveReportForPost } from '../process/post-state.js'
import { fail } from '../process/say.js'
import { namedNumbers } from '../schema/named-numbers.js'

/** Writes the comparison and the report beside the logs, and sets the outputs that later steps read. */
export async function writeOutputs(folder: string, comparison: Comparison, markdown: string): Promise<void> {
  const comparisonPath = join(folder, 'comparison.json')
  await writeFile(comparisonPath, comparisonToJson(comparison))
  const reportPath = await writeReport(folder, markdown)
  core.setOutput('verdict', comparison.verdict)
  core.setOutput('head', numbersOf(comparison, 'head'))
  core.setOutput('base', numbersOf(comparison, 'base'))
  core.setOutput('comparison-path', comparisonPath)
  core.setOutput('report-path', reportPath)
  saveReportForPost(reportPath)
}

/** @returns where it is */
export async function writeReport(folder: string, markdown: string): Promise<string> {
  const path = join(folder, 'report.md')
  await writeFile(path, markdown)
  return path
}

/** A side's metrics, means where there are several seeds, in the order in which its training wrote them. */
function numbersOf({ head, baseline, metrics }: Comparison, side: Side): string {
  const { result } = side === 'head' ? head : baseline
  if (result.kind === 'failed') return ''
  const means = new Map(metrics.map((metric) => [metric.name, metric[side]]))
  return metricsToJson(result.metrics.map(({ name, value }) => ({ name, value: means.get(name) ?? value })))
}

/** All of it, but for what is nobody's business. */
export function comparisonToJson(comparison: Comparison): string {
  return `${JSON.stringify(inFile(comparison), namedNumbers, 2)}\n`
}

/** The pairs hold every measurement whole; those that speak for their sides are there again without what is long. */
function inFile(comparison: Comparison): unknown {
  const pairs = comparison.pairs.map(({ seed, head, base }) => ({
    seed,
    head: withoutMachine(head),
    base: withoutMachine(base),
  }))
  return { ...comparison, pairs, head: brief(comparison.head), baseline: brief(comparison.baseline) }
}

/** The file is an artifact that others read, and a path of the machine may hold what is nobody's business. */
function withoutMachine({ reads, ...rest }: Measurement): unknown {
  if (reads === undefined) return rest
  const { machine, ...shown } = reads
  return { ...rest, reads: shown }
}

function brief({ reads, logTail, result, ...rest }: Measurement): unknown {
  if (result.kind === 'failed') return { ...rest, result }
  const { series, predictions, ...numbers } = result
  return { ...rest, result: numbers }
}

/** A full disk must not cost the answer. */
export function complainOfDisk(error: unknown): void {
  fail(`The outputs could not be written: ${messageOf(error)}`)
}
