import { type MainStep, runMainStep } from './main-step.js'
import { openWorld } from './open-world.js'
import { openPullRequest } from './pull-requests.js'

export interface HeadOnly extends AsyncDisposable {
  /** The whole action, around one training of this script. */
  run(script: string): Promise<MainStep>
}

/** A repository whose base has no training script yet: then the head has the machine for itself. */
export async function openHeadOnly(): Promise<HeadOnly> {
  const world = await openWorld({ base: { 'README.md': 'Nothing to train yet.\n' }, head: {} })
  let count = 0
  return {
    async run(script) {
      count += 1
      const { event } = await openPullRequest(world, `${count}`, { 'demo.py': script })
      const step = await runMainStep(world, {
        event,
        inputs: { command: 'python3 demo.py', install: 'none' },
      })
      if (step.comparison?.head.result.kind !== 'measured') throw new Error(`The head failed:\n${step.log}`)
      return step
    },
    [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
  }
}
