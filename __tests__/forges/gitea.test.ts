import { describe, expect, test } from '@jest/globals'
import { BASE, COMMAND, commentsOf, createWorld, HEAD, type World } from '../evaluation/evaluation.js'
import { atOnce } from '../support/at-once.js'
import type { TestEvent } from '../support/events.js'
import { giteaEvent, giteaServers, labelUpdated, startGitea, type TestGitea } from '../support/gitea.js'
import { type ActionRun, runAction } from '../support/runner.js'

const beside = atOnce(4)

interface Place {
  world: World
  gitea: TestGitea
}

/** In a world of its own, beside the others: most of the time they wait. */
function onGitea(happens: (place: Place) => Promise<void>): () => Promise<void> {
  return beside(async () => {
    await using world = await createWorld({ base: BASE, head: HEAD })
    await using gitea = await startGitea(world.github)
    await happens({ world, gitea })
  })
}

function run(
  { world, gitea }: Place,
  event: TestEvent,
  inputs: Record<string, string> = {},
): Promise<ActionRun> {
  return runAction({
    work: world.folder,
    event,
    inputs: { command: COMMAND, install: 'none', ...inputs },
    github: giteaServers(world, gitea),
  })
}

const labels = ({ world, gitea }: Place, update?: Parameters<typeof labelUpdated>[3]) =>
  labelUpdated(world.pullRequest, gitea, world.github, update)
const event = ({ world, gitea }: Place, action: string, changes?: unknown) =>
  giteaEvent(world.pullRequest, gitea, world.github.serverUrl, action, changes)
const sent = ({ requests }: TestGitea, pattern: RegExp) => requests.filter((one) => pattern.test(one)).length

test(
  'a whole evaluation: label_updated, one comment that is kept, the label taken off by its number, a push',
  onGitea(async (place) => {
    const { world, gitea } = place
    const { github } = world
    await github.addLabel(1, 'bug')
    await github.addLabel(1, 'Evaluate')
    const first = await run(place, labels(place, { added: ['bug', 'Evaluate'] }), { 'remove-label': 'true' })
    expect(first).toMatchObject({ exitCode: 0, annotations: [], post: { exitCode: 0, annotations: [] } })
    const [before = ''] = await commentsOf(world)
    expect(before).toContain('## Accuracy 2.0 points higher, loss 0.01 lower')
    // No Link, no artifact, no summary: all that there is is in the comment.
    expect(before).toContain('<summary>Reproduce this</summary>')
    expect(before).toContain('merge base, 1 commit behind `main`')
    expect(await github.labels(1)).toEqual(['bug'])
    expect(first.log).toContain('any branch and fork could change what is in the cache of this server')
    expect(first.log.split('could change what is in the cache')).toHaveLength(2)

    const sha = await world.repository.commit({
      files: { 'train.sh': `${HEAD['train.sh']}# more\n` },
      branch: 'topic',
      parents: [world.pullRequest.head.sha],
    })
    await github.moveHead(1, sha)
    expect((await run(place, event(place, 'synchronized'))).exitCode).toBe(0)
    expect((await commentsOf(world))[0]).toContain(`1 commit behind the head \`${sha.slice(0, 7)}\``)

    await github.moveHead(1, world.pullRequest.head.sha)
    const second = await run(place, labels(place))
    expect(second).toMatchObject({ exitCode: 0, annotations: [] })
    expect(await commentsOf(world)).toHaveLength(1)
    expect((await commentsOf(world))[0]).not.toBe(before)
    expect(sent(gitea, /^POST .*comments/)).toBe(1)
    // The branch's newest commit, from which git finds the merge base: GitHub's route for one commit is absent.
    expect(sent(gitea, /^GET \/repos\/octo\/digits\/commits$/)).toBeGreaterThan(0)
    expect(gitea.unknown).toEqual([])
  }),
)

describe('the events', () => {
  test.each([
    ['another label came', { added: ['bug'] }, 'the label that was added is "bug", not "evaluate"'],
    ['it was only taken off', { added: [], removed: ['evaluate'] }, 'no label was added'],
  ])('%s: nothing to do, and nobody is asked', async (_, update, why) => {
    await using world = await createWorld({ base: BASE, head: HEAD })
    await using gitea = await startGitea(world.github)
    const place = { world, gitea }
    const { exitCode, log } = await run(place, labels(place, update))
    expect({ exitCode, log }).toEqual({
      exitCode: 0,
      log: expect.stringMatching(`^Nothing to do: ${why}.*\n$`),
    })
    expect(gitea.requests).toEqual([])
  })

  test(
    'edited says `ref` where the pull request goes into another branch; history that was rewritten is told',
    onGitea(async (place) => {
      const { world } = place
      await run(place, labels(place))
      await world.github.retarget(1, 'dev', world.baseTip)
      const sha = await world.repository.commit({ files: HEAD, branch: 'topic', parents: [world.baseTip] })
      await world.github.moveHead(1, sha)
      await run(place, event(place, 'edited', { ref: { from: 'main' } }))
      const [body] = await commentsOf(world)
      expect(body).toContain('**Held against `main`:** the pull request goes into `dev` now.')
      expect(body).toContain('its history was rewritten')
    }),
  )
})

test(
  'a hundred comments come at once and without Link: they are read once, and ours is found behind them',
  onGitea(async (place) => {
    const { world, gitea } = place
    for (let number = 1; number <= 100; number++)
      await world.github.addComment(1, 'mallory', `Comment ${number}`)
    await run(place, labels(place))
    const lists = sent(gitea, /^GET .*issues\/1\/comments$/)
    await run(place, labels(place))
    expect(await commentsOf(world)).toHaveLength(101)
    // To find it, and on the first evaluation once more, whether somebody else had posted it.
    expect([lists, sent(gitea, /^GET .*issues\/1\/comments$/) - lists]).toEqual([2, 1])
  }),
)

test(
  'a 403 without a word is a missing permission, and the report is in the log, since nobody sees a summary',
  onGitea(async (place) => {
    place.gitea.readOnly = true
    const { exitCode, log, annotations } = await run(place, labels(place))
    expect(exitCode).toBe(1)
    expect(annotations.map(({ message }) => message).join('\n')).toMatch(
      /`pull-requests: write` is missing[\s\S]*The report is in the log of this job\./,
    )
    expect(log).toContain('Headway │ ## Accuracy 2.0 points higher, loss 0.01 lower')
    expect(log).not.toContain('job summary')
  }),
)

test(
  'comment: off leaves the report in the log',
  onGitea(async (place) => {
    const { exitCode, log } = await run(place, labels(place), { comment: 'off' })
    expect(exitCode).toBe(0)
    expect(log).toContain('Headway │ ## Accuracy 2.0 points higher, loss 0.01 lower')
  }),
)

test(
  'the job of a fork sees nothing of a private repository: it cannot be evaluated there, and the log says why',
  beside(async () => {
    await using world = await createWorld({ base: BASE, head: HEAD, fork: true })
    await using gitea = await startGitea(world.github)
    gitea.hidden = true
    const { exitCode, log, annotations } = await run({ world, gitea }, labels({ world, gitea }))
    expect(exitCode).toBe(1)
    expect(annotations.map(({ message }) => message).join('\n')).toContain(
      "comes from mallory/digits, and the token of a fork's job can only read. The report is in the log",
    )
    expect(log).toContain('Headway │ ## ❌ The evaluation could not be done')
    expect(log).not.toMatch(/^\s+at .+:\d+:\d+/m)
  }),
)
