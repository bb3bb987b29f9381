import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { openLog } from '../../src/training/log.js'

// The device answers every write as a full disk does.
const onLinux = existsSync('/dev/full') ? test : test.skip
onLinux('tells once that the disk is full, and goes on', () => {
  const log = openLog('/dev/full')
  expect(log.write(Buffer.from('a'))).toContain('ENOSPC')
  expect(log.write(Buffer.from('b'))).toBeUndefined()
  expect(() => log.close()).not.toThrow()
})

test('tells that the file cannot be made', () => {
  const log = openLog('/nowhere/log.txt')
  expect(log.write(Buffer.from('a'))).toContain('ENOENT')
  expect(() => log.close()).not.toThrow()
})
