import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { canHardLink } from '../../src/environment/hard-links.js'
import { openEnvironmentWorkshop } from '../../src/environment/workshop.js'
import {
  makeWheel,
  openBench,
  python,
  temporaryFolder,
  variablesWithoutUv,
  variablesWithUv,
  worktree,
} from './fixtures.js'

/** Another file system than that of temporary files, on most machines with Linux. */
const elsewhere = '/dev/shm'
const deviceOf = (path: string) =>
  stat(path).then(
    ({ dev }) => dev,
    () => undefined,
  )
const devices = [await deviceOf(tmpdir()), await deviceOf(elsewhere)]
const whereElsewhere = devices[1] === undefined || devices[0] === devices[1] ? test.skip : test

let tools: Awaited<ReturnType<typeof temporaryFolder>>
let withUv: NodeJS.ProcessEnv

beforeAll(async () => {
  tools = await temporaryFolder()
  withUv = await variablesWithUv(join(tools.path, 'uv'))
})

afterAll(async () => {
  await tools[Symbol.asyncDispose]()
})

describe('warming up', () => {
  test('finds the installer beside other work', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, withUv)
    bench.workshop.warmUp()
    bench.workshop.warmUp()
    expect((await bench.workshop.installer())?.name).toBe('uv')
    expect(bench.log).toEqual([])
  })

  test('shows that uv could not be had only to who asks for the installer, once', async () => {
    await using folder = await temporaryFolder()
    await using bench = openBench(folder.path, { ...(await variablesWithoutUv()), PIP_NO_INDEX: '1' })
    bench.workshop.warmUp()
    await bench.workshop.inTurn(async () => {})
    expect(bench.log).toEqual([])
    expect((await bench.workshop.installer())?.name).toBe('pip')
    await bench.workshop.installer()
    expect(bench.log).toEqual([expect.stringContaining('pip will do')])
  })

  test('that fails is seen only by who asks for the installer', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'file')
    await writeFile(file, '')
    await using workshop = openEnvironmentWorkshop({
      root: join(file, 'below'),
      variables: withUv,
      timeoutMinutes: 10,
      signal: new AbortController().signal,
      log: () => {},
    })
    workshop.warmUp()
    await setTimeout(50)
    await expect(workshop.installer()).rejects.toThrow('ENOTDIR')
  })

  test('ends when nothing needs it; who asks later gets an installer all the same', async () => {
    await using folder = await temporaryFolder()
    const tool = await sleepingPython(folder.path)
    const variables: NodeJS.ProcessEnv = { ...withUv, PATH: `${tool.path}:/usr/bin:/bin` }
    await using bench = openBench(folder.path, variables)
    bench.workshop.warmUp()
    await tool.started()
    bench.workshop.coolDown()
    await bench.workshop.inTurn(async () => {})
    expect(await tool.isRunning()).toBe(false)
    variables.PATH = withUv.PATH
    expect((await bench.workshop.installer())?.name).toBe('uv')
    bench.workshop.coolDown()
    expect((await bench.workshop.installer())?.name).toBe('uv')
  })

  test.each(['closed', 'cancelled'])('ends when the workshop is %s', async (how) => {
    await using folder = await temporaryFolder()
    const cancel = new AbortController()
    const tool = await sleepingPython(folder.path)
    {
      await using bench = openBench(folder.path, { PATH: `${tool.path}:/usr/bin:/bin` }, cancel.signal)
      bench.workshop.warmUp()
      await tool.started()
      if (how === 'cancelled') cancel.abort(new Error('cancelled'))
    }
    expect(await tool.isRunning()).toBe(false)
  })
})

describe('a machine that is kept', () => {
  test('has uv from the first job on', async () => {
    await using folder = await temporaryFolder()
    const variables = { ...(await variablesWithoutUv()), RUNNER_TOOL_CACHE: join(folder.path, 'tools') }
    await using first = openBench(join(folder.path, 'first'), variables)
    expect((await first.workshop.installer())?.name).toBe('uv')
    // Without an index nothing can be installed any more.
    await using second = openBench(join(folder.path, 'second'), { ...variables, PIP_NO_INDEX: '1' })
    expect((await second.workshop.installer())?.name).toBe('uv')
  })

  test('with a tool cache that cannot be written has it for the job', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'tools')
    await writeFile(file, '')
    await using bench = openBench(join(folder.path, 'job'), {
      ...(await variablesWithoutUv()),
      RUNNER_TOOL_CACHE: file,
    })
    expect((await bench.workshop.installer())?.name).toBe('uv')
  })
})

