import { readFileSync, readlinkSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { listProcesses } from '../../src/training/processes.js'
import { fault } from '../support/fault.js'
import { trainHead } from './training-told.js'

/** Once it is told to end, it takes its time and then changes the result. */
const DAEMON = [
  'end() { sleep 0.3; echo "{\\"accuracy\\": 99}" > result.txt; exit; }',
  'trap end TERM',
  'echo $$ > pid.new; mv pid.new pid',
  'while :; do sleep 0.05; done',
].join('\n')

/** What it does to get away, followed by `bash daemon.sh`. */
const WAYS: [what: string, command: string][] = [
  ['in the background', 'bash daemon.sh &'],
  ['in a session of its own (`setsid`)', 'setsid bash daemon.sh &'],
  ['without parents (double fork)', '(bash daemon.sh &)'],
  ['with a cleared environment', 'env -i bash daemon.sh &'],
  [
    'in a session of its own, without parents, with a cleared environment',
    `env -i setsid bash -c 'env -i setsid bash -c "env -i setsid bash daemon.sh &" &' &`,
  ],
]

for (const [what, command] of WAYS) {
  fault(
    'Training',
    `leaves a daemon ${what}`,
    'It does not survive: results are read once it has ended, and what it wrote at its end is in them: “99.0”',
    async () => {
      let daemon = 0
      const { outcome, text } = await trainHead(
        `echo '{"accuracy": 1}' > result.txt; echo '${DAEMON}' > daemon.sh; ${command}
         until [ -e pid ]; do sleep 0.02; done`,
        {},
        async ({ worktree }) => {
          daemon = Number(await readFile(join(worktree, 'pid'), 'utf8'))
        },
      )
      expect(outcome.exit).toEqual({ kind: 'finished' })
      expect(daemon).toBeGreaterThan(1)
      expect(listProcesses().filter(({ pid }) => pid === daemon)).toEqual([])
      return text
    },
  )
}

fault(
  'Training',
  'leaves a daemon that ignores SIGTERM, and starts others all the time',
  'None of them survives; the result is what the training itself wrote: “80.0”',
  async () => {
    const daemon = `trap "" TERM; while :; do (setsid sleep 60 &); (env -i setsid bash -c "exec sleep 61" &); sleep 0.01; done`
    let left: string[] = []
    const { text } = await trainHead(
      `echo '{"accuracy": 80}' > result.txt; env -i setsid bash -c '${daemon}' & sleep 0.3`,
      {},
      ({ worktree }) => {
        left = runningIn(worktree)
      },
    )
    expect(left).toEqual([])
    return text
  },
)

fault(
  'Training',
  'closes its output while a grandchild holds it open',
  'The training has ended when its command has: its numbers, “80.0”, at once',
  async () => {
    const holder = `env -i setsid bash -c 'trap "" TERM; sleep 300; :' &`
    const { outcome, text } = await trainHead(
      `(${holder}) ; sleep 0.2; exec >&- 2>&-; echo '{"accuracy": 80}' > result.txt`,
    )
    expect(outcome.exit).toEqual({ kind: 'finished' })
    // Its time-out would be a minute.
    expect(outcome.cost.wallSeconds).toBeLessThan(30)
    return text
  },
)

fault('Training', 'is a fork bomb', 'It ends with its training, whose result counts: “80.0”', async () => {
  let left: string[] = []
  // Root has no limit of processes, and somebody else may have many already.
  const limit = process.geteuid?.() === 0 ? 'setpriv --reuid 65533 --clear-groups' : ''
  const most = limit === '' ? listProcesses().length + 200 : 200
  const bomb = `ulimit -u ${most}; bomb() { bomb | bomb & }; trap "" TERM; bomb; bomb; sleep 0.5`
  const { outcome, text } = await trainHead(
    `echo '{"accuracy": 80}' > result.txt; chmod 755 . ..; ${limit} bash -c '${bomb}' 2> /dev/null || true`,
    {},
    ({ worktree }) => {
      left = runningIn(worktree)
    },
  )
  expect(outcome.exit).toEqual({ kind: 'finished' })
  expect(left).toEqual([])
  return text
})

/** Programs that have this folder as their own. */
function runningIn(folder: string): string[] {
  return listProcesses().flatMap(({ pid }) => {
    try {
      if (readlinkSync(`/proc/${pid}/cwd`) !== folder) return []
      return [readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')]
    } catch {
      return []
    }
  })
}
