import { BASE, start, type World } from '../evaluation/evaluation.js'
import type { RunningAction } from '../support/runner.js'
import type { WorldOptions } from '../support/world.js'
import { commentOpened, eventually, startHeld, WAITS } from './watch.js'

/** A point in an evaluation at which it stays, for as long as the test likes. */
export interface Phase {
  /** In a sentence: `while …`. */
  when: string
  world: WorldOptions
  /** Starts an evaluation in the world, and comes back when it is there. */
  reach(world: World): Promise<RunningAction>
  /** Whether everything is measured by then. */
  measured: boolean
}

/** Trains for ever, with a daemon, and does not listen to TERM. */
const STUBBORN = {
  'train.sh': `trap '' TERM; setsid bash -c 'trap "" TERM; while :; do sleep 1; done' & echo training; while :; do sleep 1; done\n`,
}

/** Numbers that say nothing until the fourth seed, which trains for ever. */
const OPEN = {
  'train.sh': [
    'if [ "$HEADWAY_SEED" -gt 3 ]; then echo looking again; exec sleep 300; fi',
    `values=(none 91.2 91.5 91.3); [ "$HEADWAY_SIDE" = base ] || values=(none 91.3 91.4 91.5)`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: Bash's own.
    'echo "{\\"accuracy\\": ${values[$HEADWAY_SEED]}}" > result.txt',
    '',
  ].join('\n'),
}

const forEver = (): Promise<void> => new Promise(() => undefined)

async function opened(world: World, running: RunningAction): Promise<RunningAction> {
  // A test that fails takes its world away while this runs: the first error is the one to hear of.
  running.done.catch(() => undefined)
  await commentOpened(world)
  return running
}

/** In the order in which an evaluation passes through them. */
export const PHASES: Phase[] = [
  {
    when: 'before the comment is posted',
    world: { base: STUBBORN, head: { x: '' } },
    async reach(world) {
      world.github.fault({ path: /\/compare\// }, 'hang')
      const running = await start(world)
      await eventually(() => world.github.requests.some(({ path }) => path.includes('/compare/')))
      return running
    },
    measured: false,
  },
  {
    when: 'while the commits are fetched',
    world: { base: STUBBORN, head: { x: '' }, beforeGit: forEver },
    reach: async (world) => opened(world, await start(world)),
    measured: false,
  },
  {
    when: 'while packages are installed',
    world: { base: STUBBORN, head: { x: '' } },
    async reach(world) {
      const running = await start(world, { install: 'echo installing; sleep 300' })
      await running.printed(/install │ installing/)
      return opened(world, running)
    },
    measured: false,
  },
  {
    when: 'while both sides are trained',
    world: { base: STUBBORN, head: { x: '' } },
    async reach(world) {
      const running = await start(world)
      await Promise.all([running.printed(/head │ training/), running.printed(/base │ training/)])
      return opened(world, running)
    },
    measured: false,
  },
  {
    when: 'at the second look, with more seeds',
    world: { base: OPEN, head: { x: '' } },
    async reach(world) {
      const running = await start(world, { seeds: '3', 'max-seeds': '5' })
      await running.printed(/│ looking again/)
      return opened(world, running)
    },
    measured: false,
  },
  {
    when: 'while the report is uploaded',
    world: { base: BASE, head: WAITS, cache: true },
    async reach(world) {
      const { results } = world
      if (results) results.fail = ({ call }) => (call === 'CreateArtifact' ? 'hang' : undefined)
      const { running, goOn } = await startHeld(world)
      await opened(world, running)
      await goOn()
      await eventually(() => results?.requests.some(({ call }) => call === 'CreateArtifact') ?? false)
      return running
    },
    measured: true,
  },
  {
    when: 'while the comment gets its last word',
    world: { base: BASE, head: WAITS },
    async reach(world) {
      const { running, goOn } = await startHeld(world)
      await opened(world, running)
      world.github.fault({ method: 'PATCH' }, 'hang', 1)
      await goOn()
      await eventually(() => world.github.requests.some(({ method }) => method === 'PATCH'))
      return running
    },
    measured: true,
  },
]
