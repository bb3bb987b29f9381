/** The command line: compares two commits of a repository on this machine. */
export async function cli(): Promise<void> {
  // Whoever reads no further (`| head`) has seen enough.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})
  const code = await run(process.argv.slice(2))
  // What is written to a pipe is on its way until it has been read.
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve))),
  )
  if (code === 129 && [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)) {
    endByHangUp()
    return
  }
  process.exit(code)
}

/** Node 20's own end sets the terminal back, and crashes where that has closed. Shells take this for 129, too. */
function endByHangUp(): void {
  process.removeAllListeners('SIGHUP')
  process.kill(process.pid, 'SIGHUP')
}

async function run(words: string[]): Promise<number> {
  const { EXIT, runCommandLine } = await import('../command-line/command-line.js')
  try {
    return await runCommandLine(words)
  } catch (error) {
    const { UserError } = await import('../model/user-error.js')
    if (error instanceof UserError) {
      const { inOwnWords } = await import('../command-line/own-words.js')
      process.stderr.write(`headway: ${inOwnWords(error.message)}\n${inOwnWords(error.remedy)}\n`)
      return EXIT.misused
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`Headway itself failed: ${stack}\nPlease report it, with the lines above.\n`)
    return EXIT.broken
  }
}
