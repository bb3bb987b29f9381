import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const REFERENCE = fileURLToPath(new URL('./reference.py', import.meta.url))
const CACHE = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url))

/** The first whose noncentral t is exact to the last digits, and which runs under every Python that SciPy supports. */
const REQUIREMENT = 'scipy>=1.13,<2'

/** Asks the real SciPy, in one process for all cases. Installed once, into `node_modules/.cache`. */
export async function askScipy<Kind extends string>(
  cases: Record<Kind, readonly object[]>,
): Promise<Record<Kind, number[][]>> {
  const output = execFileSync('python3', [REFERENCE], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    env: { ...process.env, PYTHONPATH: await scipyFolder() },
    maxBuffer: 2 ** 28,
  })
  return JSON.parse(output)
}

/** The folder that has it: for `PYTHONPATH`. */
export async function scipyFolder(): Promise<string> {
  const version = execFileSync('python3', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], {
    encoding: 'utf8',
  }).trim()
  const place = join(CACHE, `scipy-for-python-${version}`)
  if (existsSync(place)) return place
  await mkdir(CACHE, { recursive: true })
  // Whole or not at all: somebody may stop it, and another test may be at it, too.
  const draft = await mkdtemp(join(dirname(place), 'scipy-draft-'))
  execFileSync(
    'python3',
    ['-m', 'pip', 'install', '--quiet', '--root-user-action=ignore', '--target', draft, REQUIREMENT],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  try {
    await rename(draft, place)
  } catch {
    await rm(draft, { recursive: true })
  }
  return place
}
