import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ambientVariables } from '../__tests__/support/runner-job.js'
import { trainingVariables } from '../src/training/variables.js'
import { runProgram } from './programs.js'

const BARE = {
  variables: {},
  pathPrefixes: [],
  python: undefined,
  packages: [],
  description: 'the machine’s own',
  source: { file: undefined, tool: undefined },
  identity: undefined,
}

/**
 * Runs a script as Headway runs a training with that many cores, with the same variables and bound to the first of them,
 * but without Headway: its output goes through a pipe to a program that throws it away.
 *
 * @returns seconds from the start of its shell to the end of it
 */
export async function runAlone(script: string, cores: number): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-bench-'))
  try {
    await writeFile(join(folder, 'demo.py'), script)
    const env = trainingVariables({
      side: 'head',
      seed: 1,
      commit: '',
      ref: '',
      variables: ambientVariables(),
      secrets: [],
      environment: BARE,
      threads: cores,
      resultsFolder: folder,
      marks: {},
    })
    const training = `taskset -c 0-${cores - 1} bash --noprofile --norc -eo pipefail -c 'python3 demo.py'`
    const argv = ['bash', '-o', 'pipefail', '-c', `${training} | cat > /dev/null`]
    return await runProgram(argv, { cwd: folder, env })
  } finally {
    await rm(folder, { recursive: true })
  }
}
