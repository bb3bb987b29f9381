import { describe, expect, test } from '@jest/globals'
import { parseCoreList, parseGpuList, readMachine } from '../../src/training/machine.js'

describe('parseCoreList', () => {
  test('reads ranges and single numbers', () => {
    expect(parseCoreList('0-2,8,10-11\n')).toEqual([0, 1, 2, 8, 10, 11])
    expect(parseCoreList('')).toEqual([])
  })
})

describe('parseGpuList', () => {
  test('reads names', () => {
    const list =
      'GPU 0: NVIDIA H200 (UUID: GPU-1)\n  MIG 1g.18gb Device 0: (UUID: MIG-2)\nGPU 1: Tesla T4 (UUID: GPU-3)\n'
    expect(parseGpuList(list)).toEqual(['NVIDIA H200', 'Tesla T4'])
    expect(parseGpuList('No devices found.\n')).toEqual([])
  })
})

describe('readMachine', () => {
  test('tells what can be used, never more than there is', async () => {
    const machine = await readMachine()
    expect(machine.usableCores).toBeGreaterThanOrEqual(1)
    expect(machine.usableCores).toBeLessThanOrEqual(machine.totalCores)
    expect(machine.bindable ?? new Array(machine.usableCores)).toHaveLength(machine.usableCores)
    expect(machine.memoryBytes).toBeGreaterThan(1e8)
    expect(machine.memoryBytes).toBeLessThan(1e14)
    expect(machine.cpuModel).not.toBe('')
  })
})
