import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { listProcesses, processesWith } from '../../src/training/processes.js'
import { type Bench, openBench } from './bench.js'

let bench: Bench

beforeEach(async () => {
  bench = await openBench()
})

afterEach(async () => {
  await bench[Symbol.asyncDispose]()
})

const onLinux = process.platform === 'linux' ? test : test.skip

/** Still there, of this bench's trainings. */
function survivors(): number[] {
  return processesWith('HEADWAY_EVALUATION', bench.mark)
}

describe('how a training ends', () => {
  test('finished: its results, log, cost and machine', async () => {
    const outcome = await bench.train('echo hello; echo "{}" > result.txt')
    expect(outcome).toMatchObject({
      exit: { kind: 'finished' },
      machine: { cpuModel: 'a processor' },
      threads: { OMP_NUM_THREADS: '1' },
      logTail: ['hello'],
      files: [{ path: 'result.txt', pattern: 'result.txt', bytes: Buffer.from('{}\n') }],
      refused: [],
    })
    expect(await readFile(outcome.logPath, 'utf8')).toBe('hello\n')
    expect(outcome.cost.wallSeconds).toBeGreaterThan(0)
    expect(bench.shown()).toContain('\nhead │ hello\n')
    expect(bench.events.map(({ kind }) => kind)).toEqual(['started', 'line', 'ended'])
  })

  test.each([
    ['exit 1', { kind: 'exit-code', code: 1 }],
    ['exit 255', { kind: 'exit-code', code: 255 }],
    ['false; echo unreachable', { kind: 'exit-code', code: 1 }],
    ['false | cat', { kind: 'exit-code', code: 1 }],
    ['nosuchcommand', { kind: 'exit-code', code: 127 }],
    ['kill -TERM $$', { kind: 'signal', signal: 'SIGTERM', outOfMemory: false }],
    ['bash -c "kill -SEGV \\$\\$"', { kind: 'signal', signal: 'SIGSEGV', outOfMemory: false }],
    ['kill -KILL $$', { kind: 'signal', signal: 'SIGKILL', outOfMemory: true }],
    ['bash -c "kill -KILL \\$\\$"; exit 0', { kind: 'signal', signal: 'SIGKILL', outOfMemory: true }],
    ['kill -KILL 0', { kind: 'signal', signal: 'SIGKILL', outOfMemory: true }],
  ])('%s', async (command, exit) => {
    const outcome = await bench.train(`echo x > result.txt; ${command}`)
    expect(outcome.exit).toEqual(exit)
    expect(outcome.files).toEqual([])
  })

  test('out of time: also what ignores TERM and what has left the group', async () => {
    const command =
      'trap "" TERM; (setsid sleep 60 &) ; (trap "" TERM; sleep 60; sleep 60) & sleep 60; sleep 60'
    const { exit } = await bench.train(command, { timeoutMinutes: 0.005 })
    expect(exit).toEqual({ kind: 'timed-out', minutes: 0.005 })
    expect(survivors()).toEqual([])
  })

  onLinux('out of time: also a child that left the group and cleared its environment', async () => {
    const child = 'env -i setsid sh -c "echo pid \\$\\$; exec sleep 60"'
    const { logTail } = await bench.train(child, { timeoutMinutes: 0.01 })
    const pid = Number(/pid (\d+)/.exec(logTail.join())?.[1])
    expect(pid).toBeGreaterThan(0)
    expect(listProcesses().filter((process) => process.pid === pid)).toEqual([])
  })

  test('cancelled: TERM comes at once, and is answered', async () => {
    const stop = new AbortController()
    const onEvent = ({ kind }: { kind: string }) => kind === 'line' && stop.abort()
    const command = 'trap "echo saved; exit 3" TERM; echo ready; sleep 60 & wait'
    const { exit, logTail } = await bench.train(command, { signal: stop.signal, onEvent })
    expect(exit).toEqual({ kind: 'cancelled' })
    expect(logTail).toEqual(['ready', 'saved'])
    expect(survivors()).toEqual([])
  })

  test('cancelled before it starts: nothing is started', async () => {
    const outcome = await bench.train('echo x > started', {
      signal: AbortSignal.abort(),
      results: ['started'],
    })
    expect(outcome.exit).toEqual({ kind: 'cancelled' })
    expect(bench.events.map(({ kind }) => kind)).toEqual(['ended'])
    await expect(readFile(join(bench.worktree, 'started'))).rejects.toThrow('ENOENT')
  })

  test('what it leaves behind ends with it, before results are read', async () => {
    const command = 'echo 1 > result.txt; (sleep 60; echo 2 > result.txt) & (setsid sleep 60 &); echo done'
    const { exit, files, logTail } = await bench.train(command)
    expect(exit).toEqual({ kind: 'finished' })
    expect(files.map(({ bytes }) => String(bytes))).toEqual(['1\n'])
    expect(logTail).toEqual(['done'])
    expect(survivors()).toEqual([])
  })

  test('does not end the processes of the other training', async () => {
    const stop = new AbortController()
    let otherStarted = () => {}
    const started = new Promise<void>((resolve) => {
      otherStarted = resolve
    })
    const other = bench.train('(setsid sleep 60 &); echo ready; sleep 60', {
      side: 'base',
      signal: stop.signal,
      scratch: join(bench.root, 'worktree'),
      onEvent: ({ kind }) => kind === 'line' && otherStarted(),
    })
    await started
    const before = survivors()
    await bench.train('true')
    // The other one may have started more in the meantime.
    expect(survivors()).toEqual(expect.arrayContaining(before))
    stop.abort()
    expect((await other).exit).toEqual({ kind: 'cancelled' })
    expect(survivors()).toEqual([])
  })
})

