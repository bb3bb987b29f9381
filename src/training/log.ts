import { closeSync, openSync, writeSync } from 'node:fs'

/** The whole output of a training on disk. */
export interface Log {
  /** Returns why nothing can be written any more, the one time that turns out; later calls do nothing. */
  write(bytes: Buffer): string | undefined
  close(): void
}

/**
 * A new log file. A disk that is full ends the log, never the training.
 *
 * Written synchronously: it goes to the page cache, and a disk slower than the training then slows the training down
 * instead of filling the memory.
 */
export function openLog(path: string): Log {
  let file: number | undefined
  let broken = false
  return {
    write(bytes) {
      if (broken) return undefined
      try {
        file ??= openSync(path, 'w')
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
        return undefined
      } catch (error) {
        broken = true
        return error instanceof Error ? error.message : String(error)
      }
    },
    close: () => {
      try {
        if (file !== undefined) closeSync(file)
      } catch {
        // Some file systems report a full disk only here; what is missing then is the log's end.
      }
    },
  }
}
