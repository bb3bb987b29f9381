import { describe, expect, test } from '@jest/globals'
import { packageChanges } from '../../src/comparison/packages.js'
import type { Measurement } from '../../src/model/measurement.js'
import { comparing, measurement } from './build.js'

function side(python: string | undefined, packages: Record<string, string>): Measurement {
  return {
    ...measurement('head', {}),
    environment: {
      description: '',
      source: { file: undefined, tool: undefined },
      python,
      packages: Object.entries(packages).map(([name, version]) => ({ name, version })),
    },
  }
}

describe('packages that differ', () => {
  test('versions, what is new, what is gone, Python; sorted by name', () => {
    expect(
      packageChanges(
        side('3.12.4', { torch: '2.1', numpy: '2.0', new: '1', same: '1' }),
        side('3.11.9', { same: '1', gone: '1', numpy: '1.26', torch: '2.1+cpu' }),
      ),
    ).toEqual([
      { name: 'gone', head: undefined, base: '1' },
      { name: 'new', head: '1', base: undefined },
      { name: 'numpy', head: '2.0', base: '1.26' },
      { name: 'python', head: '3.12.4', base: '3.11.9' },
      { name: 'torch', head: '2.1', base: '2.1+cpu' },
    ])
  })

  test('nothing where the sides are equal, or one has no environment', () => {
    const one = side('3.12.4', { numpy: '2.0' })
    expect(packageChanges(one, side('3.12.4', { numpy: '2.0' }))).toEqual([])
    expect(packageChanges(one, measurement('base', {}))).toEqual([])
    expect(packageChanges(measurement('head', {}), one)).toEqual([])
  })

  test('Python may be on one side only', () => {
    expect(packageChanges(side('3.12.4', {}), side(undefined, {}))).toEqual([
      { name: 'python', head: '3.12.4', base: undefined },
    ])
  })

  test('are part of a comparison', () => {
    expect(comparing({ loss: 1 }, { loss: 2 }).packages).toEqual([])
  })
})
