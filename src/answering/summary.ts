import { appendFile } from 'node:fs/promises'
import type { Run } from '../model/run.js'

/** Gitea and Forgejo take a summary and show it nowhere; older servers take none. Then the log is where people look. */
export function summaryIsShown({ forge }: Run): boolean {
  return forge === 'github' && Boolean(process.env.GITHUB_STEP_SUMMARY)
}

/** Adds Markdown to the job's summary. Never throws: why it could not is said in `log`. */
export async function addToSummary(markdown: string, log: (line: string) => void): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path) return
  await appendFile(path, `${markdown}\n`).catch((error: Error) => {
    log(`The job summary could not be written: ${error.message}`)
  })
}
