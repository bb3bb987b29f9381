import type { Package } from '../model/environment.js'
import { run, type Surroundings } from './run.js'

/** What an interpreter says of itself. */
export interface PythonFacts {
  /** `3.12.4` */
  python: string
  /** Sorted by name; empty before Python 3.8, which cannot tell. */
  packages: Package[]
}

const marker = 'headway-python-facts:'
const mostPackages = 5000

// '' is the working directory: a `json.py` of the repository is not the one that is meant here.
const script = `
import sys
sys.path[:] = [entry for entry in sys.path if entry]
import json, platform
packages = []
try:
    from importlib.metadata import distributions
    for found in distributions():
        name, version = found.metadata["Name"], found.version
        if name and version:
            packages.append([name[:200], version[:200]])
except ImportError:
    pass
print("\\n${marker}" + json.dumps({"python": platform.python_version(), "packages": packages[:${mostPackages}]}))
`

/** Asks a Python for its version and packages, in one process; `undefined` when it does not answer. */
export async function readPythonFacts(
  python: string,
  directory: string,
  around: Surroundings,
): Promise<PythonFacts | undefined> {
  const asked = await run([python, '-c', script], directory, { ...around, log: () => {} })
  const answer = asked.stdout.split('\n').find((line) => line.startsWith(marker))
  if (!asked.succeeded || answer === undefined) return undefined
  const facts = parseJson(answer.slice(marker.length))
  if (!isAnswer(facts)) return undefined
  // What comes first on sys.path is what Python imports; a second one of that name is shadowed by it.
  const versions = new Map<string, string>()
  for (const [name, version] of facts.packages) {
    const normalised = normalise(name)
    if (!versions.has(normalised)) versions.set(normalised, version)
  }
  const packages = [...versions].map(([name, version]) => ({ name, version }))
  return { python: facts.python, packages: packages.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

interface Answer {
  python: string
  packages: [name: string, version: string][]
}

/** The interpreter may be the pull request's own: nothing it says is taken on trust. */
function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false
  const { python, packages }: { python?: unknown; packages?: unknown } = value
  return (
    typeof python === 'string' && python.length <= 100 && Array.isArray(packages) && packages.every(isPair)
  )
}

function isPair(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
}

/** As PEP 503 says. */
function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
