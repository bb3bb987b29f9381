import type { RandomNumbers } from './random-numbers.js'

/** Draws a number with mean 0 and standard deviation 1. */
export type Noise = (random: RandomNumbers) => number

export const normal: Noise = (random) => random.normal()

/** One-sided: most a little below the mean, a few far above it. Skewness 2. */
export const exponential: Noise = (random) => -Math.log(random.uniform()) - 1

const LOG_NORMAL_MEAN = Math.exp(0.5)
const LOG_NORMAL_DEVIATION = Math.sqrt((Math.E - 1) * Math.E)

/** The same, worse: skewness 6.2. */
export const logNormal: Noise = (random) =>
  (Math.exp(random.normal()) - LOG_NORMAL_MEAN) / LOG_NORMAL_DEVIATION

/** Student's t with 3 degrees of freedom, whose deviation is √3: outliers on both sides. */
export const heavyTailed: Noise = (random) => {
  const squares = random.normal() ** 2 + random.normal() ** 2 + random.normal() ** 2
  // t / √3 = Z / √(χ²/3) / √3
  return random.normal() / Math.sqrt(squares)
}

/** As an accuracy on few examples: in steps as large as the deviation (which is a little more than 1 then). */
export const inSteps: Noise = (random) => Math.round(random.normal())

export const NOISES: Record<string, Noise> = {
  normal,
  exponential,
  'log-normal': logNormal,
  't with 3 df': heavyTailed,
}

/** The difference of two sides that the change leaves alike: symmetric, however skewed each of them is. Deviation 1. */
export function betweenAlike(noise: Noise): Noise {
  return (random) => (noise(random) - noise(random)) / Math.SQRT2
}

export function draw(count: number, noise: Noise, random: RandomNumbers): number[] {
  const values: number[] = []
  for (let index = 0; index < count; index += 1) values.push(noise(random))
  return values
}
