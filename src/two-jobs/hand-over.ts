import { ENDING, handOn, SEPARATE_NAMES } from '../answering/hand-on.js'
import { keepingOf } from '../answering/keeping.js'
import { fetchArtifactUrl } from '../github/artifact.js'
import type { GitHub } from '../github/client.js'
import type { MeasuringRun } from '../github/measuring-run.js'
import { explainDenied } from '../github/permission.js'
import { MOST_PACKED } from '../handover/limits.js'
import type { Handover } from '../model/handover.js'
import type { Run } from '../model/run.js'
import { UserError } from '../model/user-error.js'
import { inPlainWords } from '../process/explain.js'
import { downloadOwn, downloadSigned } from '../storage/download.js'
import { Unavailable } from '../storage/unavailable.js'

/** Every attempt of a run has its own: the newest counts. */
function nameOf(evaluation: string | undefined, attempt: number): string {
  return `headway-measurements-${evaluation === undefined ? '' : `${evaluation}-`}${attempt}`
}

export interface HandingOver {
  /** The input `name`. */
  evaluation: string | undefined
  run: Run
  /** Where the file lies until the job ends, beside the logs. */
  folder: string
  signal: AbortSignal
}

/**
 * Keeps the measurements as an artifact of this run, and the logs as another.
 *
 * @throws UserError where they cannot be kept: then nobody would answer
 */
export async function handOver(
  handover: Handover,
  { evaluation, run, folder, signal }: HandingOver,
): Promise<void> {
  const [{ writeHandover }, { keepLogs }] = await Promise.all([
    import('../handover/write-handover.js'),
    import('../answering/full-report.js'),
  ])
  const name = nameOf(evaluation, run.runAttempt)
  const keeping = keepingOf(run, folder, handover.pullRequest, evaluation, signal)
  const words = {
    what: 'The measurements',
    again: 'Run the job again: what was measured is known by then.',
  }
  await handOn(writeHandover(handover), name, words, keeping)
  await keepLogs(keeping)
}

/** What is known before anything was read: where to look. */
export interface Source {
  /** The input `name`. */
  evaluation: string | undefined
  github: GitHub
  /** The run that measured; `undefined`: this very run. */
  measuring: MeasuringRun | undefined
  signal: AbortSignal
}

/** What came, and which attempt of the run has measured it. */
export interface Received {
  handover: Handover
  attempt: number
}

/**
 * Gets what was handed over; nothing of it is believed yet.
 *
 * @returns `undefined` where the run has handed nothing on
 * @throws UserError where it cannot be had, or is not as Headway writes it
 */
export async function receive(source: Source): Promise<Received | undefined> {
  const found = await download(source)
  if (found === undefined) return undefined
  // The library that checks it is large: only who has something to check loads it.
  const { readHandover } = await import('../handover/read-handover.js')
  const read = readHandover(found.packed)
  if (read.kind === 'read') return { handover: read.handover, attempt: found.attempt }
  throw new UserError(
    `The measurements that were handed on are not taken: the artifact ${read.because}.`,
    'Use one version of Headway for `measure` and `report`, and let nothing else write an artifact of this name.',
  )
}

async function download(source: Source): Promise<{ packed: Buffer; attempt: number } | undefined> {
  const { evaluation, github, measuring, signal } = source
  const newest = measuring?.attempt ?? github.run.runAttempt
  try {
    // Whoever runs only the failed jobs again has the measurements of an earlier attempt.
    for (let attempt = newest; attempt >= 1; attempt--) {
      const name = nameOf(evaluation, attempt)
      const packed = await downloadNamed(source, `${name}${ENDING}`)
      if (packed === undefined) continue
      await expectOnly(source, `${name}-2${ENDING}`)
      return { packed, attempt }
    }
    return undefined
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof Unavailable) {
      throw new UserError(`The measurements cannot be had: ${error.message}.`, 'Run this job again.', {
        cause: error,
      })
    }
    if (explainDenied(error, undefined)?.kind !== 'permission') throw inPlainWords(error)
    throw new UserError(
      'The job’s token may not read what another run has kept: `actions: read` is missing.',
      'Add it to the job in the workflow file:\n    permissions:\n      actions: read\n      contents: read\n      pull-requests: write',
      { cause: error },
    )
  }
}

async function downloadNamed(
  { github, measuring, signal }: Source,
  name: string,
): Promise<Buffer | undefined> {
  const options = { limit: MOST_PACKED, signal }
  if (measuring === undefined) return downloadOwn(process.env, name, options)
  const url = await fetchArtifactUrl(github, measuring.id, name)
  return url && downloadSigned(url, options)
}

/** Which of two is the right one nobody could tell: one job may have been too many, or a training has meddled. */
async function expectOnly(source: Source, second: string): Promise<void> {
  if ((await downloadNamed(source, second)) === undefined) return
  throw new UserError(
    'Two jobs of the run have handed measurements on under one name, so nothing was posted.',
    SEPARATE_NAMES,
  )
}
