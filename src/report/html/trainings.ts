import type { Comparison } from '../../model/comparison.js'
import type { Measurement } from '../../model/measurement.js'
import type { Machine } from '../../model/training.js'
import { commitLink } from '../commits.js'
import type { ReportContext } from '../context.js'
import { whatHappened } from '../failed-headline.js'
import { showBytes, showDuration } from '../numbers.js'
import { inline } from './from-markdown.js'
import { type Html, html, inHtml, join, ours } from './markup.js'
import type { Room } from './room.js'
import { andMore, type Column, list, type Section, table } from './sections.js'

/** What every training cost, on which machine it ran, and what was not trained at all. */
export function trainingSection(comparison: Comparison, context: ReportContext, room: Room): Section {
  const trainings = comparison.pairs.flatMap(({ head, base }) => [head, base])
  const shown = trainings.slice(0, room.trainings)
  const machines = distinct(shown.flatMap(({ machine }) => machine ?? []))
  const has = (pick: (measurement: Measurement) => unknown) => shown.some((each) => pick(each) !== undefined)
  const columns: (Column & { cell: (measurement: Measurement) => Html })[] = [
    { title: 'Training', cell: who },
    { title: 'Outcome', cell: (each) => outcome(each, context) },
    { title: 'Time', numeric: true, cell: ({ cost }) => duration(cost?.wallSeconds) },
    { title: 'CPU time', numeric: true, cell: ({ cost }) => duration(cost?.cpuSeconds) },
    { title: 'Peak memory', numeric: true, cell: ({ cost }) => bytes(cost?.peakMemoryBytes) },
    ...(has(({ cost }) => cost?.gpuMemoryBytes)
      ? [{ title: 'GPU memory', numeric: true, cell: ({ cost }: Measurement) => bytes(cost?.gpuMemoryBytes) }]
      : []),
    ...(machines.length > 1
      ? [{ title: 'Machine', cell: ({ machine }: Measurement) => machineNumber(machine, machines) }]
      : []),
  ]
  const rows = shown.map((each) => columns.map(({ cell }) => cell(each)))
  const together = context.trainedTogether
    ? html`<p class="aside">Trained at the same time, so the times hold for that only.</p>`
    : undefined
  return {
    id: 'trainings',
    title: 'Trainings',
    count: trainings.length,
    body: html`${table('What each training cost', columns, rows)}${andMore(trainings.length - shown.length, 'trainings')}${together}${machineList(machines)}`,
  }
}

function who({ side, seed }: Measurement): Html {
  return html`<span class="side of-${ours(side)}">${side === 'head' ? 'Head' : 'Base'}</span>, seed ${seed}`
}

function outcome(measurement: Measurement, context: ReportContext): Html {
  const { result, reused } = measurement
  if (result.kind === 'failed')
    return html`<span class="mark worse">${inHtml(whatHappened(result.failure))}</span>`
  if (reused === undefined) return html`trained`
  const when = `${new Date(reused.measuredAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  switch (reused.because) {
    case 'same-run':
      return html`reused: an earlier attempt of this run measured it <small>${when}</small>`
    case 'same-commit':
      return html`reused: measured before <small>${when}</small>`
    case 'unread': {
      const since =
        reused.changed === 0
          ? 'which holds the same files'
          : reused.changed === 1
            ? 'the file that differs since is not read by the training'
            : `the ${reused.changed} files that differ since are not read by the training`
      return html`reused: measured at ${inline(commitLink(reused.commit, context))} <small>${when}</small>; ${since}`
    }
  }
}

function duration(seconds: number | undefined): Html {
  return ours(seconds === undefined ? '–' : showDuration(seconds))
}

function bytes(amount: number | undefined): Html {
  return ours(amount === undefined ? '–' : showBytes(amount))
}

function distinct(machines: Machine[]): Machine[] {
  return [...new Map(machines.map((machine) => [JSON.stringify(machine), machine])).values()]
}

function machineNumber(machine: Machine | undefined, machines: Machine[]): Html {
  if (machine === undefined) return ours('–')
  const key = JSON.stringify(machine)
  return html`${machines.findIndex((known) => JSON.stringify(known) === key) + 1}`
}

function machineList(machines: Machine[]): Html | undefined {
  if (machines.length === 0) return undefined
  if (machines.length > 1) {
    return list(machines.map((machine, index) => html`Machine ${index + 1}: ${inWords(machine)}`))
  }
  return html`<p class="aside">${machines.map((machine) => html`Machine: ${inWords(machine)}`)}</p>`
}

function inWords({ cpuModel, cores, totalCores, memoryBytes, gpus, platform }: Machine): Html {
  const share = cores === totalCores ? `${cores}` : `${cores} of ${totalCores}`
  const parts = [
    html`${cpuModel.trim()}`,
    html`${share} ${totalCores === 1 ? 'core' : 'cores'} a training`,
    html`${showBytes(memoryBytes)} of memory`,
    ...gpus.slice(0, 16).map((gpu) => html`${gpu}`),
    html`${platform}`,
  ]
  return join(parts, ', ')
}
