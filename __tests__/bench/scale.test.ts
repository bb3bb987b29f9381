import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { readConstants } from '../../bench/scale/constants.js'
import { manyJobs, oneJob, updatesIn } from '../../bench/scale/model.js'
import { withTables } from '../../bench/scale/page.js'

const constants = readConstants()
const { counted } = constants

test('docs/scale.md says what the model says: `npm run scale` writes it', () => {
  const page = readFileSync(new URL('../../docs/scale.md', import.meta.url), 'utf8')
  expect(withTables(page, constants)).toBe(page)
})

describe('the model agrees with what was counted', () => {
  const within = (share: number, model: number, found: number) =>
    expect(Math.abs(model / found - 1)).toBeLessThan(share)

  test.each(counted.oneJob)('one job, $trainings trainings', (found) => {
    const costs = oneJob({ trainings: found.trainings, trainingSeconds: 0 }, constants)
    expect(costs.apiRequests).toBe(found.apiRequests)
    expect(costs.cacheWrites).toBe(found.cacheWrites)
    within(0.1, costs.artifactBytes, found.artifactBytes)
    // Each page is written anew, so this grows with the square.
    within(0.3, costs.cacheBytes, found.cacheBytes)
  })

  test.each(counted.manyJobs)('many jobs, $trainings trainings', (found) => {
    const costs = manyJobs({ trainings: found.trainings, trainingSeconds: 0, machines: 256 }, constants)
    expect(costs.apiRequests).toBe(found.apiRequests)
    expect(costs.cacheWrites).toBe(found.cacheWrites)
    within(0.1, costs.artifactBytes, found.artifactBytes)
    within(0.1, costs.cacheBytes, found.cacheBytes)
  })
})

describe('the model', () => {
  test('has as many updates as the pace allows', () => {
    expect([10, 30, 60, 120, 240].map(updatesIn)).toEqual([0, 1, 2, 5, 7])
  })

  test('of many machines takes as long as one training, and of few waits for turns', () => {
    const wish = { trainings: 40, trainingSeconds: 600 }
    const [all, half] = [40, 20].map((machines) => manyJobs({ ...wish, machines }, constants).seconds)
    const one = manyJobs({ ...wish, trainings: 1, machines: 1 }, constants).seconds
    expect(all).toBe(one)
    expect((half ?? 0) - (all ?? 0)).toBeGreaterThan(600)
  })
})
