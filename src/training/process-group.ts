import { setTimeout as delay } from 'node:timers/promises'
import { familyOf, listProcesses, type ProcessInfo, sendSignal } from './processes.js'

/** What a process may still write between TERM and KILL; a cancelled job leaves 7.5 s for everything. */
const GRACE_MS = 2_000
/** How long the kernel may take to end what was killed; a process that waits for a dead disk never ends. */
const BURIAL_MS = 2_000
const LOOK_EVERY_MS = 50

/**
 * Ends a process group with everything its leader has started, and what `marked` finds elsewhere: TERM at once, KILL
 * after 2 s to what is left. Returns at once when nothing is left.
 *
 * Not found are processes that at this moment are neither in the group nor descend from its leader nor are marked.
 */
export async function endGroup(leader: number, marked: () => number[]): Promise<void> {
  // Once the leader is gone nobody can tell whose descendants they were.
  const family = familyOf(leader, listProcesses())
  const left = () => remaining(leader, family, marked())

  signalAll(leader, left(), 'SIGTERM')
  if (await goneWithin(GRACE_MS, leader, left)) return
  await goneWithin(BURIAL_MS, leader, () => {
    const stubborn = left()
    // At each look, for what was started since the last one.
    signalAll(leader, stubborn, 'SIGKILL')
    return stubborn
  })
}

async function goneWithin(milliseconds: number, leader: number, left: () => ProcessInfo[]): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (left().length > 0 || groupLives(leader)) {
    if (performance.now() > end) return false
    await delay(LOOK_EVERY_MS)
  }
  return true
}

function remaining(leader: number, family: ProcessInfo[], marked: number[]): ProcessInfo[] {
  const known = new Map(family.map(({ pid, startedAt }) => [pid, startedAt]))
  return listProcesses().filter(
    ({ pid, group, startedAt }) => group === leader || known.get(pid) === startedAt || marked.includes(pid),
  )
}

/** `/proc` tells zombies, which nobody can end, from the living; elsewhere the group has to be asked. */
function groupLives(leader: number): boolean {
  return process.platform !== 'linux' && sendSignal(-leader, 0)
}

/** Each process gets the signal once: a handler that writes a checkpoint must not be interrupted by a second one. */
function signalAll(leader: number, processes: ProcessInfo[], signal: NodeJS.Signals): void {
  if (groupLives(leader) || processes.some(({ group }) => group === leader)) sendSignal(-leader, signal)
  for (const { pid, group } of processes) {
    if (group !== leader) sendSignal(pid, signal)
  }
}
