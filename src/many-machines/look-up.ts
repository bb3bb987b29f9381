import { mkdir } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'
import { ambientEnvironment } from '../environment/ambient.js'
import { runsInTheMachinesOwn } from '../environment/known-names.js'
import type { Measurement } from '../model/measurement.js'
import type { PlanItem } from '../model/plan.js'
import { say } from '../process/say.js'
import type { SourceRepository } from '../source/repository.js'
import { type DataPath, findData } from '../story/data.js'
import type { Job } from '../story/job.js'
import { openReusing } from '../story/reuse.js'
import { planShares } from '../training/cores.js'
import { evaluationMark } from '../training/leftovers.js'
import { readMachine } from '../training/machine.js'
import { scrub } from '../training/variables.js'

/**
 * Looks for what earlier evaluations have measured, as a machine of its own would for each training: but here, where the
 * token can write, nothing of the repository runs. No file of it is checked out, no package installed and no installer
 * started; an environment that only such a run could tell counts as unknown, and its machine asks again.
 */
export async function lookUp(
  job: Job,
  items: PlanItem[],
  repository: SourceRepository,
): Promise<Measurement[]> {
  const { settings, ledger } = job
  const data = ledger && (await findData(settings.data, process.env).catch(() => undefined))
  if (ledger === undefined || data === undefined) return []
  const identity = await identityOf(job)
  if (identity === undefined) return []
  const [share] = planShares({ maxParallel: 1, trainings: 1, machine: await readMachine() })
  const reusing = openReusing(job, repository, data.map(pathOf))
  const known: Measurement[] = []
  for (const item of items) {
    const files = await repository.files(item.commit)
    if (share === undefined || !runsInTheMachinesOwn(files, settings.workingDirectory, settings.install))
      continue
    const found = await reusing.find(item, share, identity)
    if (found !== undefined) known.push(found)
  }
  return known
}

function pathOf({ path }: DataPath): string {
  return path
}

/** The machine's own Python, asked in an empty folder. */
async function identityOf({ root, mark, settings, stop }: Job): Promise<string | undefined> {
  // What is found by a path that begins where one stands would be another one in the repository.
  if ((process.env.PATH ?? '').split(delimiter).some((folder) => !isAbsolute(folder))) return undefined
  const empty = join(root, 'empty')
  await mkdir(empty, { recursive: true })
  const { identity } = await ambientEnvironment(empty, empty, {
    variables: { ...scrub(process.env, [settings.token]), ...evaluationMark(mark) },
    timeoutMinutes: settings.timeoutMinutes,
    signal: stop,
    log: say,
  })
  return identity
}
