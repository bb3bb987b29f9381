import { describe, expect, test } from '@jest/globals'
import { HELP } from '../../src/command-line/help.js'
import { OPTION_NAMES, readCommandLine } from '../../src/command-line/options.js'
import { UserError } from '../../src/model/user-error.js'

const read = (...words: string[]) => {
  const asked = readCommandLine([...words, 'main', '--', 'python', 'train.py'])
  if (asked.kind !== 'compare') throw new Error(`is ${asked.kind}`)
  return asked
}

const errorOf = (...words: string[]): string => {
  try {
    readCommandLine(words)
  } catch (error) {
    if (error instanceof UserError) return `${error.message}\n${error.remedy}`
    throw error
  }
  throw new Error(`accepted: ${words.join(' ')}`)
}

describe('a command line', () => {
  test('names base, head and command', () => {
    expect(readCommandLine(['main', 'topic', '--', 'make', 'train'])).toMatchObject({
      base: 'main',
      head: 'topic',
      settings: { command: 'make train', base: { kind: 'merge-base' }, token: '', failOn: [] },
      forms: { json: undefined, markdown: undefined, html: undefined },
    })
    expect(read()).toMatchObject({ base: 'main', head: 'HEAD' })
  })

  test('has one word as a shell command, and several as they are', () => {
    const commandOf = (...command: string[]) => {
      const asked = readCommandLine(['main', '--', ...command])
      return asked.kind === 'compare' ? asked.settings.command : undefined
    }
    expect(commandOf('cd a && python "b c.py"')).toBe('cd a && python "b c.py"')
    expect(commandOf('python', 'b c.py', "it's", '--seeds')).toBe("python 'b c.py' 'it'\\''s' --seeds")
  })

  test('has the inputs of the action as options', () => {
    const { settings, verbose } = read(
      ...['--results=a.json', '--results', 'b.json', '--metrics=loss: {tolerance: 1%}', '--seeds', '5'],
      ...['--max-seeds=9', '--install=none', '--lfs', '--fail-on=worse', '--threads=2', '--verbose'],
    )
    expect(settings).toMatchObject({
      results: ['a.json', 'b.json'],
      metrics: [{ pattern: 'loss', tolerance: { kind: 'relative', percent: 1 } }],
      seeds: { first: 5, most: 9, only: undefined },
      install: { kind: 'none' },
      lfs: true,
      submodules: false,
      failOn: ['worse'],
      threads: 2,
    })
    expect(verbose).toBe(true)
    expect(read('--base-tip').settings.base).toEqual({ kind: 'base-tip' })
    expect(read('--seed', '3').settings.seeds).toEqual({ first: 1, most: undefined, only: 3 })
  })

  test('asks for reports in files, and for one on stdout', () => {
    expect(read('--json', '--html=a.html').forms).toEqual({ json: '-', markdown: undefined, html: 'a.html' })
    expect(read('--json', '--markdown=c.md').base).toBe('main')
    expect(errorOf('--json', '--markdown', 'main', '--', 'a')).toMatch('cannot share stdout')
  })

  test('asks for help whatever else it says', () => {
    expect(readCommandLine(['--help'])).toEqual({ kind: 'help' })
    expect(readCommandLine(['-h', 'main'])).toEqual({ kind: 'help' })
    expect(readCommandLine(['--version'])).toEqual({ kind: 'version' })
  })
})

test('help names every option, in 80 columns', () => {
  for (const line of HELP.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  for (const name of OPTION_NAMES) expect(HELP).toContain(`--${name}`)
})

describe('what is wrong is told of the option, not of an input', () => {
  const command = ['main', '--', 'python train.py']
  test.each<[string[], string]>([
    [[], 'There is no command'],
    [['main', 'topic'], 'Write it behind `--`'],
    [['--', 'python', 'train.py'], 'Name the base'],
    [['a', 'b', 'c', '--', 'd'], '3 are named: "a", "b", "c"'],
    [['--sedes=3', ...command], 'Did you mean `--seeds`?'],
    [['--nonsense', ...command], 'There is no option `--nonsense`'],
    [['--lfs=yes', ...command], 'The option `--lfs` takes no value'],
    [['main', '--seeds', '--', 'a'], 'The option `--seeds` needs a value'],
    [['--seeds=', ...command], 'The option `--seeds` is empty'],
    [['--seeds=many', ...command], 'The option `--seeds` is "many"'],
    [['--seeds', ...command], 'The option `--seeds` is "main"'],
    [['--html', ...command], '`--html` has taken "main" for its value'],
    [['--html=', ...command], 'The option `--html` is empty'],
    [['--logs=', ...command], 'The option `--logs` is empty'],
    [['--max-seeds=5', ...command], 'and `--seeds` is 1. Allowed: `--seeds` from 3'],
    [['--metrics=a: {take: at-best b}', ...command], 'The option `--metrics` takes'],
    [['--seeds=many', ...command], '    --seeds 5'],
    [['--seed=0', ...command], 'a whole number from 1'],
    [['--seed=2', '--seeds=3', ...command], 'Leave one of them out'],
    [['--seeds=2', '--max-seeds=5', ...command], '    --seeds 5 --max-seeds 10'],
    [['--fail-on=worse', ...command], "or\n    --fail-on worse --metrics 'accuracy: { tolerance: 0.5 }'"],
    [['--metrics=loss', ...command], 'The option `--metrics`, line 1, is not a map'],
    [['--results=/etc/passwd', ...command], "    --results 'out/*.json'"],
    [['--install=poetry', ...command], "    --install 'pip install -r requirements.txt'"],
    [['--html', '--json', ...command], 'The option `--html` needs a value'],
    [['main', '--', ' '], 'The command behind `--` is empty'],
  ])('%j', (words, says) => {
    const told = errorOf(...words)
    expect(told).toContain(says)
    expect(told).not.toMatch(/\binput\b|with:/)
  })
})
