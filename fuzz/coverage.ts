import { Session } from 'node:inspector/promises'
import { findSourceMap } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { FileCoverage } from './messages.js'

const SOURCE = '/src/'

/** Counts from now on which blocks of `src/` run; call what it returns for what has run. */
export async function startCoverage(): Promise<() => Promise<FileCoverage[]>> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Debugger.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return async () => {
    const { result } = await session.post('Profiler.takePreciseCoverage')
    const ours = result.filter(({ url }) => url.startsWith('file:') && url.includes(SOURCE))
    return Promise.all(
      ours.map(async ({ url, scriptId, functions }) => {
        const { scriptSource } = await session.post('Debugger.getScriptSource', { scriptId })
        const map = findSourceMap(fileURLToPath(url))
        const lineOf = (offset: number): number => {
          const before = scriptSource.slice(0, offset).split('\n')
          const entry = map?.findEntry(before.length - 1, before.at(-1)?.length ?? 0)
          return entry !== undefined && 'originalLine' in entry ? entry.originalLine + 1 : before.length
        }
        const blocks = functions.flatMap(({ ranges }) => ranges)
        return {
          file: url.slice(url.indexOf(SOURCE) + 1),
          blocks: blocks.length,
          missed: blocks.filter(({ count }) => count === 0).map(({ startOffset }) => lineOf(startOffset)),
        }
      }),
    )
  }
}
