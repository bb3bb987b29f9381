import { execFile, execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { SCENARIOS } from '../../demo/scenarios.js'
import { readCommandLine } from '../../src/command-line/options.js'
import { scipyFolder } from '../comparison/statistics/scipy.js'
import { seeded } from '../report/seeded.js'
import { readOne } from '../results/fixture.js'
import { type Block, ROOT } from './documents.js'

const SCRIPTS = (
  JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> }
).scripts
const CI = readFileSync(join(ROOT, '.ci/run'), 'utf8')

/** What a reader needs installed, and no more. */
const STUBS: Record<string, string> = {
  'numpy.py': 'class random:\n    seed = print\n',
  'torch.py': 'manual_seed = print\n',
}

/** Commands of this repository are those that CI runs, or at least there: executing them here would run everything twice. */
export function checkCommands({ text }: Block): void {
  const lines = text.split('\n').map((line) => line.replace(/\s*#.*$/, '').trim())
  for (const command of lines.filter((line) => line !== '').flatMap((line) => line.split(' && '))) {
    checkCommand(command)
  }
}

export function checkCommand(command: string): void {
  const [, script, given = ''] = /^npm run ([\w-]+)(?: -- (.*))?$/.exec(command) ?? []
  if (script !== undefined) {
    if (!(script in SCRIPTS)) throw new Error(`\`${command}\`: package.json has no script \`${script}\``)
    checkScenario(command, script, given)
    return
  }
  if (/^npm (?:cit|ci|test)$/.test(command)) return
  if (command === '.ci/run' && CI.startsWith('#!')) return
  const [, path] = /^npm test -- (\S+)$/.exec(command) ?? []
  if (path !== undefined && globSync(`${path}*`, { cwd: ROOT }).length > 0) return
  const [, python] = /^libraries\/bin\/python (\S+) \w+$/.exec(command) ?? []
  if (python !== undefined && existsSync(join(ROOT, python))) return
  const [, words] = /^npx @OWNER\/headway (.+)$/.exec(command) ?? []
  if (words !== undefined) {
    expectComparison(words)
    return
  }
  throw new Error(`nobody knows how to execute \`${command}\``)
}

/** `__tests__/command-line/` runs such commands; this one has to be understood. */
function expectComparison(words: string): void {
  const split = execFileSync('bash', ['-c', `printf '%s\\0' ${words}`], { encoding: 'utf8' })
  if (readCommandLine(split.split('\0').slice(0, -1)).kind !== 'compare') {
    throw new Error(`\`${words}\` compares nothing`)
  }
}

function checkScenario(command: string, script: string, given: string): void {
  const [, scenario] = /(?:^|\s)--scenario (\S+)/.exec(given) ?? []
  if (script !== 'demo' || scenario === undefined) return
  if (scenario !== 'all' && !(scenario in SCENARIOS)) {
    throw new Error(`\`${command}\`: there is no scenario \`${scenario}\``)
  }
  // Whatever scenario a document names, CI runs them all.
  if (!CI.includes('npm run demo -- --scenario all')) throw new Error('.ci/run does not run the scenarios')
}

/** What an example's page shows: `npm run e2e` runs these scripts. */
export function checkConsole({ document, text }: Block): void {
  for (const [, command = ''] of text.matchAll(/^\$ (.+)$/gm)) {
    const [, file] = /^(?:python|pip install -r|cat) (\S+)$/.exec(command) ?? []
    if (file === undefined) throw new Error(`nobody knows how to execute \`${command}\``)
    const path = join(ROOT, dirname(document), file)
    if (file !== 'result.txt' && !existsSync(path)) throw new Error(`\`${command}\`: there is no ${file}`)
  }
}

/** The contracts that the architecture shows, and the format that CONTRIBUTING shows. */
export function checkSignatures({ document, text }: Block): void {
  if (document !== 'docs/architecture.md') return
  const sources = globSync('src/**/*.ts', { cwd: ROOT })
    .map((path) => readFileSync(join(ROOT, path), 'utf8'))
    .join('\n')
  const names = text
    .split('\n')
    .map((line) => line.replace(/\/\/.*$/, ''))
    .flatMap((line) => [...line.matchAll(/(?:^|\s{2,})(\w+)\(/g)].map(([, name]) => name))
  if (names.length < 20) throw new Error(`only ${names.length} signatures were found`)
  const missing = names.filter((name) => !new RegExp(`export (?:async )?function ${name}\\b`).test(sources))
  if (missing.length > 0) throw new Error(`src/ has no ${missing.join(', ')}`)
}

/** As a training does it, with a seed; or, where it asks SciPy, with the comparison of an evaluation as its argument. */
export async function runPython({ text }: Block): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'headway-python-'))
  try {
    const comparison = join(folder, 'comparison.json')
    await writeFile(comparison, JSON.stringify({ confidence: 0.95, metrics: [ACCURACY] }))
    const asksScipy = text.includes('scipy')
    const modules = asksScipy ? [] : Object.entries(STUBS)
    for (const [name, content] of modules) await writeFile(join(folder, name), content)
    const { stdout } = await promisify(execFile)('python3', ['-c', text, comparison], {
      cwd: folder,
      env: {
        ...process.env,
        HEADWAY_SEED: '3',
        PYTHONPATH: [folder, ...(asksScipy ? [await scipyFolder()] : [])].join(delimiter),
      },
    })
    if (asksScipy) expectInterval(stdout)
    else if (text.includes('result.txt')) expectResults(await readFile(join(folder, 'result.txt'), 'utf8'))
    else if (stdout !== '3\n3\n') throw new Error(`it seeds with: ${stdout}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** As Headway reads them. */
function expectResults(text: string): void {
  const read = readOne(text)
  const names = typeof read === 'string' ? [] : read.map(([name]) => name)
  if (names.join() !== 'loss,accuracy') throw new Error(`it writes ${text}`)
}

const ACCURACY = seeded('accuracy', [80.1, 80.4, 79.9], [78.2, 78.1, 78.4])

function expectInterval(printed: string): void {
  const [low = Number.NaN, high = Number.NaN] = [
    ...printed.matchAll(/(?:low|high)=(?:np\.float64\()?(-?[\d.]+)/g),
  ].map(([, number]) => Number(number))
  const { interval } = ACCURACY.statistics ?? {}
  const apart = interval === undefined ? 1 : Math.abs(low - interval.low) + Math.abs(high - interval.high)
  if (!(apart < 1e-6)) throw new Error(`it prints ${printed} and not ${JSON.stringify(interval)}`)
}
