import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { type Canary, findCanaries, unzip } from '../support/canaries.js'
import type { Evaluated, World } from './evaluation.js'

/** Secrets by the place that they were found in. */
export type Leaks = Record<string, string[]>

/** Where a training may write what it knows while it runs: its own worktree, and its folder for results. */
const ITS_OWN = /^run-[^/]+\/_temp\/headway-[^/]+\/(source|trainings)\/(head|base)-\d/

/** Looks into everything that a run leaves on the machine, says to the servers, and keeps there. */
export async function leaksOf(world: World, run: Evaluated, canaries: readonly Canary[]): Promise<Leaks> {
  const { github, results, token } = world
  const text = (value: unknown) => Buffer.from(JSON.stringify(value))
  const places = new Map<string, Buffer>([
    // The runner hides this line, and the token from there on.
    ['log', Buffer.from(run.log.replace(`::add-mask::${token}\n`, ''))],
    ['log of the post step', Buffer.from(run.post.log)],
    ['summary', Buffer.from(run.summary)],
    ['outputs', Buffer.from(Object.values(run.outputs).join('\n'))],
    ['state', Buffer.from(Object.values(run.state).join('\n'))],
    ...(await filesBelow(world.folder)),
  ])
  github.requests.forEach(({ method, path, query, headers, body }, index) => {
    // Bodies are JSON: what was escaped in them reads as it is.
    places.set(`${method} ${path}, ${index}`, text([path, query, headers]))
    Object.values((body ?? {}) as object).forEach((value, part) => {
      places.set(`${method} ${path}, ${index}, part ${part}`, Buffer.from(String(value)))
    })
  })
  results?.requests.forEach(({ path, headers, body }, index) => {
    places.set(`${path}, ${index}`, text([path, headers, body]))
  })
  for (const { key, bytes } of results?.entries() ?? []) places.set(`cache ${key}`, gunzipSync(bytes))
  for (const { name, bytes } of results?.artifacts() ?? []) {
    const isArchive = bytes.subarray(0, 2).toString() === 'PK'
    const files = isArchive ? unzip(bytes) : new Map([['', bytes]])
    for (const [file, content] of files) {
      places.set(`artifact ${name} ${file}`, Buffer.concat([Buffer.from(file), content]))
    }
  }
  return search(places, canaries)
}

export interface Watcher {
  /** Ends it. `outside`: what was in files and command lines; `inTrainings`: in what trainings wrote for themselves. */
  end(): Promise<{ outside: Leaks; inTrainings: Leaks; looks: number }>
}

/** Looks again and again, while a run goes on, at every file of it and at the command line of every process. */
export function watchForLeaks(folder: string, canaries: readonly Canary[]): Watcher {
  const found: Leaks = {}
  let looks = 0
  let ended = false
  const looking = (async () => {
    while (!ended) {
      const places = new Map([...(await filesBelow(folder)), ...(await commandLines())])
      Object.assign(found, search(places, canaries))
      looks += 1
      await pause(50)
    }
  })()
  return {
    async end() {
      ended = true
      await looking
      const part = (isOwn: boolean) =>
        Object.fromEntries(Object.entries(found).filter(([place]) => ITS_OWN.test(place) === isOwn))
      return { outside: part(false), inTrainings: part(true), looks }
    },
  }
}

function search(places: Map<string, Buffer>, canaries: readonly Canary[]): Leaks {
  const found = [...places].map(([place, bytes]) => {
    const whole = Buffer.concat([Buffer.from(`${place}\n`), bytes])
    return [place, findCanaries(whole, canaries)] as const
  })
  return Object.fromEntries(found.filter(([, canariesThere]) => canariesThere.length > 0))
}

/** All but the repositories, which are the server's. Names count as well: each is searched with its content. */
async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    if (path.startsWith(join(folder, 'repositories'))) continue
    // What a training is just writing may be gone again.
    const bytes = entry.isFile() ? await readFile(path).catch(() => Buffer.alloc(0)) : Buffer.alloc(0)
    files.set(relative(folder, path), bytes)
  }
  return files
}

async function commandLines(): Promise<Map<string, Buffer>> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const lines = pids.map(async (pid): Promise<[string, Buffer]> => {
    // A process may end between the two looks.
    return [`process ${pid}`, await readFile(`/proc/${pid}/cmdline`).catch(() => Buffer.alloc(0))]
  })
  return new Map(await Promise.all(lines))
}
