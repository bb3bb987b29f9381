import { createHash, scrypt } from 'node:crypto'
import { promisify } from 'node:util'

/**
 * Variables that say which job, run or machine this is, not what to train. They are left out of a measurement's key,
 * or nothing would ever be reused; docs/ledger.md lists them. One that a file which the training read mentions by name
 * counts after all: see `MENTIONED`.
 */
const OF_THE_JOB =
  /^(?:GITHUB_.*|RUNNER_.*|HEADWAY_.*|HOSTNAME|PWD|OLDPWD|SHLVL|_|TERM|COLUMNS|LINES|INVOCATION_ID|JOURNAL_STREAM|MEMORY_PRESSURE_.*|SYSTEMD_.*|XDG_SESSION_.*|XDG_RUNTIME_DIR|DBUS_.*|SSH_.*|PL_GLOBAL_SEED|PYTHONHASHSEED|VIRTUAL_ENV|TERM_.*|COLORTERM|TMUX|TMUX_PANE|STY|WINDOWID|GPG_TTY|LS_COLORS|VTE_VERSION|(?:VSCODE|ITERM|KITTY|KONSOLE|WEZTERM|ALACRITTY|GNOME_TERMINAL|LC_TERMINAL)_.*)$/

/** Names by which a program could ask for one of those whose value differs from training to training. */
export const MENTIONED = /\b(?:(?:GITHUB|RUNNER)_[A-Z_]+|HEADWAY_SIDE|HOSTNAME)\b/g

/** Makes guessing a secret from what is kept costly; a job does it once. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 }

/**
 * A digest of the variables that can change what a training gives.
 *
 * @param isSecret tells by a variable's name that its value must not be guessed
 */
export async function digestVariables(
  variables: NodeJS.ProcessEnv,
  isSecret: (name: string) => boolean,
): Promise<string> {
  const counted = Object.entries(variables)
    .filter(([name, value]) => value !== undefined && !OF_THE_JOB.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  const open = counted.filter(([name]) => !isSecret(name))
  const secret = counted.filter(([name]) => isSecret(name))
  const hidden = secret.length === 0 ? '' : await slowDigest(JSON.stringify(secret))
  return digest([open, hidden])
}

/** What the named variables are: equal digests, equal values. */
export function digestMentioned(variables: NodeJS.ProcessEnv, names: string[]): string {
  return digest(names.toSorted().map((name) => [name, variables[name] ?? null]))
}

export function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}

async function slowDigest(text: string): Promise<string> {
  const derive = promisify<string, string, number, object, Buffer>(scrypt)
  return (await derive(text, 'headway-ledger', 32, COST)).toString('hex')
}
