import { execFile } from 'node:child_process'
import { closeSync, constants, openSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../model/user-error.js'

export interface OutputPipe {
  /** File descriptor for the child's stdout; close it here once the child has it, or the end never comes. */
  writeEnd: number
  reader: Socket
}

const PIECE_BYTES = 64 * 1024

/**
 * A pipe as a shell makes it. Node's own `stdio: 'pipe'` is a socket, on which `tee /dev/stderr` or
 * `echo > /dev/stdout` in a user's command fails with "No such device or address"; and one pipe for stdout and stderr
 * keeps their lines in order.
 *
 * @param onOutput gets each piece as it comes; it is overwritten once this returns
 * @param folder where a name is taken for a moment
 * @throws UserError when the folder can hold no pipe
 */
export async function openOutputPipe(folder: string, onOutput: (chunk: Buffer) => void): Promise<OutputPipe> {
  const path = join(folder, 'output')
  await promisify(execFile)('mkfifo', ['-m', '600', path]).catch((cause: unknown) => {
    throw new UserError(
      `A named pipe for the training's output could not be made in "${folder}".`,
      'The runner needs mkfifo (coreutils), and a temporary folder with free space on a local file system.',
      { cause },
    )
  })
  try {
    // The reading end first and without waiting: otherwise each open waits for the other.
    const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
    const writeEnd = openSync(path, constants.O_WRONLY)
    try {
      // One buffer for everything: a new one for each piece would let the memory grow faster than it is given back.
      const buffer = Buffer.alloc(PIECE_BYTES)
      const callback = (bytes: number): boolean => {
        onOutput(buffer.subarray(0, bytes))
        return true
      }
      const onread = { buffer, callback }
      return { writeEnd, reader: new Socket({ fd: readEnd, readable: true, writable: false, onread }) }
    } catch (error) {
      closeSync(readEnd)
      closeSync(writeEnd)
      throw error
    }
  } finally {
    await rm(path, { force: true })
  }
}
