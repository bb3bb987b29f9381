import { expect, test } from '@jest/globals'
import type { Reads } from '../../src/model/reads.js'
import { openRedact, redactMeasurement } from '../../src/process/redact.js'
import { measured, measurement } from '../report/build.js'

const redact = openRedact({ HF_TOKEN: 'hf_0123456789' }, '')

const READS: Reads = {
  by: 'access-times',
  files: ['train.py'],
  folders: ['.'],
  missing: ['cache.json'],
  machine: [{ path: '/etc/hosts', stamp: '100 bytes' }],
  mentions: [],
  blindSpots: [],
}

test('every text of a measurement is free of secrets, and what else it is stays', () => {
  const before = measurement('head', {
    result: measured({ metrics: [{ name: 'loss of hf_0123456789', value: 0.5 }], notes: ['"hf_01234567…"'] }),
    logTail: ['hf_0123456789'],
    reads: READS,
  })
  const after = redactMeasurement(before, redact)
  expect(after.result).toEqual(
    measured({ metrics: [{ name: 'loss of ***', value: 0.5 }], notes: ['"***…"'] }),
  )
  expect(after).toEqual({ ...before, result: after.result, logTail: ['***'] })
})

test.each<[string, Partial<Reads>]>([
  ['a file that is missing', { missing: ['cache.json', 'cache/hf_0123456789'] }],
  ['a file of the machine', { machine: [...READS.machine, { path: '/opt/hf_0123456789', stamp: 'absent' }] }],
])('%s that is named by a secret is not kept, and nothing stands for it', (_, changes) => {
  const { reads } = redactMeasurement(measurement('head', { reads: { ...READS, ...changes } }), redact)
  expect(reads).toEqual({ ...READS, blindSpots: ['used a path that holds a secret'] })
})

test('files of the commit are no secrets, whatever they look like: one that changes has to be found again', () => {
  const ofCommit = { files: ['hf_0123456789/train.py'], folders: ['.', 'hf_0123456789'] }
  const { reads } = redactMeasurement(measurement('head', { reads: { ...READS, ...ofCommit } }), redact)
  expect(reads).toEqual({ ...READS, ...ofCommit })
})