describe('what a training sees', () => {
  test('its variables, and nothing of the runner’s', async () => {
    const token = 'ghs_0123456789abcdefghij'
    await bench.train('env -0 > result.txt', {
      seed: 2,
      secrets: [token],
      variables: {
        PATH: process.env.PATH,
        HF_TOKEN: 'hf_secret_value',
        MY_COPY: `bearer ${token}`,
        INPUT_COMMAND: 'x',
        ACTIONS_RUNTIME_TOKEN: 'x',
        GITHUB_OUTPUT: 'x',
        GITHUB_SHA: 'merge',
        RUNNER_TRACKING_ID: 'github_1',
        'a-b.c': 'odd',
      },
    })
    const text = await readFile(join(bench.worktree, 'result.txt'), 'utf8')
    const seen = Object.fromEntries(text.split('\0').map((line) => line.split(/=(.*)/s).slice(0, 2)))
    const ofShells = ['', '_', 'PATH', 'PWD', 'OLDPWD', 'SHLVL']
    expect(
      Object.fromEntries(
        Object.entries(seen).filter(([name]) => !ofShells.includes(name) && !name.endsWith('_THREADS')),
      ),
    ).toEqual({
      HF_TOKEN: 'hf_secret_value',
      RUNNER_TRACKING_ID: 'github_1',
      'a-b.c': 'odd',
      HEADWAY_SIDE: 'head',
      HEADWAY_SEED: '2',
      HEADWAY_RESULTS: join(bench.scratch, 'results'),
      HEADWAY_EVALUATION: bench.mark,
      HEADWAY_TRAINING: `${bench.mark}-head-2`,
      PL_GLOBAL_SEED: '2',
      PYTHONHASHSEED: '2',
      PYTHONUNBUFFERED: '1',
      GITHUB_SHA: '3f2a9c1',
      GITHUB_REF: 'refs/pull/7/merge',
    })
    expect(seen.OMP_NUM_THREADS).toBe('1')
    expect(text).not.toContain(token)
  })

  onLinux('its cores', async () => {
    const [core] =
      /\d+/.exec(/^Cpus_allowed_list:.*$/m.exec(await readFile('/proc/self/status', 'utf8'))?.[0] ?? '') ?? []
    const share = { cpus: [Number(core)], threads: 1, machine: (await bench.train('true')).machine }
    const { logTail } = await bench.train('grep Cpus_allowed_list /proc/self/status', { share })
    expect(logTail).toEqual([expect.stringMatching(new RegExp(`:\\s*${core}$`))])
  })

  test('an empty standard input', async () => {
    expect((await bench.train('cat; echo end')).logTail).toEqual(['end'])
  })

  test('real pipes, one for both streams, in order', async () => {
    const command =
      'for i in 1 2 3; do echo out $i; echo err $i >&2; done; echo tee | tee /dev/stderr; echo x > /dev/stdout'
    expect((await bench.train(command)).logTail).toEqual([
      ...['out 1', 'err 1', 'out 2', 'err 2', 'out 3', 'err 3'],
      ...['tee', 'tee', 'x'],
    ])
  })

  test('a shell that reads BASH_ENV once, as GitHub’s does', async () => {
    await writeFile(join(bench.root, 'profile'), 'echo profile')
    const variables = { PATH: process.env.PATH, BASH_ENV: join(bench.root, 'profile') }
    expect((await bench.train('echo end', { variables })).logTail).toEqual(['profile', 'end'])
  })
})

