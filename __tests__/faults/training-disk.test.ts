import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { BASE, evaluateOnce, HEAD } from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { readBy } from './training-told.js'

const MEGABYTES = 64
/** More than that disk has, and not enough to harm another one. */
const FILL = `dd if=/dev/zero of=checkpoint bs=1M count=${2 * MEGABYTES} 2>&1`

/** A disk in memory; `undefined` where the machine lets nobody have one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'headway-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'headway', folder], { stdio: 'ignore' })
    return folder
  } catch {
    rmdirSync(folder)
    return undefined
  }
}

/** One evaluation whose runner has its temporary folder, worktrees and logs included, on a small disk. */
async function onSmallDisk(script: string, baseScript: string, disk: string): Promise<string> {
  try {
    const head = { 'train.sh': `${script}\n` }
    const base = { 'train.sh': `${BASE['train.sh']}${baseScript}\n` }
    const run = await evaluateOnce({ base, head, place: disk }, { 'max-parallel': '1' })
    expect(run).toMatchObject({ orphans: [], post: { exitCode: 0 } })
    expect(run.log).not.toContain('Headway itself failed')
    expect(run.outputs['report-path']).toBeTruthy()
    expect(JSON.parse(run.outputs.base ?? '')).toEqual({ loss: 1.07, accuracy: 78 })
    return readBy(run)
  } finally {
    execFileSync('umount', ['-l', disk])
    rmdirSync(disk)
  }
}

const probe = mountSmallDisk()
if (probe === undefined) {
  test.skip('a training that fills the disk: NOT TESTED, since this machine mounts no small disk for us', () => {})
} else {
  execFileSync('umount', ['-l', probe])
  rmdirSync(probe)

  fault(
    'Training',
    'fills the disk',
    'Head’s last lines: “No space left on device”; the base has the space again, and so has the report: “accuracy 78”',
    () => onSmallDisk(`set -e; ${FILL}`, `${FILL} || true`, mountSmallDisk() ?? ''),
  )

  fault(
    'Training',
    'fills the disk with what it prints',
    '“The log file ends here, since it cannot be written: ENOSPC: no space left on device”, “Only its first 10 MB are kept”; the training goes on, and the base has space',
    () =>
      onSmallDisk(
        `${HEAD['train.sh']}head -c 90000000 /dev/zero | tr '\\0' '\\n'; echo still training`,
        '',
        mountSmallDisk() ?? '',
      ),
  )
}
