import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { BASE, evaluateOnce, strayPaths } from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { readBy, trainHead } from './training-told.js'

const MIB = 2 ** 20

/** The whole action, with a head that does this. */
async function headThat(script: string, inputs: Record<string, string> = {}): Promise<string> {
  const run = await evaluateOnce({ base: BASE, head: { 'train.sh': `${script}\n` } }, inputs)
  expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'failed', head: '' } })
  expect(run.annotations).toHaveLength(1)
  expect(run.comments).toEqual([expect.stringContaining('accuracy 78')])
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  return readBy(run)
}

fault(
  'Training',
  'exit 1',
  'Head “failed to train”: “exit code 1”, its last lines, and the base’s numbers',
  () => headThat('echo "boom at line 88"; exit 1'),
)

fault('Training', 'SIGSEGV', 'Head “was ended after”, “by the signal SIGSEGV”', () =>
  headThat(`echo last words; exec python3 -c 'import ctypes; ctypes.string_at(0)'`),
)

/** A group of processes that may take so much memory; `undefined` where the kernel lets nobody make one. */
function limitedMemory(bytes: number): { procs: string; remove(): void } | undefined {
  for (const [folder, limit] of [
    ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'],
    ['/sys/fs/cgroup', 'memory.max'],
  ] as const) {
    const group = join(folder, `headway-test-${process.pid}`)
    try {
      mkdirSync(group)
    } catch {
      continue
    }
    try {
      writeFileSync(join(group, limit), String(bytes))
      return { procs: join(group, 'cgroup.procs'), remove: () => rmdirSync(group) }
    } catch {
      rmdirSync(group)
    }
  }
  return undefined
}

fault(
  'Training',
  'killed for memory by the kernel',
  'Head “ran out of memory”: it “was ended after”, “most likely because memory ran out: it had taken”, “on a machine with”',
  async () => {
    const group = limitedMemory(200 * MIB)
    // Where the test may not limit memory, it takes as much and is killed as the kernel kills.
    const limited = group === undefined ? 'size=150; end=9' : `size=500; end=0; echo $$ > '${group.procs}'`
    const script = [
      limited,
      'exec python3 -c "',
      'import os, sys, time',
      'blocks = []',
      'for _ in range($size):',
      "    blocks.append(b'x' * 2**20)",
      // Slowly at last, so that somebody looks.
      '    time.sleep(0.03 if len(blocks) > 120 else 0.001)',
      'time.sleep(0.5)',
      'os.kill(os.getpid(), $end)',
      '"',
    ].join('\n')
    try {
      const text = await headThat(script, { 'max-parallel': '1' })
      const [, peak, unit] = /it had taken ([\d.]+) (.B) on a machine/.exec(text) ?? []
      expect(unit).toBe('MB')
      expect(Number(peak)).toBeGreaterThan(100)
      return text
    } finally {
      group?.remove()
    }
  },
)

fault(
  'Training',
  'out of time',
  'Head “was still training after 0.02 min and was ended. timeout-minutes sets the limit.”',
  () => headThat('echo slow; sleep 60', { 'timeout-minutes': '0.02' }),
)

fault('Training', 'out of time, and ignores SIGTERM', 'Head “ran out of time”, all the same', async () => {
  const command = `trap '' TERM; (trap '' TERM; while :; do sleep 1; done) & while :; do sleep 1; done`
  const { outcome, text } = await trainHead(command, { timeoutMinutes: 0.005 })
  expect(outcome.exit).toEqual({ kind: 'timed-out', minutes: 0.005 })
  return text
})
