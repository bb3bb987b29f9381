import type { Stats } from 'node:fs'
import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { comparisonToJson } from '../answering/outputs.js'
import type { Comparison } from '../model/comparison.js'
import { UserError } from '../model/user-error.js'
import { messageOf } from '../process/explain.js'
import { renderReport } from '../report/comment.js'
import type { ReportContext } from '../report/context.js'
import { renderTerminal } from '../report/terminal/render-terminal.js'
import type { Forms } from './options.js'
import { styleFor, widthFor } from './screen.js'

/**
 * Whether the reports can go where they are to go, before hours of training; nothing is written yet.
 *
 * @throws UserError that names the file
 */
export async function assertWritable(forms: Forms): Promise<void> {
  for (const path of Object.values(forms)) {
    if (path === undefined || path === '-') continue
    const problem = await whyNotWritable(resolve(path))
    if (problem !== undefined) throw unwritable(path, problem, 'Name a file that can be.')
  }
}

async function whyNotWritable(path: string): Promise<string | undefined> {
  const there = await stat(path).catch(() => undefined)
  if (there?.isDirectory()) return 'it is a folder'
  const [folder, known] = there === undefined ? await nearestThere(path) : [path, there]
  if (there === undefined && !known.isDirectory()) return `${folder} is no folder`
  return await access(folder, constants.W_OK).then(
    () => undefined,
    (error: unknown) => messageOf(error),
  )
}

async function nearestThere(path: string): Promise<[folder: string, known: Stats]> {
  const folder = dirname(path)
  const known = await stat(folder).catch(() => undefined)
  return known === undefined ? await nearestThere(folder) : [folder, known]
}

function unwritable(path: string, problem: string, remedy: string): UserError {
  return new UserError(`${path} cannot be written: ${problem}.`, remedy)
}

/** Every form that was asked for; on stdout what a person reads, unless one of them goes there. */
export async function tellComparison(
  comparison: Comparison,
  context: ReportContext,
  forms: Forms,
): Promise<void> {
  const page = { style: styleFor(process.stdout, process.env), width: widthFor(process.stdout) }
  const rendered: [to: string | undefined, text: () => string | Promise<string>][] = [
    [forms.json, () => comparisonToJson(comparison)],
    [forms.markdown, () => `${renderReport(comparison, context)}\n`],
    [forms.html, () => htmlOf(comparison, context)],
  ]
  const onStdout = rendered.some(([to]) => to === '-')
  if (!onStdout) process.stdout.write(renderTerminal(comparison, context, page))
  for (const [to, text] of rendered) {
    if (to === undefined) continue
    if (to === '-') process.stdout.write(await text())
    else await write(to, await text())
  }
}

/** It carries a script and a style of its own: only who asks for it loads them. */
async function htmlOf(comparison: Comparison, context: ReportContext): Promise<string> {
  const [{ renderHtml }, { loadAssets }] = await Promise.all([
    import('../report/html/render-html.js'),
    import('../answering/report-assets.js'),
  ])
  return renderHtml(comparison, context, loadAssets())
}

async function write(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(path)), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    const remedy =
      'Name a file that can be. What was measured is kept, and not trained again where it can be reused.'
    throw unwritable(path, messageOf(error), remedy)
  }
}
