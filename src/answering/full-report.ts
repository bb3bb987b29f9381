import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Comparison } from '../model/comparison.js'
import { say } from '../process/say.js'
import type { ReportContext } from '../report/context.js'
import { renderHtml } from '../report/html/render-html.js'
import { uploadFile, uploadFolder } from '../storage/artifact.js'
import { artifactName } from '../storage/artifact-name.js'
import type { Keeping } from './keeping.js'
import { loadAssets } from './report-assets.js'

/** The answer must not wait for long: it is told without the link then. */
const LONGEST_WAIT_MS = 5_000

/**
 * Writes report.html and keeps it as an artifact.
 *
 * @returns the link to it; `undefined` where there is none, or not in time. Never throws: the comment says what counts
 */
export async function keepFullReport(
  comparison: Comparison,
  context: ReportContext,
  keeping: Keeping,
): Promise<string | undefined> {
  const path = join(keeping.folder, 'report.html')
  try {
    await writeFile(path, renderHtml(comparison, context, loadAssets()))
  } catch (error) {
    say(`The full report could not be written: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
  const { words, ...options } = keeping
  const upload = uploadFile({ ...options, path, name: artifactName('headway-report', ...words), log: say })
  const uploaded = await Promise.race([upload, pause(LONGEST_WAIT_MS, undefined, { ref: false })])
  return uploaded?.url
}

/** Keeps the logs, whole. Never throws. */
export async function keepLogs({ words, ...keeping }: Keeping): Promise<void> {
  const names = await readdir(keeping.folder).catch(() => [])
  if (!names.some((name) => name.endsWith('.log'))) return
  await uploadFolder({ ...keeping, name: artifactName('headway-logs', ...words), log: say })
}
