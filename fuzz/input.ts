import fc from 'fast-check'
import { mutate } from './mutate.js'
import { randomOf } from './random.js'
import type { Random, Target } from './target.js'

/** Makes a reader's inputs: the same for the same number, whatever was made before. */
export type Inputs = (seed: number) => Buffer

export function inputsOf(target: Target): Inputs {
  const sound = target.seeds()
  const grow = (seed: number): Buffer => {
    const [grown = ''] = target.grown === undefined ? [] : fc.sample(target.grown, { seed, numRuns: 1 })
    return Buffer.from(grown as string)
  }
  return (seed) => {
    const random = randomOf(seed)
    const isGrown = target.grown !== undefined && (sound.length === 0 || random.chance(0.6))
    if (isGrown && random.chance(0.7)) return grow(seed)
    const whole = isGrown ? grow(seed) : anyOf(sound, random)
    if (target.damage !== undefined && random.chance(0.8)) return target.damage(whole, random)
    return mutate(whole, random, { other: isGrown ? whole : anyOf(sound, random), words: target.words })
  }
}

function anyOf(sound: readonly Buffer[], random: Random): Buffer {
  return random.pick(sound) ?? Buffer.alloc(0)
}
