import { randomUUID } from 'node:crypto'
import { getEventListeners } from 'node:events'
import { mkdirSync, readdirSync, readlinkSync, writeSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { contextOf } from '../bench/report-context.js'
import { watch } from '../src/answering/watch.js'
import { connect } from '../src/github/client.js'
import { fetchPullRequest } from '../src/github/pull-request.js'
import { readRun } from '../src/github/run.js'
import { decide } from '../src/github/trigger.js'
import { readSettings } from '../src/inputs/settings.js'
import { openRedact } from '../src/process/redact.js'
import { removeLeftovers } from '../src/source/removal.js'
import { evaluate } from '../src/story/evaluate.js'
import type { PullRequestJob } from '../src/story/job.js'
import { ledgerOf } from '../src/story/open-ledger.js'

/** Where `one-process.ts` listens. */
const ANSWERS = 3

const run = readRun(process.env)
const settings = readSettings(process.env)
const decision = decide(run, 'evaluate', undefined)
if (decision.kind !== 'evaluate') throw new Error(`The event asks for something else: ${decision.kind}`)
const stop = new AbortController().signal
const github = connect(run, settings.token, stop, () => {})

for (let round = 0; round < Number(process.argv[2]); round += 1) {
  process.env.ROUND = `again ${round}`
  await evaluateHere(decision.pullRequest.number)
  // What is closing needs a turn of the event loop, and a finalizer another one.
  for (let again = 0; again < 3; again += 1) {
    await turn()
    globalThis.gc?.()
  }
  const held = { heap: process.memoryUsage().heapUsed, handles: handles() }
  writeSync(ANSWERS, `${JSON.stringify(held)}\n`)
}
process.exit()

/** The pieces of an evaluation in their order: client, ledger, watch, relay, worktrees, a pair of trainings. */
async function evaluateHere(number: number): Promise<void> {
  const mark = randomUUID()
  const [root, keep] = [join(run.temp, `headway-${mark}`), join(run.temp, `headway-report-${mark}`)]
  mkdirSync(keep)
  const pullRequest = await fetchPullRequest(github, number)
  using watched = watch({ show: () => {} }, { ...contextOf(), pullRequest })
  const ledger = ledgerOf(
    run,
    settings,
    { kind: 'pull-request', number: pullRequest.number },
    undefined,
    stop,
  )
  const job: PullRequestJob = {
    ...{ run, settings, github, pullRequest, mark, root, keep, stop, ledger },
    workspace: run.temp,
    say: console.error,
    redact: openRedact(process.env, settings.token),
    ...watched.listeners,
  }
  const cleanUp = new AsyncDisposableStack()
  try {
    const { comparison } = await evaluate(job, cleanUp)
    if (comparison.verdict === 'failed') throw new Error('Nothing was trained, so nothing is known')
    await ledger?.kept()
  } finally {
    await cleanUp.disposeAsync()
    await removeLeftovers(root, console.error)
    await rm(keep, { recursive: true })
  }
}

function handles(): string[] {
  const listeners = process
    .eventNames()
    .flatMap((name) =>
      process.listeners(name as NodeJS.Signals).map(() => `listener of the process: ${String(name)}`),
    )
  const waiting = getEventListeners(stop, 'abort').map(() => 'listener of the signal that cancels')
  const resources = process.getActiveResourcesInfo().map((name) => `resource: ${name}`)
  const descriptors = readdirSync('/proc/self/fd').map((name) => `descriptor: ${nameOf(name)}`)
  return [...listeners, ...waiting, ...resources, ...descriptors].sort()
}

function nameOf(descriptor: string): string {
  try {
    const target = readlinkSync(`/proc/self/fd/${descriptor}`).replace(/:\[\d+\]$/, '')
    // Each evaluation has folders of its own.
    return target.startsWith(run.temp) ? 'a file of an evaluation' : target
  } catch {
    return 'the look itself'
  }
}
