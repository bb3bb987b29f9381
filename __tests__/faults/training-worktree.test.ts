import { expect, test } from '@jest/globals'
import {
  BASE,
  createWorld,
  evaluate,
  evaluateOnce,
  HEAD,
  push,
  strayPaths,
} from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { readBy, trainHead } from './training-told.js'

fault(
  'Training',
  'deletes its own worktree',
  'Head “ended well after”, “but wrote no result.txt”; the base’s numbers are there',
  async () => {
    const head = { 'train.sh': `${HEAD['train.sh']}rm -rf "$PWD"\n` }
    const run = await evaluateOnce({ base: BASE, head })
    expect(run).toMatchObject({ exitCode: 1, orphans: [], post: { exitCode: 0 } })
    expect(run.comments[0]).toContain('accuracy 78')
    expect(strayPaths(run)).toEqual([])
    return readBy(run)
  },
)

fault(
  'Training',
  'deletes the folder it runs in, with its results in `$HEADWAY_RESULTS`',
  'They count: “80.0”',
  async () => {
    const command = `echo '{"accuracy": 80}' > $HEADWAY_RESULTS/result.txt; rm -rf "$PWD"`
    return (await trainHead(command)).text
  },
)

for (const [where, folder] of [
  ['the folder it runs in', '$PWD'],
  ['`$HEADWAY_RESULTS`', '$HEADWAY_RESULTS'],
] as const) {
  fault(
    'Training',
    `puts a link to another folder in the place of ${where}`,
    'What lies there is not read: it “lies behind a symbolic link that the training put in the place of a folder”',
    async () => {
      const { outcome, text } = await trainHead(
        `place=${folder}; other=$place-other; cd /; mkdir $other; echo '{"accuracy": 99}' > $other/result.txt
         rm -rf $place; ln -s $other $place`,
      )
      expect(outcome.files).toEqual([])
      return text
    },
  )
}

fault(
  'Training',
  'closes the folder it runs in (`chmod 000`)',
  'Its result “does not count: it lies in a folder that cannot be read (EACCES)”',
  async () => {
    // Root may read everything: from here on this process is somebody else.
    const isRoot = process.geteuid?.() === 0
    const leaveRoot = ({ kind }: { kind: string }): void => {
      if (isRoot && kind === 'started') process.seteuid?.(65_534)
    }
    try {
      const command = `chmod 755 ..; echo '{"accuracy": 80}' > result.txt; chmod 000 .`
      return (
        await trainHead(command, { onEvent: leaveRoot }, () => {
          if (isRoot) process.seteuid?.(0)
        })
      ).text
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  },
)

fault(
  'Training',
  'writes into the other side’s worktree while both train at the same time',
  'It counts as the other’s: “| 99.0% |”. Trainings of one user cannot be kept apart; `max-parallel: 1` trains them one after the other',
  async () => {
    const base = { 'train.sh': `${BASE['train.sh']}until grep -q 99 result.txt; do sleep 0.05; done\n` }
    const meddle = `until [ -e ../base-1/result.txt ]; do sleep 0.05; done; echo '{"accuracy": 99}' > ../base-1/result.txt`
    const run = await evaluateOnce(
      { base, head: { 'train.sh': `${meddle}\n${HEAD['train.sh']}` } },
      { 'max-parallel': '2' },
    )
    expect(JSON.parse(run.outputs.base ?? '')).toEqual({ accuracy: 99 })
    return readBy(run)
  },
)

/** Waits for the other side's worktree, and writes into it. */
const MEDDLE = [
  'for other in ../base-1 ../head-1; do',
  '  [ "$other" -ef . ] || for _ in 1 2 3 4 5 6 7 8 9 10; do',
  '    [ ! -d $other ] || { echo "echo meddled" > $other/train.sh; echo \'{"accuracy": 1}\' > $other/result.txt; }',
  '    sleep 0.05',
  '  done',
  'done',
].join('\n')

fault(
  'Training',
  'writes into the other side’s worktree, with `max-parallel: 1`',
  'Nothing of it counts, since that one is not there yet, or its results are read already: “1.07 | 78.0%”',
  async () => {
    const head = { 'train.sh': `ls ..\n${MEDDLE}\n${HEAD['train.sh']}` }
    const run = await evaluateOnce({ base: BASE, head }, { 'max-parallel': '1', seeds: '2' })
    expect(run).toMatchObject({ exitCode: 0, orphans: [] })
    expect(JSON.parse(run.outputs.base ?? '')).toEqual({ loss: 1.07, accuracy: 78 })
    expect(run.log).not.toContain('meddled')
    return readBy(run)
  },
)

test('a worktree in which nobody was trained yet is not used once a training has run beside it', async () => {
  const meddle = `[ ! -d ../base-1 ] || echo "echo '{\\"accuracy\\": 1}' > result.txt" > ../base-1/train.sh`
  await using world = await createWorld({
    base: BASE,
    head: { 'train.sh': `ls ..\n${meddle}\n${HEAD['train.sh']}` },
    cache: true,
  })
  const inputs = { reuse: 'on', 'max-parallel': '1' }
  await push(world, world.mergeBase, inputs)
  // Seed 1 of the base is known, seed 2 is trained after seed 2 of the head.
  const run = await evaluate(world, { ...inputs, seeds: '2' })
  expect(run.log).toContain('head 2 │ base-1')
  expect(JSON.parse(run.outputs.base ?? '')).toEqual({ loss: 1.07, accuracy: 78 })
})
