import { type GitContext, runGit } from './git.js'

/** A line of git's configuration: `http.proxy`, `http://proxy:3128`. */
export type GitSetting = [key: string, value: string]

/** What holds for every git, whatever a training has written into the configuration of the repository. */
const HARDENING: GitSetting[] = [
  ['core.hooksPath', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.askPass', ''],
  ['credential.helper', ''],
  ['init.templateDir', ''],
  ['init.defaultBranch', 'main'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['advice.detachedHead', 'false'],
  // Two requests a fetch instead of one that lists every branch of the repository.
  ['protocol.version', '2'],
  // Without a limit, a server that has forgotten the connection would hold the job until GitHub ends it after six hours.
  // As long as this, since the few bytes by which a server that is still packing shows that it lives count as none.
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '120'],
]

/**
 * Variables with which the workflow's author says how to reach a server. All others of git's own are dropped: some
 * send it to another repository, and `GIT_TRACE_CURL` would print the token.
 */
const KEPT = /^GIT_(SSL_|PROXY_SSL_|SSH|HTTP_PROXY_AUTHMETHOD$|HTTP_LOW_SPEED_|EXEC_PATH$)/

/** Inputs, one of which is the token, and the keys to the cache and the artifacts: nothing for git. */
const RUNNERS_OWN = /^(?:INPUT_.*|ACTIONS_.*|GITHUB_TOKEN)$/

/** What of the machine's `http.*` settings is about the way to a server, not about who one is there. */
const CONNECTION = /\.(proxy\w*|ssl\w*|pinnedpubkey|version|lowspeed\w*)$/

/**
 * Git's whole environment. Configuration comes from `settings` alone: the machine's and the user's are not read, so
 * that the same commit gives the same files everywhere and a filter, hook or helper configured there does not run.
 *
 * Programs that git starts for other protocols (`ext::`, `file:`) cannot be reached; `ssh` can, for submodules.
 */
export function gitEnvironment(settings: GitSetting[]): NodeJS.ProcessEnv {
  const all = [...HARDENING, ...settings]
  return {
    ...inherited((name) => !name.startsWith('GIT_') || KEPT.test(name)),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    // `git replace` by one training would give the other side other files.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ALLOW_PROTOCOL: 'http:https:ssh',
    // Failures are told apart by git's messages, which are translated otherwise.
    LC_ALL: 'C',
    GIT_CONFIG_COUNT: String(all.length),
    ...Object.fromEntries(
      all.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${index}`, key],
        [`GIT_CONFIG_VALUE_${index}`, value],
      ]),
    ),
  }
}

function inherited(isKept: (name: string) => boolean): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => isKept(name) && !RUNNERS_OWN.test(name)),
  )
}

/**
 * Proxies, certificates and the like from the machine's own configuration, without which a self-hosted runner may not
 * reach its server. Nothing in them is executed.
 */
export async function connectionSettings(
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<GitSetting[]> {
  const settings = await userSettings('^http\\.', signal, (problem) =>
    log(
      `The machine's git configuration cannot be read, so its proxies and certificates are not used: ${problem}`,
    ),
  )
  return settings.filter(([key]) => CONNECTION.test(key))
}

/** From the configuration of the machine and of the user, in their order. */
export async function userSettings(
  keys: string,
  signal: AbortSignal,
  unreadable: (problem: string) => void = () => {},
): Promise<GitSetting[]> {
  const context: GitContext = { environment: inherited((name) => name !== 'GIT_DIR'), signal }
  // From `/`, so that the configuration of a repository around the current folder is not read.
  const args = ['-C', '/', 'config', '--null', '--get-regexp', keys]
  const { code, stdout, stderr } = await runGit(args, context)
  if (code > 1) {
    unreadable(stderr.trim())
    return []
  }
  return stdout
    .split('\0')
    .filter(Boolean)
    .map((entry): GitSetting => {
      const [key = '', ...value] = entry.split('\n')
      return [key, value.join('\n')]
    })
}

/** Submodules of the same server that are written down as `git@…` are read over HTTP, where the token is. */
export function overHttp(serverUrl: string): GitSetting[] {
  const { hostname } = new URL(serverUrl)
  const key = `url.${serverUrl}/.insteadOf`
  return [
    [key, `git@${hostname}:`],
    [key, `ssh://git@${hostname}/`],
  ]
}

/** What `git lfs install` would write into the user's configuration. Without it, pointer files stay as they are. */
export function largeFiles(lfs: boolean): GitSetting[] {
  if (!lfs) return []
  return [
    ['filter.lfs.process', 'git-lfs filter-process'],
    ['filter.lfs.smudge', 'git-lfs smudge -- %f'],
    ['filter.lfs.clean', 'git-lfs clean -- %f'],
    ['filter.lfs.required', 'true'],
  ]
}
