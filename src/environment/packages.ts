import type { Package } from '../model/environment.js'
import { describeScript } from './describe-script.js'
import { run, type Surroundings } from './run.js'

/** A package that an interpreter would import, and where it came from. */
export interface InstalledPackage extends Package {
  /** Its `direct_url.json`, see PEP 610; `undefined` for one from an index, and for conda's. Hostile. */
  origin: string | undefined
  /** The folder it was found in, absolute, where that is none of Python's own. */
  location: string | undefined
}

/** What an interpreter says of itself. */
export interface PythonFacts {
  /** `3.12.4` */
  python: string
  /** As `describePython` says. */
  description: string
  /** Sorted by name; empty before Python 3.8, which cannot tell. */
  packages: Package[]
  /** The same packages, with their origin; `undefined` where they are not all known. */
  installed: InstalledPackage[] | undefined
}

const marker = 'headway-python-facts:'
const mostPackages = 5000

// '' is the working directory: a `json.py` of the repository is not the one that is meant here.
// conda's packages carry the URL of a folder on the machine that built them.
const script = `
import sys
sys.path[:] = [entry for entry in sys.path if entry]
import json, os, platform
packages, complete = [], True
def origin(found):
    text = found.read_text("direct_url.json")
    if text is None or (found.read_text("INSTALLER") or "").strip() == "conda":
        return None
    return text[:4000]
def location(found):
    try:
        folder = os.path.abspath(str(found.locate_file("")))
        inside = folder.startswith(os.path.join(os.path.abspath(sys.prefix), ""))
        own = inside and os.path.basename(folder) in ("site-packages", "dist-packages")
        return None if own else folder[:4000]
    except Exception:
        return None
try:
    from importlib.metadata import distributions
    for found in distributions():
        name, version = found.metadata["Name"], found.version
        if name and version:
            packages.append([name[:200], version[:200], origin(found), location(found)])
except ImportError:
    complete = False
${describeScript}
print("\\n${marker}" + json.dumps({
    "python": platform.python_version(),
    "description": description,
    "packages": packages[:${mostPackages}],
    "complete": complete and len(packages) <= ${mostPackages},
}))
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
  const installed = new Map<string, InstalledPackage>()
  for (const [written, version, origin, location] of facts.packages) {
    const name = normalise(written)
    if (installed.has(name)) continue
    installed.set(name, { name, version, origin: origin ?? undefined, location: location ?? undefined })
  }
  const sorted = [...installed.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  return {
    python: facts.python,
    description: facts.description,
    packages: sorted.map(({ name, version }) => ({ name, version })),
    installed: facts.complete ? sorted : undefined,
  }
}

interface Answer {
  python: string
  description: string
  packages: [name: string, version: string, origin: string | null, location: string | null][]
  complete: boolean
}

/** The interpreter may be the pull request's own: nothing it says is taken on trust. */
function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null) return false
  const said: { [key in keyof Answer]?: unknown } = value
  return (
    isShort(said.python) &&
    isShort(said.description) &&
    typeof said.complete === 'boolean' &&
    Array.isArray(said.packages) &&
    said.packages.every(isPackage)
  )
}

function isShort(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 500
}

function isPackage(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 4) return false
  const [name, version, ...rest]: unknown[] = value
  return (
    typeof name === 'string' &&
    typeof version === 'string' &&
    rest.every((part) => part === null || typeof part === 'string')
  )
}

/** As PEP 503 says. */
export function normalise(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
