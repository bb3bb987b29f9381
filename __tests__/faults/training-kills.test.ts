import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { expect } from '@jest/globals'
import { listProcesses } from '../../src/training/processes.js'
import {
  BASE,
  commentsOf,
  createWorld,
  evaluateOnce,
  HEAD,
  start,
  strayPaths,
} from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { readBy } from './training-told.js'

fault(
  'Training',
  'kills the action itself (`kill -9`), and leaves a daemon that has cleared its environment',
  'The post step ends all of it, and the comment says “Evaluation interrupted”',
  async () => {
    const room = await mkdtemp(join(tmpdir(), 'headway-room-'))
    const script = [
      `until [ -e ${room}/go ]; do sleep 0.05; done`,
      `env -i setsid bash -c 'env -i setsid bash -c "echo \\$\\$ > ${room}/daemon; sleep 300; :" &'`,
      `until [ -s ${room}/daemon ]; do sleep 0.05; done`,
      'kill -KILL $(ps -o ppid= -p $PPID)',
      'exit 0',
    ]
    await using world = await createWorld({ base: BASE, head: { 'train.sh': `${script.join('\n')}\n` } })
    try {
      const running = await start(world)
      // Before, there is nothing to be settled.
      while ((await commentsOf(world)).length === 0) await delay(20)
      await writeFile(join(room, 'go'), '')
      const run = await running.done
      const daemon = Number(await readFile(join(room, 'daemon'), 'utf8'))
      expect(daemon).toBeGreaterThan(1)
      expect(listProcesses().filter(({ pid }) => pid === daemon)).toEqual([])
      expect(run).toMatchObject({ signal: 'SIGKILL', orphans: [], post: { exitCode: 0 } })
      expect(strayPaths(run)).toEqual([])
      const comments = await commentsOf(world)
      expect(comments).toEqual([expect.stringContaining('settled')])
      return readBy({ ...run, comments })
    } finally {
      await rm(room, { recursive: true })
    }
  },
)

fault(
  'Training',
  'kills the processes of the other training',
  'That one “ran out of memory beside another training, and was trained again alone”: the action cannot tell who killed it',
  async () => {
    const find = `grep -lzs "^HEADWAY_TRAINING=$HEADWAY_EVALUATION-base-1$" /proc/[0-9]*/environ | cut -d/ -f3`
    const script = `until [ -n "$(${find})" ]; do sleep 0.05; done; kill -KILL $(${find})\n`
    const run = await evaluateOnce(
      {
        base: { 'train.sh': `sleep 3; cat numbers > result.txt\n`, numbers: '{"accuracy": 78}' },
        head: { 'train.sh': `${script}${HEAD['train.sh']}` },
      },
      { 'max-parallel': '2' },
    )
    expect(run).toMatchObject({ exitCode: 0, orphans: [] })
    expect(JSON.parse(run.outputs.base ?? '')).toEqual({ accuracy: 78 })
    return readBy(run)
  },
)
