import { expect, test } from '@jest/globals'
import { differInData, type KeyParts, ledgerKey } from '../../src/ledger/key.js'

const MACHINE = { platform: 'linux-x64', cpuModel: 'a processor', cores: 2, totalCores: 4, gpus: ['a GPU'] }
const PARTS: KeyParts = {
  version: '1.0.0',
  command: 'python train.py',
  workingDirectory: '.',
  results: ['result.txt'],
  predictions: [],
  takes: '[]',
  install: 'auto',
  submodules: false,
  lfs: false,
  seed: 1,
  variables: 'v',
  data: 'd',
  software: 's',
  packages: 'p',
  machine: MACHINE,
}

test.each<[string, Partial<KeyParts>]>([
  ['Headway itself', { version: '1.0.1' }],
  ['the command', { command: 'python train.py --lr 1' }],
  ['where it runs', { workingDirectory: 'sub' }],
  ['where results are looked for', { results: ['result.txt', 'more.json'] }],
  ['their order', { results: ['b', 'a'] }],
  ['where predictions are looked for', { predictions: ['out.csv'] }],
  ['at which epoch metrics are taken', { takes: '[["loss"]]' }],
  ['how packages are installed', { install: 'none' }],
  ['submodules', { submodules: true }],
  ['large files', { lfs: true }],
  ['the seed', { seed: 2 }],
  ['the variables', { variables: 'w' }],
  ['the data', { data: 'e' }],
  ['the machine’s software', { software: 't' }],
  ['the packages', { packages: 'q' }],
  ['the platform', { machine: { ...MACHINE, platform: 'linux-arm64' } }],
  ['the processor', { machine: { ...MACHINE, cpuModel: 'another' } }],
  ['its share of the cores', { machine: { ...MACHINE, cores: 1 } }],
  ['how many there are', { machine: { ...MACHINE, totalCores: 8 } }],
  ['the GPUs', { machine: { ...MACHINE, gpus: ['a GPU', 'a GPU'] } }],
])('%s is part of the key', (_name, changes) => {
  const others = { ...PARTS, results: ['a', 'b'] }
  const base = changes.results?.[0] === 'b' ? others : PARTS
  expect(ledgerKey({ ...base, ...changes })).not.toBe(ledgerKey(base))
})

test('one part is not taken for another', () => {
  const swapped = { ...PARTS, variables: PARTS.data, data: PARTS.variables }
  expect(ledgerKey(swapped)).not.toBe(ledgerKey(PARTS))
  expect(ledgerKey({ ...PARTS, submodules: true })).not.toBe(ledgerKey({ ...PARTS, lfs: true }))
  expect(ledgerKey({ ...PARTS, results: ['a\nb'] })).not.toBe(ledgerKey({ ...PARTS, results: ['a', 'b'] }))
})

test('nothing else is', () => {
  const more = { ...PARTS, timeoutMinutes: 3, machine: { ...MACHINE, memoryBytes: 8e9 } }
  expect(ledgerKey(more)).toBe(ledgerKey({ ...PARTS }))
})

test('two that differ in the data alone are told from others', () => {
  const key = ledgerKey(PARTS)
  expect(differInData(key, ledgerKey({ ...PARTS, data: 'e' }))).toBe(true)
  expect(differInData(key, key)).toBe(false)
  expect(differInData(key, ledgerKey({ ...PARTS, data: 'e', packages: 'q' }))).toBe(false)
})
