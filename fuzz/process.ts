import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Order } from './messages.js'

export interface Limits {
  /** Of the whole heap, of which the readers and their libraries are 100: no input is larger than 64 KiB. */
  heapMib: number
  /** For one input, although the machine may be busy with other things. */
  stuckMs: number
}

export const LIMITS: Limits = { heapMib: 160, stuckMs: 20_000 }

/** The process ended, or was ended as it was stuck, at this input. */
export class Ended extends Error {
  override readonly name = 'Ended'
  constructor(
    readonly why: string,
    readonly seed: number,
  ) {
    super(why)
  }
}

export interface Reader {
  /** @throws Ended; the reader can be asked again then, and has a new process */
  ask(order: Order): Promise<Answer>
  close(): void
}

const READER = fileURLToPath(new URL('reader.ts', import.meta.url))
const LOOK_MS = 250

/** Reads in a process of its own, which is watched from here. */
export function startReader(module: string, limits: Limits = LIMITS, covers = false): Reader {
  const folder = mkdtempSync(join(tmpdir(), 'headway-fuzz-'))
  const place = openSync(join(folder, 'place'), 'w+')
  let child: ChildProcess | undefined
  const start = async (): Promise<ChildProcess> => {
    const started = fork(READER, [module, covers ? 'covers' : ''], {
      execArgv: [
        ...['--import', 'tsx', '--enable-source-maps', '--expose-gc'],
        `--max-old-space-size=${limits.heapMib}`,
        // V8 makes the part for what is short-lived as small as the heap, and reading takes twice as long then.
        '--max-semi-space-size=16',
      ],
      // What V8 prints of a heap that is full is a page long.
      stdio: ['ignore', 'inherit', 'ignore', place, 'ipc'],
    })
    // To load everything may take longer than an input may.
    await once(started, 'message')
    return started
  }
  return {
    async ask(order) {
      child ??= await start()
      const reader = child
      return new Promise((resolve, reject) => {
        let [at, since, isStuck] = [placeIn(place), Date.now(), false]
        const look = setInterval(() => {
          const now = placeIn(place)
          if (now !== at) [at, since] = [now, Date.now()]
          isStuck = Date.now() - since > limits.stuckMs
          if (isStuck) reader.kill('SIGKILL')
        }, LOOK_MS)
        const finish = (): void => {
          clearInterval(look)
          reader.removeAllListeners()
        }
        reader.once('message', (answer: Answer) => {
          finish()
          resolve(answer)
        })
        reader.once('exit', (code, signal) => {
          finish()
          child = undefined
          const how = signal ?? `exit code ${code}`
          const why = isStuck ? 'it does not end' : `the process ended, ${how}: out of memory, or a crash`
          reject(new Ended(why, placeIn(place)))
        })
        reader.send(order)
      })
    },
    close() {
      child?.removeAllListeners()
      child?.kill('SIGKILL')
      closeSync(place)
      rmSync(folder, { recursive: true })
    },
  }
}

/** The number of the input that it is at. */
function placeIn(file: number): number {
  const bytes = Buffer.alloc(8)
  readSync(file, bytes, 0, bytes.length, 0)
  return bytes.readDoubleLE(0)
}
