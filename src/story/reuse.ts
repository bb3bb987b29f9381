import { digestData } from '../ledger/data.js'
import type { Answer, Question } from '../ledger/find.js'
import { ledgerKey } from '../ledger/key.js'
import { digestSoftware } from '../ledger/software.js'
import { digestVariables } from '../ledger/variables.js'
import type { Measurement } from '../model/measurement.js'
import type { MetricRule } from '../model/metric-settings.js'
import type { PlanItem } from '../model/plan.js'
import type { Install } from '../model/settings.js'
import { VERSION } from '../process/version.js'
import type { SourceRepository } from '../source/repository.js'
import type { Share } from '../training/cores.js'
import { isSecretName } from '../training/secrets.js'
import { trainingVariables } from '../training/variables.js'
import type { Job } from './job.js'

/** Looks for what is known already, and keeps what becomes known. */
export interface Reusing {
  /** @param packages `Environment.identity` */
  find(item: PlanItem, share: Share, packages: string): Promise<Measurement | undefined>
  keep(item: PlanItem, share: Share, packages: string, measurement: Measurement): Promise<void>
}

/** @param data absolute paths */
export function openReusing(job: Job, repository: SourceRepository, data: string[]): Reusing {
  const { settings, ledger } = job
  // The same for every training of this job: worked out once, and beside the rest.
  const manifest = once(() => digestData(data))
  const software = once((gpus: number) => digestSoftware(gpus > 0))
  const variables = new Map<number, Promise<string>>()

  async function question(
    item: PlanItem,
    share: Share,
    packages: string,
  ): Promise<Omit<Question, 'runId' | 'mode'>> {
    const seen = variablesOf(job, item, share)
    const digest = variables.get(share.threads) ?? digestVariables(seen, isSecretName)
    variables.set(share.threads, digest)
    const key = ledgerKey({
      ...settings,
      version: VERSION,
      install: inWords(settings.install),
      seed: item.seed,
      takes: JSON.stringify(takesIn(settings.metrics)),
      packages,
      machine: share.machine,
      variables: await digest,
      // Where it lies decides whether it is linked into the worktree, too.
      data: [...settings.data, await manifest()].join('\n'),
      software: await software(share.machine.gpus.length),
    })
    const { commit, seed } = item
    return { key, commit, seed, files: await repository.files(commit), variables: seen }
  }

  return {
    async find(item, share, packages) {
      if (ledger === undefined) return undefined
      const answer = await ledger.find(await question(item, share, packages))
      tell(item, answer, job.say)
      if (answer.kind === 'missing') return undefined
      const { side, commit } = item
      return { ...answer.entry.measurement, side, commit, reused: answer.reuse }
    },
    async keep(item, share, packages, measurement) {
      // A path of the machine that holds a secret is kept nowhere, and so the measurement is not.
      const machine = JSON.stringify(measurement.reads?.machine ?? [])
      if (job.redact(machine) !== machine) return
      await ledger?.add({ ...(await question(item, share, packages)), measurement })
    },
  }
}

/** As the training will see them, but for its packages' and this job's own paths. */
function variablesOf({ settings }: Job, item: PlanItem, share: Share): NodeJS.ProcessEnv {
  return trainingVariables({
    ...item,
    variables: process.env,
    secrets: [settings.token],
    environment: { variables: {}, pathPrefixes: [] },
    threads: share.threads,
    resultsFolder: '',
    marks: {},
  })
}

function tell({ side, commit }: PlanItem, answer: Answer, say: Job['say']): void {
  const who = `${side} (${commit.slice(0, 7)})`
  if (answer.kind === 'found') {
    const { reuse } = answer
    const when = new Date(reuse.measuredAt).toISOString().slice(0, 16).replace('T', ' ')
    say(`${who} is known already: measured at ${reuse.commit.slice(0, 7)} on ${when} UTC.`)
  } else if (answer.because !== undefined) {
    say(`${who} is trained anew, since the training that was measured before ${answer.because}.`)
  }
}

/** A direction counts as well: it says what is best. */
function takesIn(rules: MetricRule[]): unknown[] {
  if (!rules.some(({ take }) => take?.kind === 'at-best')) return []
  return rules.map(({ pattern, take, better }) => [pattern, take, better])
}

function inWords(install: Install): string {
  return install.kind === 'command' ? `command: ${install.command}` : install.kind
}

function once<Args extends unknown[], Value>(
  work: (...args: Args) => Promise<Value>,
): (...args: Args) => Promise<Value> {
  let first: Promise<Value> | undefined
  return (...args) => {
    first ??= work(...args)
    return first
  }
}
