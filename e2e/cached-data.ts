import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CACHE_ACTION, findCacheAction } from './find-cache-action.js'
import { createPlace, type Evaluated, Skipped } from './world.js'

/** What the recipe of docs/data.md downloads. */
const ADDRESS = 'https://example.org/digits.csv'
const DIGITS = 'x,y\n1,1\n2,2\n3,3\n'
const TRAIN = `import json, os, sys
rows = open(sys.argv[2]).read().split()[1:]
json.dump({'accuracy': len(rows) + 0.0}, open('result.txt', 'w'))
`

/** Two jobs on machines that begin empty, with GitHub's own action for caches: the second one downloads nothing. */
export async function evaluateWithCache(act: string): Promise<Evaluated> {
  const recipe = readRecipe()
  const action = findCacheAction()
  if (action === undefined) throw new Skipped(`${CACHE_ACTION} is not in .cache, and GitHub out of reach`)

  await using cleanUp = new AsyncDisposableStack()
  const home = await mkdtemp(join(tmpdir(), 'headway-home-'))
  cleanUp.defer(() => rm(home, { recursive: true }))
  const server = cleanUp.use(await serveDigits())
  const place = cleanUp.use(
    await createPlace(act, {
      example: 'digits',
      files: { 'train.py': TRAIN },
      change: () => ({ 'train.py': TRAIN.replace('0.0', '0.25') }),
      permissions: { contents: 'read', 'pull-requests': 'write' },
      label: 'evaluate',
      workflow: (text) => text.replace(/^ +steps:\n[\s\S]*/m, recipe.replace(ADDRESS, server.url)),
      artifacts: true,
      env: { HOME: home },
      actions: { [CACHE_ACTION]: action },
    }),
  )
  const first = await place.evaluate()
  assert.equal(first.exitCode, 0, first.log)
  assert.match(first.log, /Cache not found for input keys: digits-v2/)
  assert.match(first.log, /Cache saved with key: digits-v2/)
  assert.equal(server.downloads(), 1)

  await rm(join(home, 'datasets'), { recursive: true })
  await place.push({ 'train.py': TRAIN.replace('0.0', '0.5') })
  const second = await place.evaluate()
  assert.match(second.log, /Cache restored from key: digits-v2/)
  assert.equal(server.downloads(), 1)
  return second
}

/** The steps under "Kept from job to job". */
function readRecipe(): string {
  const page = readFileSync(new URL('../docs/data.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split('## Kept from job to job\n')
  const recipe = /^```yaml\n([\s\S]*?)^```$/m.exec(section)?.[1] ?? ''
  for (const part of [`uses: ${CACHE_ACTION}\n`, ADDRESS]) {
    if (!recipe.includes(part)) throw new Error(`docs/data.md has another recipe, without ${part}`)
  }
  return recipe
}

async function serveDigits(): Promise<{ url: string; downloads(): number } & AsyncDisposable> {
  let downloads = 0
  const server = createServer((_request, response) => {
    downloads += 1
    response.end(DIGITS)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/digits.csv`,
    downloads: () => downloads,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
