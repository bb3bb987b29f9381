import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aMachine, openBench } from '../../__tests__/training/bench.js'
import type { TrainingOutcome } from '../../src/model/training.js'
import { openWatch } from '../../src/training/reads/watch.js'
import type { TrainingSpec } from '../../src/training/train.js'
import { openCaches } from '../caches.js'
import { openExample } from '../examples.js'
import type { Experiment, Measured } from '../experiment.js'
import { steadyTraining, stepsPerSecond } from '../made-up-trainings.js'
import { installPackages, makeServer } from '../reference.js'
import { ratios } from '../statistics.js'

/** 2 % are little: the rounds are many, and short. */
const LEAST_ROUNDS = 12
const SECONDS = 2
const EPOCHS = 12
const FILES = 1000

/** What watching the reads costs a training: its own CPU time with the watch, against that without. */
export const READS: Experiment = {
  name: 'reads',
  quick: false,
  rows: [
    {
      measure: 'watching the reads costs a scikit-learn training that opens 1,000 files (CPU time)',
      unit: '%',
      must: { atMost: 2 },
      limits:
        'the audit hook in Python, which is called for each file that is opened and each module imported',
    },
    {
      measure: 'watching the reads costs a training that only computes (CPU time)',
      unit: '%',
      must: { atMost: 2 },
      limits: 'nothing but the start of Python, where the hook is loaded',
    },
  ],
  async run({ rounds, say }) {
    await using example = await openExample('scikit-learn')
    const { folder: place, env } = await openCaches()
    const server = await makeServer(place, join(place, 'venv'), env)
    await installPackages(server, String(example.files['requirements.txt']))
    const reading = `import glob\nfor path in glob.glob("data/*"):\n    open(path).read()\n`
    const training = String(example.files['demo.py']).replace(/^EPOCHS = .*$/m, `EPOCHS = ${EPOCHS}`)
    const count = Math.max(rounds, LEAST_ROUNDS)
    const many = await compare(reading + training, server.venv, count)
    say('the training with many files: done')
    const none = await compare(steadyTraining(SECONDS, stepsPerSecond(), 'reads nothing'), server.venv, count)
    return [many, none]
  },
}

async function compare(script: string, venv: string, rounds: number): Promise<Measured> {
  const watched: Cost[] = []
  const alone: Cost[] = []
  for (let round = 0; round < rounds; round += 1) {
    // Each goes first in turn: with two that are the same, the second takes a percent or two more.
    const sides = [
      async () => watched.push(await trainOnce(script, venv, true)),
      async () => alone.push(await trainOnce(script, venv, false)),
    ]
    for (const train of round % 2 === 0 ? sides : sides.toReversed()) await train()
  }
  const cpu = { watched: watched.map((cost) => cost.cpu), alone: alone.map((cost) => cost.cpu) }
  const wall = { watched: watched.map((cost) => cost.wall), alone: alone.map((cost) => cost.wall) }
  return {
    rounds: inPercent(ratios(cpu.watched, cpu.alone)),
    from: {
      'CPU, watched, s': cpu.watched,
      'CPU, unwatched, s': cpu.alone,
      'by the clock, %': inPercent(ratios(wall.watched, wall.alone)),
    },
  }
}

interface Cost {
  cpu: number
  wall: number
}

async function trainOnce(script: string, venv: string, watched: boolean): Promise<Cost> {
  await using bench = await openBench()
  const { worktree, scratch } = bench
  const files: Record<string, string> = { 'demo.py': script }
  for (let file = 0; file < FILES; file += 1) files[`data/${file}.csv`] = `${file}\n`
  await mkdir(join(worktree, 'data'))
  for (const [path, text] of Object.entries(files)) await writeFile(join(worktree, path), text)

  const bound: Partial<TrainingSpec> = {
    share: { cpus: [0], threads: 1, machine: aMachine },
    variables: { PATH: `${join(venv, 'bin')}:${process.env.PATH}`, HOME: process.env.HOME },
    environmentFolders: [venv],
  }
  const train = (watch?: TrainingSpec['watch']) => bench.train('python3 demo.py', { ...bound, watch })
  if (!watched) return costOf(await train())
  using watch = await openWatch({
    worktree,
    files: Object.keys(files).map((path) => ({ path, isLink: false })),
    scratch,
    workspace: undefined,
    mentions: /\b(?:GITHUB_[A-Z_]+|HEADWAY_SIDE)\b/g,
  })
  await watch.begin(false)
  return costOf(await train(watch))
}

function costOf({ exit, cost, logTail }: TrainingOutcome): Cost {
  if (exit.kind !== 'finished' || cost.cpuSeconds === undefined) throw new Error(logTail.join('\n'))
  return { cpu: cost.cpuSeconds, wall: cost.wallSeconds }
}

function inPercent(values: number[]): number[] {
  return values.map((ratio) => 100 * (ratio - 1))
}
