import { setTimeout as delay } from 'node:timers/promises'
import { familyOf, killAll, listProcesses, type ProcessInfo, sendSignal } from './processes.js'

/** All the processes of one command, whatever they do to leave it. */
export interface Family {
  /** Those that live now, its leader included. Who was seen once is known from then on. */
  look(): ProcessInfo[]
  /** TERM at once, KILL after 2 s to what is left, and at last to the leader. Returns at once when nothing is left. */
  end(): Promise<void>
}

/** What a process may still write between TERM and KILL; a cancelled job leaves 7.5 s for everything. */
const GRACE_MS = 2_000
/** How long the kernel may take to end what was killed; a process that waits for a dead disk never ends. */
const BURIAL_MS = 2_000
const LOOK_EVERY_MS = 50

/**
 * Members are the leader's group and descendants, to which those belong who lost their parents where the leader adopts
 * orphans; whoever was a member before, with its descendants; and what `marked` finds elsewhere.
 *
 * Where the leader adopts nobody, or somebody has killed it, one goes unseen who leaves the group, its parents and its
 * environment between two looks.
 */
export function openFamily(leader: number, marked: () => number[]): Family {
  let members = new Map<number, string>()

  function look(others: number[] = []): ProcessInfo[] {
    const strangers = new Set(others)
    const isHead = ({ pid, group, startedAt }: ProcessInfo): boolean =>
      pid === leader || group === leader || members.get(pid) === startedAt || strangers.has(pid)
    const found = familyOf(isHead, listProcesses())
    members = new Map(found.map(({ pid, startedAt }) => [pid, startedAt]))
    return found
  }

  const left = (): ProcessInfo[] => look(marked()).filter(({ pid }) => pid !== leader)

  async function goneWithin(milliseconds: number, remaining: () => ProcessInfo[]): Promise<boolean> {
    const end = performance.now() + milliseconds
    while (remaining().length > 0 || groupLives(leader)) {
      if (performance.now() > end) return false
      await delay(LOOK_EVERY_MS)
    }
    return true
  }

  return {
    look: () => look(),
    async end() {
      terminate(leader, left())
      if (await goneWithin(GRACE_MS, left)) return killLeader()
      await goneWithin(BURIAL_MS, () => {
        if (process.platform !== 'linux') sendSignal(-leader, 'SIGKILL')
        killAll(left)
        return left()
      })
      killLeader()
    },
  }

  function killLeader(): void {
    const isStillThere = process.platform !== 'linux' || look().some(({ pid }) => pid === leader)
    if (isStillThere) sendSignal(leader, 'SIGKILL')
  }
}

/** `/proc` tells zombies, which nobody can end, from the living; elsewhere the group has to be asked. */
function groupLives(leader: number): boolean {
  return process.platform !== 'linux' && sendSignal(-leader, 0)
}

/** Each process gets it once: a handler that writes a checkpoint must not be interrupted by a second one. */
function terminate(leader: number, processes: ProcessInfo[]): void {
  if (groupLives(leader) || processes.some(({ group }) => group === leader)) sendSignal(-leader, 'SIGTERM')
  for (const { pid, group } of processes) {
    if (group !== leader) sendSignal(pid, 'SIGTERM')
  }
}
