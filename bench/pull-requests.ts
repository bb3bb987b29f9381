import { labeled, pushed, type TestEvent } from '../__tests__/support/events.js'
import type { Files } from '../__tests__/support/repository.js'
import type { World } from '../__tests__/support/world.js'
import { runMainStep, type StepOptions } from './main-step.js'

/** A pull request of its own for each round: its head was never trained, its comment never written. */
export interface Round {
  number: number
  headSha: string
  /** Somebody puts the label on it. */
  event: TestEvent
}

export async function openPullRequest(world: World, name: string, files: Files): Promise<Round> {
  const { github, repository, mergeBase } = world
  const branch = `change-${name}`
  const sha = await repository.commit({ files, branch, parents: [mergeBase], message: `Change ${name}` })
  const pullRequest = await github.addPullRequest({
    title: `Change ${name}`,
    base: { ref: 'main', sha: mergeBase },
    head: { ref: branch, sha },
  })
  return { number: pullRequest.number, headSha: sha, event: labeled(pullRequest, github) }
}

/**
 * The push that brought the base was measured: what it gave is known from now on.
 *
 * @throws Error when nothing was kept of it
 */
export async function learnBase(world: World, options: Omit<StepOptions, 'event'>): Promise<void> {
  const { github, mergeBase, baseTip, results } = world
  const event = pushed(github.repository, github, { ref: 'main', before: baseTip, sha: mergeBase })
  const { log } = await runMainStep(world, { ...options, event })
  if (results?.entries().length === 0) throw new Error(`Nothing was kept of the base's training:\n${log}`)
}
