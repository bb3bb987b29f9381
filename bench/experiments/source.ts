import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type GitServer, startGitServer } from '../../__tests__/support/git-server.js'
import { isolatedGit } from '../../__tests__/support/repository.js'
import { openRepository } from '../../src/source/repository.js'
import type { Experiment } from '../experiment.js'
import { makeLongHistory } from '../long-history.js'
import { runProgram } from '../programs.js'
import { withToken } from '../reference.js'
import { ratios } from '../statistics.js'

const TOKEN = 'token-of-the-job'
const REPOSITORY = 'octo/history'
const LEAST_ROUNDS = 7

interface Taken {
  seconds: number
  bytes: number
}

/** Both sides' files by Headway, against one side's by the git commands of actions/checkout. */
export const SOURCE: Experiment = {
  name: 'source',
  quick: false,
  rows: [
    {
      measure: 'source: time for both sides ÷ the git commands of actions/checkout for one (depth 1)',
      unit: '×',
      must: { atMost: 1 },
      limits: 'the server packs the files of two commits, and git writes them twice',
    },
    {
      measure: 'source: bytes, likewise',
      unit: '×',
      must: { atMost: 1.1 },
      limits: 'what the pull request changes: everything else is sent once for both sides',
    },
  ],
  async run({ rounds }) {
    const root = await mkdtemp(join(tmpdir(), 'history-'))
    const commits = await makeLongHistory(root, REPOSITORY)
    await using server = await startGitServer({ root, token: TOKEN })
    const ours: Taken[] = []
    const theirs: Taken[] = []
    for (let round = 1; round <= Math.max(rounds, LEAST_ROUNDS); round += 1) {
      const place = await mkdtemp(join(tmpdir(), 'source-'))
      ours.push(await take(server, () => byHeadway(server.url, place, [commits.head, commits.base])))
      theirs.push(await take(server, () => byCheckout(server.url, place, commits.merge)))
    }
    const seconds = { ours: ours.map((taken) => taken.seconds), theirs: theirs.map((taken) => taken.seconds) }
    const megabytes = {
      ours: ours.map((taken) => taken.bytes / 1e6),
      theirs: theirs.map((taken) => taken.bytes / 1e6),
    }
    return [
      {
        rounds: ratios(seconds.ours, seconds.theirs),
        from: { 'Headway, s': seconds.ours, 'actions/checkout, s': seconds.theirs },
      },
      {
        rounds: ratios(megabytes.ours, megabytes.theirs),
        from: { 'Headway, MB': megabytes.ours, 'actions/checkout, MB': megabytes.theirs },
      },
    ]
  },
}

async function take(server: GitServer, get: () => Promise<number>): Promise<Taken> {
  const before = server.requests.length
  const seconds = await get()
  const bytes = server.requests.slice(before).reduce((sum, { bytesOut }) => sum + bytesOut, 0)
  return { seconds, bytes }
}

/** Seconds until both worktrees are there. */
async function byHeadway(serverUrl: string, place: string, commits: string[]): Promise<number> {
  const startedAt = performance.now()
  // Not disposed of: it would remove files before the others have made theirs.
  const repository = await openRepository({
    url: `${serverUrl}/${REPOSITORY}`,
    serverUrl,
    token: TOKEN,
    root: join(place, 'source'),
    submodules: false,
    lfs: false,
    signal: new AbortController().signal,
    log: () => {},
  })
  await repository.fetch(commits.map((sha) => ({ sha })))
  for (const [index, sha] of commits.entries()) await repository.worktree(sha, `side-${index}`)
  return (performance.now() - startedAt) / 1000
}

/**
 * What actions/checkout v4 runs for a pull request with its defaults, in its order, as its log shows it. The action
 * itself, a Node program around these commands, is not run: that is in its favour.
 */
async function byCheckout(serverUrl: string, place: string, sha: string): Promise<number> {
  const workspace = join(place, 'workspace')
  const home = join(place, 'home')
  await mkdir(workspace)
  await mkdir(home)
  await writeFile(join(home, '.gitconfig'), '')
  const { GIT_CONFIG_GLOBAL: _global, ...isolated } = isolatedGit()
  const env = {
    ...isolated,
    HOME: home,
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'Never',
    GIT_LFS_SKIP_SMUDGE: '1',
  }
  const header = withToken(serverUrl, TOKEN)
  const key = String(header.GIT_CONFIG_KEY_0)
  const pattern = key.replace(/[.:/]/g, '\\$&')
  const ref = 'refs/remotes/pull/1/merge'
  const unset = (name: string, escaped: string) =>
    `git config --local --name-only --get-regexp '${escaped}' && git config --local --unset-all '${name}' || :`
  const commands = [
    ['version'],
    ['config', '--global', '--add', 'safe.directory', workspace],
    ['init', workspace],
    ['remote', 'add', 'origin', `${serverUrl}/${REPOSITORY}`],
    ['config', '--local', 'gc.auto', '0'],
    ['config', '--local', '--name-only', '--get-regexp', 'core\\.sshCommand'],
    ['submodule', 'foreach', '--recursive', `sh -c "${unset('core.sshCommand', 'core\\.sshCommand')}"`],
    ['config', '--local', '--name-only', '--get-regexp', pattern],
    ['submodule', 'foreach', '--recursive', `sh -c "${unset(key, pattern)}"`],
    ['config', '--local', key, String(header.GIT_CONFIG_VALUE_0)],
    [
      ...['-c', 'protocol.version=2', 'fetch', '--no-tags', '--prune', '--no-recurse-submodules'],
      ...['--depth=1', 'origin', `+${sha}:${ref}`],
    ],
    ['sparse-checkout', 'disable'],
    ['config', '--local', '--unset-all', 'extensions.worktreeConfig'],
    ['checkout', '--progress', '--force', ref],
    ['log', '-1'],
    ['log', '-1', '--format=%H'],
  ]
  const startedAt = performance.now()
  for (const command of commands) {
    // Looking for a setting that is not there fails, and so does unsetting it.
    const mayFail = command.includes('--get-regexp') || command.includes('--unset-all')
    await runProgram(['git', ...command], { cwd: workspace, env }).catch((error: unknown) => {
      if (!mayFail) throw error
    })
  }
  return (performance.now() - startedAt) / 1000
}
