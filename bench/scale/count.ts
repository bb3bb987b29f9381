import { createWorld, evaluate, type World } from '../../__tests__/evaluation/evaluation.js'
import type { ActionRun } from '../../__tests__/support/runner.js'

/** What one evaluation asks of GitHub, as the emulated one of the tests counts it. */
export interface Asked {
  trainings: number
  /** Requests to GitHub's API, all jobs together; a training of no time, so that nothing is shown on the way. */
  apiRequests: number
  /** Of those, writes of the comment. */
  commentWrites: number
  cacheReads: number
  cacheWrites: number
  cacheBytes: number
  artifacts: number
  artifactBytes: number
}

/** 100 epochs of four metrics, and half a page of output: what a small training leaves. */
const TRAINING = `import json, os, random
random.seed(f"{os.environ['HEADWAY_SIDE']} {os.environ['HEADWAY_SEED']}")
rows = [{"epoch": e, "loss": 2 / e + random.random() / 9, "accuracy": 1 - 1 / e - random.random() / 99,
         "val_loss": 2.2 / e + random.random() / 9, "val_accuracy": 1 - 1.1 / e - random.random() / 99} for e in range(1, 101)]
with open("result.txt", "w") as file:
    file.writelines(json.dumps(row) + "\\n" for row in rows)
for row in rows:
    print(row)
`
const WORLD = {
  base: { 'train.py': TRAINING },
  head: { 'train.py': `${TRAINING}# a change\\n` },
  cache: true,
}

type Many = {
  evaluateOnMany(world: World, run: { id: number }, inputs: Record<string, string>): Promise<ActionRun>
}

export async function countOneJob(seeds: number): Promise<Asked> {
  await using world = await createWorld(WORLD)
  return counted(world, seeds, await evaluate(world, inputsFor(seeds)))
}

/** The jobs that share an evaluation out to many machines: plan, one job a training, report. */
export async function countManyJobs(seeds: number): Promise<Asked> {
  await using world = await createWorld(WORLD)
  const many = (await import('../../__tests__/evaluation/many-machines.js' as string)) as Many
  return counted(world, seeds, await many.evaluateOnMany(world, { id: 9_000_000 + seeds }, inputsFor(seeds)))
}

function inputsFor(seeds: number): Record<string, string> {
  return { command: 'python3 train.py', seeds: String(seeds) }
}

function counted({ github, results }: World, seeds: number, run: ActionRun): Asked {
  if (run.exitCode !== 0 || results === undefined) throw new Error(`The evaluation failed:\\n${run.log}`)
  const artifacts = results.artifacts()
  const calls = (name: string): number => results.requests.filter(({ call }) => call === name).length
  return {
    trainings: 2 * seeds,
    apiRequests: github.requests.length,
    commentWrites: github.requests.filter(
      ({ method, path }) => /POST|PATCH/.test(method) && path.includes('/comments'),
    ).length,
    cacheReads: calls('GetCacheEntryDownloadURL'),
    cacheWrites: calls('CreateCacheEntry'),
    cacheBytes: sum(results.entries().map(({ bytes }) => bytes.length)),
    artifacts: artifacts.length,
    artifactBytes: sum(artifacts.map(({ bytes }) => bytes.length)),
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
