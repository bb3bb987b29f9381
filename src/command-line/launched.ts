import { Cancelled } from '../process/cancel.js'

/** npx adds these to the variables; the same training without npx is to be the same. */
export function forgetLauncher(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) if (/^npm_|^INIT_CWD$/.test(name)) delete env[name]
  const own = (part: string): boolean =>
    /\/_npx\/|\/node_modules\/(?:\.bin|@npmcli\/)|node-gyp-bin/.test(part)
  env.PATH = (env.PATH ?? '')
    .split(':')
    .filter((part) => !own(part))
    .join(':')
}

/** Ctrl-C, TERM or a terminal that closes: the trainings are ended, and the process ends as shells expect it. */
export function stoppedBySignal(): { signal: AbortSignal; code(): number | undefined } {
  const controller = new AbortController()
  let code: number | undefined
  for (const [name, meant] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(name, () => {
      code ??= meant
      controller.abort(new Cancelled(`The comparison was stopped (${name}).`))
    })
  }
  return { signal: controller.signal, code: () => code }
}
