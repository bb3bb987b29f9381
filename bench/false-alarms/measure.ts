import { execFile, execFileSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Numbers, Pool } from './pool.js'

const EXAMPLE = fileURLToPath(new URL('../../examples/digits', import.meta.url))
const SEEDS = 300
/** A training takes about a second then, and its numbers vary from seed to seed as those of real ones do. */
const EPOCHS = 5
const AT_ONCE = 2

/** What head has and base has not: it makes the model no better and no worse, and every random number another one. */
const CHANGE = '    rng.random()'

const execute = promisify(execFile)

/** Trains `examples/digits` with 300 seeds, with and without a change that does nothing: 6 minutes on two cores. */
export async function measurePool(say: (text: string) => void): Promise<Pool> {
  const root = await mkdtemp(join(tmpdir(), 'headway-false-alarms-'))
  try {
    const script = (await readFile(join(EXAMPLE, 'demo.py'), 'utf8')).replace(
      /^EPOCHS = \d+$/m,
      `EPOCHS = ${EPOCHS}`,
    )
    const changed = script.replace(/^( {4}rng = .*)$/m, `$1\n${CHANGE}`)
    if (changed === script || !script.includes(`EPOCHS = ${EPOCHS}\n`)) throw new Error('demo.py has changed')
    const jobs = Array.from({ length: SEEDS }, (_, index) => index + 1).flatMap((seed) => [
      { seed, side: 'head' as const, script: changed },
      { seed, side: 'base' as const, script },
    ])
    const pool: Pool = {
      how:
        `examples/digits, ${EPOCHS} epochs, seeds 1 to ${SEEDS} of each side; ` +
        `head also calls "${CHANGE.trim()}" once before the network is made`,
      epochs: EPOCHS,
      python: execFileSync('python3', ['--version'], { encoding: 'utf8' }).trim().replace('Python ', ''),
      date: new Date().toISOString().slice(0, 10),
      head: { accuracy: [], loss: [] },
      base: { accuracy: [], loss: [] },
    }
    let done = 0
    const worker = async (): Promise<void> => {
      for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
        const { seed, side } = job
        const { accuracy, loss } = await train(join(root, `${side}-${seed}`), job.script, seed)
        pool[side].accuracy[seed - 1] = accuracy
        pool[side].loss[seed - 1] = loss
        done += 1
        if (done % 50 === 0) say(`${done} of ${2 * SEEDS} trainings`)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    return pool
  } finally {
    await rm(root, { recursive: true })
  }
}

/** In a folder of its own, as Headway trains. */
async function train(folder: string, script: string, seed: number): Promise<Record<keyof Numbers, number>> {
  await cp(EXAMPLE, folder, { recursive: true })
  await writeFile(join(folder, 'demo.py'), script)
  await execute('python3', ['demo.py'], {
    cwd: folder,
    env: { ...process.env, HEADWAY_SEED: String(seed) },
  })
  return JSON.parse(await readFile(join(folder, 'result.txt'), 'utf8'))
}