describe('its results', () => {
  test('an old one in the repository never counts', async () => {
    await writeFile(join(bench.worktree, 'result.txt'), '{"accuracy": 99}')
    expect((await bench.train('true')).files).toEqual([])
    expect(bench.shown()).toMatch(/head │ Headway: .*result\.txt/)
    await writeFile(join(bench.worktree, 'result.txt'), '{"accuracy": 99}')
    expect((await bench.train('echo new >> result.txt')).files.map(({ bytes }) => String(bytes))).toEqual([
      'new\n',
    ])
  })

  test('may lie in $HEADWAY_RESULTS, which is empty at first', async () => {
    const command = 'ls "$HEADWAY_RESULTS"; echo 1 > "$HEADWAY_RESULTS/result.txt"'
    const paths = (await bench.train(command)).files.map(({ path }) => path)
    expect(paths).toEqual(['$HEADWAY_RESULTS/result.txt'])
    expect((await bench.train(command)).logTail).toEqual([])
  })

  test('are looked for in the working directory', async () => {
    await mkdir(join(bench.worktree, 'models'))
    const directory = join(bench.worktree, 'models')
    const { files } = await bench.train('pwd; echo 1 > ../result.txt; echo 2 > result.txt', { directory })
    expect(files.map(({ path, bytes }) => [path, String(bytes)])).toEqual([['result.txt', '2\n']])
  })

  test('that do not count are named with the reason', async () => {
    const { files, refused } = await bench.train('ln -s /etc/passwd result.txt')
    expect(files).toEqual([])
    expect(refused).toEqual([{ path: 'result.txt', reason: expect.stringContaining('symbolic link') }])
  })

  test('a working directory that leads out of the worktree is refused', async () => {
    await symlink(bench.root, join(bench.worktree, 'out'))
    const refused = bench.train('true', { directory: join(bench.worktree, 'out') })
    await expect(refused).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('out'),
    })
    const missing = bench.train('true', { directory: join(bench.worktree, 'missing') })
    await expect(missing).rejects.toMatchObject({ name: 'UserError' })
  })
})

describe('its output', () => {
  test('does nothing to the runner and shows no secret', async () => {
    const command = [
      'echo "::error::x"; echo "##[error]x"; printf "a\\r::set-env name=A::b\\n"; echo $HF_TOKEN',
      'printf "\\xff\\xfe\\x00bytes\\n"',
    ].join('; ')
    const variables = { PATH: process.env.PATH, HF_TOKEN: 'hf_secret_value' }
    const { logPath } = await bench.train(command, { variables })
    const [start, ...rest] = bench.shown().split('\n')
    const token = /^::stop-commands::(.+)$/.exec(start ?? '')?.[1]
    expect(rest).toEqual([
      'head │ ::error::x',
      'head │ # #[error]x',
      'head │ ::set-env name=A::b',
      'head │ ***',
      'head │ \ufffd\ufffdbytes',
      `::${token}::`,
      '',
    ])
    expect(await readFile(logPath, 'utf8')).not.toContain('hf_secret_value')
  })

  test('names the seed beyond the first', async () => {
    await bench.train('echo x', { side: 'base', seed: 2 })
    expect(bench.shown()).toContain('base 2 │ x\n')
  })

  test('a log that cannot be written ends the log alone', async () => {
    await mkdir(join(bench.scratch, 'log.txt'))
    const { exit, logTail } = await bench.train('echo a; sleep 0.1; echo b')
    expect(exit).toEqual({ kind: 'finished' })
    expect(logTail).toEqual(['a', 'b'])
    expect(bench.shown().match(/Headway: The log file ends here/g)).toHaveLength(1)
  })
})

describe('its cost', () => {
  onLinux('peak memory is that of the largest process', async () => {
    const script =
      'const a = Buffer.alloc(200e6, 1); const end = Date.now() + 2000; while (Date.now() < end);'
    const { cost } = await bench.train(`'${process.execPath}' -e '${script}'`)
    expect(cost.peakMemoryBytes).toBeGreaterThan(200e6)
    expect(cost.peakMemoryBytes).toBeLessThan(400e6)
  })

  test('CPU time counts children of children, not waiting', async () => {
    const busy = '(for ((i = 0; i < 100000; i++)); do :; done)'
    const { cost } = await bench.train(`${busy} & wait; ${busy} | cat; sleep 0.3`)
    expect(cost.cpuSeconds).toBeGreaterThan(0.01)
    const idle = await bench.train('sleep 0.5')
    expect(idle.cost.cpuSeconds).toBeLessThan(idle.cost.wallSeconds / 2)
  })
})
