import { randomBytes } from 'node:crypto'
import { expect } from '@jest/globals'
import {
  BASE,
  createWorld,
  type Evaluated,
  evaluate,
  evaluateOnce,
  HEAD,
  strayPaths,
  type World,
} from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import type { GitFault, GitRequest } from '../support/git-server.js'
import { createRepository } from '../support/repository.js'
import { smallDisk } from '../support/small-disk.js'

const short = (sha: string): string => sha.slice(0, 7)

/** What people read, once it is certain that nothing is left behind. */
function seen(run: Evaluated): string {
  expect(run.orphans).toEqual([])
  expect(strayPaths(run)).toEqual([])
  expect(run.comments).toHaveLength(1)
  expect(run.comments[0]).toContain('settled')
  return [...run.comments, run.summary, run.log].join('\n')
}

/** Neither side was trained, the job is red, and the comment says why. */
function nothingDone(run: Evaluated): string {
  expect(run.exitCode).toBe(1)
  expect(run.comments[0]).toContain('## ❌ The evaluation could not be done')
  expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(1)
  return seen(run)
}

const always = (answer: GitFault) => () => answer

fault(
  'Git',
  '401',
  'comment: “the server does not accept the token (401)”, “permissions: with contents: read”',
  async () => {
    const beforeGit = always({ status: 401, headers: { 'www-authenticate': 'Basic realm="git"' } })
    return nothingDone(await evaluateOnce({ base: BASE, head: HEAD, beforeGit }))
  },
)

fault(
  'Git',
  '404: the token may not see the repository',
  'comment: “the repository does not exist or the token may not see it (404)”, “github-token that may read this repository”',
  async () => nothingDone(await evaluateOnce({ base: BASE, head: HEAD, beforeGit: always({ status: 404 }) })),
)

/** The branch of the pull request is rewritten as soon as git asks for its commit. */
async function forcePushed(collect: boolean): Promise<{ run: Evaluated; world: World; pushed: string }> {
  let pushed = ''
  await using world = await createWorld({
    base: BASE,
    head: HEAD,
    beforeGit: async () => {
      if (pushed !== '') return
      pushed = 'now'
      pushed = await world.repository.commit({
        files: { 'train.sh': `echo '{"accuracy": 1}' > result.txt\n` },
        branch: 'topic',
        parents: [world.mergeBase],
      })
      await world.repository.setRef('refs/pull/1/head', pushed)
      if (collect) await world.repository.git('gc', '--quiet', '--prune=now')
    },
  })
  return { run: await evaluate(world), world, pushed }
}

fault('Git', 'force-push during the run', 'the report, for the commit that was labelled', async () => {
  const { run, world, pushed } = await forcePushed(false)
  expect(pushed).toHaveLength(40)
  expect(run.comments[0]).toContain(`Head [\`${short(world.pullRequest.head.sha)}\`]`)
  expect(JSON.parse(run.outputs.head ?? '')).toEqual({ loss: 1.06, accuracy: 80 })
  return seen(run)
})

fault(
  'Git',
  'force-push, and the server has removed the labelled commit',
  'comment: “The head of the pull request has moved”, “Take the label off and put it on again”',
  async () => {
    const { run, world, pushed } = await forcePushed(true)
    const moved = `no longer gives ${short(world.pullRequest.head.sha)}, and refs/pull/1/head is now ${short(pushed)}`
    expect(run.annotations[0]?.message).toContain(moved)
    return nothingDone(run)
  },
)

fault(
  'Git',
  'the pull request’s commit and ref are gone',
  'comment: “has neither the commit”, “If it is still there, label it again”',
  async () => {
    await using world = await createWorld({
      base: BASE,
      head: HEAD,
      beforeGit: async () => {
        for (const ref of ['refs/heads/topic', 'refs/pull/1/head'])
          await world.repository.setRef(ref, undefined)
        await world.repository.git('gc', '--quiet', '--prune=now')
      },
    })
    return nothingDone(await evaluate(world))
  },
)

/** Meets the first fetch only. */
function once(answer: GitFault): (request: GitRequest) => GitFault | undefined {
  let left = 1
  return ({ method }) => (method === 'POST' && left-- > 0 ? answer : undefined)
}

fault(
  'Git',
  'the server dies in the middle of the pack, and is back',
  'the report; a line in the log: “broke off. Trying again in 1 s (2 of 4)”',
  async () => {
    const beforeGit = once({ cutAfter: 30_000 })
    const head = { ...HEAD, 'data.bin': randomBytes(100_000) }
    const run = await evaluateOnce({ base: BASE, head, beforeGit })
    expect(run.outputs.verdict).toBe('unmeasured')
    return seen(run)
  },
)

fault(
  'Git',
  'the server hangs, and is back',
  'the report; after two minutes a line in the log: “The server stopped sending. Trying again”',
  async () => {
    await using world = await createWorld({ base: BASE, head: HEAD, beforeGit: once('hang') })
    const run = await evaluate(world, {}, { GIT_HTTP_LOW_SPEED_TIME: '1' })
    expect(run.outputs.verdict).toBe('unmeasured')
    return seen(run)
  },
)

/** Runs where the job's temporary files are on a disk that holds so much. */
async function onSmallDisk(kibibytes: number, head: Record<string, string | Buffer>): Promise<Evaluated> {
  await using disk = await smallDisk(kibibytes)
  await using world = await createWorld({ base: BASE, head: { ...HEAD, ...head } })
  return await evaluate({ ...world, folder: disk.path })
}

fault(
  'Git',
  'disk full while fetching',
  'comment: “the disk is full”, “Free space on the runner before this step”',
  async () => nothingDone(await onSmallDisk(2_000, { 'data.bin': randomBytes(4_000_000) })),
)

fault(
  'Git',
  'disk full while the head is checked out',
  'comment: “Head could not be started”, “most likely because the disk is full”, “Free space”, and the base’s numbers: “accuracy 78”',
  async () => {
    const run = await onSmallDisk(2_000, { 'data.bin': 'a'.repeat(4_000_000) })
    expect(run.exitCode).toBe(1)
    expect(run.outputs.verdict).toBe('failed')
    return seen(run)
  },
)

fault(
  'Git',
  'a submodule’s commit is missing on the server',
  'comment: “Head could not be started”, “Could not check out the submodules of”, “Push that commit”, and the base’s numbers: “accuracy 78”',
  async () => {
    const gitmodules = '[submodule "lib"]\n\tpath = lib\n\turl = ../lib.git\n'
    await using world = await createWorld({
      base: BASE,
      head: { ...HEAD, '.gitmodules': gitmodules, lib: { submodule: 'd'.repeat(40) } },
    })
    const lib = await createRepository(`${world.folder}/repositories`, 'octo/lib')
    await lib.commit({ files: { 'lib.txt': 'lib' } })
    const run = await evaluate(world, { submodules: 'true' })
    expect(run.outputs.verdict).toBe('failed')
    return seen(run)
  },
)
