import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Content, openWatched } from './watched.js'

// Run by inotify.test.ts, where the folder for temporary files is mounted without access times.
const [command = '', files = '{}', installed] = process.argv.slice(2)
const commit: Content = JSON.parse(files)
await using watched = await openWatched()
const install =
  installed === undefined
    ? {}
    : {
        install: async (worktree: string) => {
          await mkdir(dirname(join(worktree, installed)), { recursive: true })
          await writeFile(join(worktree, installed), '')
        },
      }
process.stdout.write(JSON.stringify(await watched.reads(commit, command, install)))
