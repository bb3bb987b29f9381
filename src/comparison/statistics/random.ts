/**
 * Random whole numbers from 0 to 2³² − 1, the same ones for the same seed on every machine: Chris Doty-Humphrey's sfc32
 * (in PractRand, public domain). Not for secrets.
 *
 * @param seed a whole number; its lowest 32 bits count
 */
export function randomWords(seed: number): () => number {
  let a = 0
  let b = 0
  let c = seed | 0
  let counter = 1
  const next = (): number => {
    const word = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + word) | 0
    return word >>> 0
  }
  // The first words still show how near two seeds are to each other.
  for (let round = 0; round < 15; round += 1) next()
  return next
}
