import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Reads } from '../../../src/model/reads.js'
import { openWatch, type WatchOptions } from '../../../src/training/reads/watch.js'
import type { TrainingSpec } from '../../../src/training/train.js'
import { type Bench, openBench } from '../bench.js'

/** A commit's files, and links. */
export type Content = Record<string, string | Buffer | { link: string }>

const isLink = (content: Content[string]) => typeof content !== 'string' && !Buffer.isBuffer(content)

export interface Circumstances extends Partial<TrainingSpec> {
  /** Beside `PATH`, `HOME` and `TMPDIR`. */
  more?: NodeJS.ProcessEnv
  workspace?: WatchOptions['workspace']
  /** What is done in the worktree before the training, as an installation that takes something from it. */
  install?: (worktree: string) => Promise<unknown>
}

export interface Watched extends AsyncDisposable {
  bench: Bench
  home: string
  /** Trains `command` on a commit with these files, and tells what it read. */
  reads(files: Content, command: string, circumstances?: Circumstances): Promise<Reads>
}

export async function openWatched(): Promise<Watched> {
  const bench = await openBench()
  const home = join(bench.root, 'home')
  const temporary = join(bench.root, 'tmp')
  for (const folder of [home, temporary]) await mkdir(folder)
  return {
    bench,
    home,
    async reads(files, command, { install, workspace, more, ...changes } = {}) {
      for (const [path, content] of Object.entries(files)) {
        const absolute = join(bench.worktree, path)
        await mkdir(dirname(absolute), { recursive: true })
        if (typeof content === 'string' || Buffer.isBuffer(content)) await writeFile(absolute, content)
        else await symlink(content.link, absolute)
      }
      using watch = await openWatch({
        worktree: bench.worktree,
        files: Object.entries(files).map(([path, content]) => ({ path, isLink: isLink(content) })),
        scratch: bench.scratch,
        workspace,
        mentions: /\b(?:GITHUB_[A-Z_]+|HEADWAY_SIDE)\b/g,
      })
      await install?.(bench.worktree)
      await watch.begin(install !== undefined)
      const variables = { PATH: process.env.PATH, HOME: home, TMPDIR: temporary, ...more }
      const { exit, reads, logTail } = await bench.train(command, { variables, watch, ...changes })
      if (exit.kind !== 'finished' || reads === undefined) {
        throw new Error(`the training ended with ${JSON.stringify(exit)}: ${logTail.join('\n')}`)
      }
      return reads
    },
    [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose](),
  }
}
