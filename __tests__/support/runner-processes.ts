import { readdir, readFile } from 'node:fs/promises'

export interface FoundProcess {
  pid: number
  command: string
}

/** Processes that were started with this variable, `NAME=VALUE`. None where there is no `/proc`. */
export async function findProcesses(variable: string): Promise<FoundProcess[]> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async (pid) => {
      try {
        const variables = (await readFile(`/proc/${pid}/environ`, 'utf8')).split('\0')
        if (!variables.includes(variable)) return []
        const words = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0')
        return [{ pid: Number(pid), command: words.join(' ').trim() }]
      } catch {
        // It has ended meanwhile, or is somebody else's.
        return []
      }
    }),
  )
  return found.flat()
}

export function endProcesses(processes: FoundProcess[]): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It has ended by itself.
    }
  }
}
