import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'

/** The whole output of a training on disk. */
export interface Log {
  /** Returns why nothing can be written any more, the one time that turns out; later calls do nothing. */
  write(bytes: Buffer): string | undefined
  close(): void
}

/** What is kept of a log that has filled the disk. */
const KEPT_BYTES = 10_000_000

/**
 * A new log file. A disk that is full ends the log, never the training: then all but the log's beginning is given back,
 * since the results, the other training and the answer need space, too.
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
        const why = error instanceof Error ? error.message : String(error)
        const isCut = file !== undefined && giveBack(file)
        return isCut ? `${why}. Only its first ${KEPT_BYTES / 1e6} MB are kept` : why
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

function giveBack(file: number): boolean {
  try {
    if (fstatSync(file).size <= KEPT_BYTES) return false
    ftruncateSync(file, KEPT_BYTES)
    return true
  } catch {
    return false
  }
}
