import { dispatched, labeled, pushed, runEnded } from '../support/events.js'
import type { World } from '../support/world.js'
import { type Played, playWorkflow } from './play.js'
import type { Workflow } from './workflow.js'

/** What a workflow did for each of its events. */
export interface Outcome {
  event: string
  played: Played
  /** Of the pull request, after it. */
  comments: string[]
}

/** Of runs, which GitHub numbers. */
let nextRun = 7_000_000_000

/** A workflow under every event that it names, in the order in which a reader would meet them. */
export async function playAllEvents(
  world: World,
  workflow: Workflow,
  measured?: { workflow: Workflow; path: string },
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  for (const [name, on] of Object.entries(workflow.on)) {
    for (const [what, play] of await playsOf(world, workflow, name, on, measured)) {
      const played = await play()
      const comments = (await world.github.comments(world.pullRequest.number)).map(({ body }) => body)
      outcomes.push({ event: what, played, comments })
    }
  }
  return outcomes
}

type Play = [event: string, play: () => Promise<Played>]

async function playsOf(
  world: World,
  workflow: Workflow,
  name: string,
  on: Workflow['on'][string],
  measured?: { workflow: Workflow; path: string },
): Promise<Play[]> {
  const { github, pullRequest, baseTip, mergeBase } = world
  const onMain = { ref: 'main', sha: baseTip }
  const play = (event: Parameters<typeof playWorkflow>[2], id = nextRun++): Promise<Played> =>
    playWorkflow(world, workflow, event, id)
  if (name === 'pull_request' && on?.types?.includes('labeled')) {
    return [
      ['another label', () => play(labeled(pullRequest, github, { label: 'documentation' }))],
      ['the label', () => play(labeled(pullRequest, github))],
    ]
  }
  if (name === 'push') {
    return [['a push', () => play(pushed(github.repository, github, { ...onMain, before: mergeBase }))]]
  }
  if (name === 'workflow_dispatch') {
    const byHand = (inputs: Record<string, string>) => dispatched(github.repository, github, onMain, inputs)
    const forPullRequest = Object.keys(on?.inputs ?? {}).includes('pull-request-number')
    return [
      ['by hand', () => play(byHand(forPullRequest ? { 'pull-request-number': '' } : {}))],
      ...(forPullRequest
        ? [['by hand, for 1', () => play(byHand({ 'pull-request-number': '1' }))] satisfies Play]
        : []),
    ]
  }
  if (name === 'workflow_run' && measured && on?.workflows?.includes(measured.workflow.name ?? '')) {
    const id = nextRun++
    // Under this event the pull request has to have the label still.
    await github.addLabel(pullRequest.number, 'evaluate')
    await playWorkflow(world, measured.workflow, labeled(pullRequest, github), id)
    const ended = { id, attempt: 1, path: measured.path, head: pullRequest.head }
    return [['the end of a run', () => play(runEnded(github.repository, github, ended, onMain))]]
  }
  throw new Error(`no event \`${name}\` with ${JSON.stringify(on)} is known here`)
}