test('uv’s cache holds nothing of environments that are gone', async () => {
  await using folder = await temporaryFolder()
  const cache = join(folder.path, 'cache')
  const notes = async () =>
    (await readdir(cache, { recursive: true })).filter((path) => /interpreter-.*\.msgpack$/.test(path)).sort()
  const variables = { ...withUv, UV_CACHE_DIR: cache }
  const side = await worktree(folder.path, 'side', { 'requirements.txt': '# none' })
  const job = async (name: string): Promise<{ during: string[]; after: string[] }> => {
    let during: string[]
    {
      await using bench = openBench(join(folder.path, name), variables)
      await bench.prepare(side)
      during = await notes()
    }
    return { during, after: await notes() }
  }
  const first = await job('first')
  const second = await job('second')
  // The machine's own interpreter, which the next job meets again.
  expect(first.after.length).toBeGreaterThan(0)
  expect(second.during.length).toBeGreaterThan(first.after.length)
  expect(second.after).toEqual(first.after)
})

describe('links from the cache', () => {
  test.each([
    ['let a training change what later jobs install, as the threat model says', {}, 'changed'],
    ['are none with `UV_LINK_MODE: copy`', { UV_LINK_MODE: 'copy' }, '1.0'],
  ])('%s', async (_what, more, later) => {
    await using folder = await temporaryFolder()
    const variables = { ...withUv, UV_CACHE_DIR: join(folder.path, 'cache'), ...more }
    const wheels = join(folder.path, 'wheels')
    await makeWheel(wheels, 'third', '1.0')
    const requirements = `--no-index\n--find-links ${wheels}\nthird`
    const side = await worktree(folder.path, 'side', { 'requirements.txt': requirements })
    const job = async (name: string, code: string): Promise<string> => {
      await using bench = openBench(join(folder.path, name), variables)
      return await python(await bench.prepare(side), code)
    }
    await job('first', 'import third; open(third.__file__, "a").write("version = \'changed\'\\n")')
    expect(await job('second', 'import third; print(third.version)')).toBe(later)
  })

  test('are possible within one file system', async () => {
    await using folder = await temporaryFolder()
    expect(await canHardLink(join(folder.path, 'not yet/there'), folder.path)).toBe(true)
  })

  whereElsewhere('are not from another one, and uv does not complain', async () => {
    await using folder = await temporaryFolder()
    await using far = await temporaryFolder(elsewhere)
    expect(await canHardLink(far.path, folder.path)).toBe(false)
    const wheels = join(folder.path, 'wheels')
    await makeWheel(wheels, 'third', '1.0')
    const requirements = `--no-index\n--find-links ${wheels}\nthird`
    await using bench = openBench(folder.path, { ...withUv, UV_CACHE_DIR: far.path })
    await bench.prepare(await worktree(folder.path, 'side', { 'requirements.txt': requirements }))
    expect(bench.log.join('\n')).toContain('+ third==1.0')
    expect(bench.log.join('\n')).not.toMatch(/hardlink|UV_LINK_MODE/)
  })
})

/** A `python3` that never ends, whatever it is asked. */
async function sleepingPython(
  folder: string,
): Promise<{ path: string; started(): Promise<void>; isRunning(): Promise<boolean> }> {
  const path = join(folder, 'bin')
  const note = join(folder, 'pid')
  await mkdir(path)
  await writeFile(
    join(path, 'python3'),
    `#!/bin/sh\necho $$ > '${note}.new'; mv '${note}.new' '${note}'\nsleep 1000\n`,
  )
  await chmod(join(path, 'python3'), 0o755)
  const read = () => readFile(note, 'utf8').catch(() => undefined)
  return {
    path,
    async started() {
      while ((await read()) === undefined) await setTimeout(10)
    },
    async isRunning() {
      try {
        process.kill(Number(await read()), 0)
        return true
      } catch {
        return false
      }
    },
  }
}
