import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Annotation, type Command, readCommands, toAnnotations } from './runner-commands.js'

export interface StepResult {
  exitCode: number | null
  signal: NodeJS.Signals | null
  /** stdout and stderr as they came, nothing masked. */
  log: string
  /** What the runner obeyed. */
  commands: Command[]
  annotations: Annotation[]
}

export interface RunningStep {
  /** Of its own process. */
  pid: number | undefined
  /** Resolves with the first match in what the step has printed; rejects if it ends without. */
  printed(pattern: RegExp): Promise<RegExpExecArray>
  /** As the button does: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL. */
  cancel(): void
  /** SIGKILL, to the step's own process alone. */
  kill(): void
  done: Promise<StepResult>
}

/** The Node that `using: node24` gets, whatever Node runs the tests. */
const NODE = join(fileURLToPath(new URL('../..', import.meta.url)), 'node_modules/.bin/node')
/** A process that the step left behind may hold its pipes open: the runner does not wait for it. */
const DRAIN_MS = 5000

/** Starts a script as a runner starts a JavaScript action's: with pipes instead of a terminal. */
export function startStep(
  script: string,
  cwd: string,
  env: Record<string, string>,
  onOutput?: (text: string) => void,
): RunningStep {
  const child = spawn(NODE, [script], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const waiting = new Set<() => void>()
  const timers = new Set<NodeJS.Timeout>()
  let log = ''
  let ended = false
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
      onOutput?.(text)
      for (const look of [...waiting]) look()
    })
  }

  const done = new Promise<StepResult>((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (exitCode, signal) => {
      for (const timer of timers) clearTimeout(timer)
      const finish = () => {
        clearTimeout(drained)
        child.stdout.destroy()
        child.stderr.destroy()
        ended = true
        for (const look of [...waiting]) look()
        const commands = readCommands(log)
        resolve({ exitCode, signal, log, commands, annotations: toAnnotations(commands) })
      }
      const drained = setTimeout(finish, DRAIN_MS)
      child.on('close', finish)
    })
  })

  return {
    pid: child.pid,
    done,
    printed(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(log)
          if (!match && !ended) return
          waiting.delete(look)
          if (match) resolve(match)
          else reject(new Error(`The step ended and never printed ${pattern}:\n${log.slice(-2000)}`))
        }
        waiting.add(look)
        look()
      })
    },
    cancel() {
      child.kill('SIGINT')
      timers.add(setTimeout(() => child.kill('SIGTERM'), 7500))
      timers.add(setTimeout(() => child.kill('SIGKILL'), 10_000))
    },
    kill() {
      child.kill('SIGKILL')
    },
  }
}
