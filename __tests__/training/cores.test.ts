import { describe, expect, test } from '@jest/globals'
import { fitInMemory, planShares } from '../../src/training/cores.js'

const machine = {
  platform: 'linux-x64',
  cpuModel: 'a processor',
  totalCores: 8,
  usableCores: 5,
  bindable: [0, 1, 2, 5, 7],
  memoryBytes: 8e9,
  gpus: [],
}

function cpusOf(maxParallel: number | 'auto', trainings: number, changes: Partial<typeof machine> = {}) {
  return planShares({ maxParallel, trainings, machine: { ...machine, ...changes } }).map(({ cpus }) => cpus)
}

describe('planShares', () => {
  test('are equal and do not overlap', () => {
    expect(cpusOf('auto', 2)).toEqual([
      [0, 1],
      [2, 5],
    ])
  })

  test('tell threads and the machine as the training sees it', () => {
    const [share, other] = planShares({ maxParallel: 'auto', trainings: 2, machine })
    expect(share?.threads).toBe(2)
    expect(share?.machine).toEqual({
      platform: 'linux-x64',
      cpuModel: 'a processor',
      cores: 2,
      totalCores: 8,
      memoryBytes: 8e9,
      gpus: [],
    })
    expect(other?.machine).toEqual(share?.machine)
  })

  test('may begin at another core', () => {
    const shares = planShares({
      maxParallel: 2,
      trainings: 2,
      machine: { ...machine, usableCores: 2, bindable: [4, 6] },
      first: 7,
    })
    expect(shares.map(({ cpus }) => cpus)).toEqual([[6], [4]])
  })

  test('one training alone is bound to nothing', () => {
    expect(planShares({ maxParallel: 1, trainings: 2, machine })).toMatchObject([
      { cpus: undefined, threads: 5 },
    ])
  })

  test('are no more than trainings, cores, or the user allows', () => {
    expect(cpusOf('auto', 99)).toHaveLength(5)
    expect(cpusOf(4, 2)).toHaveLength(2)
    expect(cpusOf(3, 99)).toHaveLength(3)
  })

  test('one after the other where there is a GPU, unless the user says otherwise', () => {
    const gpus = ['NVIDIA H200']
    expect(planShares({ maxParallel: 'auto', trainings: 2, machine: { ...machine, gpus } })).toHaveLength(1)
    expect(planShares({ maxParallel: 2, trainings: 2, machine: { ...machine, gpus } })).toHaveLength(2)
  })

  test('more than there are cores, if the user says so: one core each, taken in turn', () => {
    expect(cpusOf(3, 9, { usableCores: 2, bindable: [4, 6] })).toEqual([[4], [6], [4]])
  })

  test('bind nothing where that is impossible', () => {
    expect(
      planShares({ maxParallel: 2, trainings: 2, machine: { ...machine, bindable: undefined } }),
    ).toMatchObject([
      { cpus: undefined, threads: 2 },
      { cpus: undefined, threads: 2 },
    ])
  })
})

test.each([
  [16e9, undefined, Number.POSITIVE_INFINITY],
  [16e9, 1e9, 14],
  [16e9, 7.2e9, 2],
  [16e9, 7.3e9, 1],
  [16e9, 40e9, 1],
])('%d bytes of memory hold trainings of %s: %s', (memory, needed, fitting) => {
  expect(fitInMemory(memory, needed)).toBe(fitting)
})
