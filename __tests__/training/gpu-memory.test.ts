import { expect, test } from '@jest/globals'
import { heldOnOneGpu } from '../../src/training/gpu-memory.js'

const ANSWER = [
  'GPU-5f1c, 100, 2048',
  'GPU-5f1c, 101, 512',
  'GPU-77aa, 101, 1024',
  'GPU-77aa, 900, 40000',
  'GPU-77aa, 102, [N/A]',
  '',
].join('\n')

test('adds up what a training’s processes hold, and takes the GPU where that is most', () => {
  expect(heldOnOneGpu(ANSWER, new Set([100, 101, 102]))).toBe(2560 * 2 ** 20)
  expect(heldOnOneGpu(ANSWER, new Set([101]))).toBe(1024 * 2 ** 20)
})

test('says nothing where none of its processes is named', () => {
  expect(heldOnOneGpu(ANSWER, new Set([7]))).toBeUndefined()
  expect(heldOnOneGpu('', new Set([100]))).toBeUndefined()
  expect(heldOnOneGpu(ANSWER, new Set([102]))).toBeUndefined()
})
