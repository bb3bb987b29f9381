const CROSSED = [23.5, 12, 21, 22, 19.125, 21.5, 22.125, 20.375, 18.25, 21.625, 23.25, 21, 22.125, 23, 12]
const SELF_FERTILISED = [
  17.375, 20.375, 20, 20, 18.375, 18.625, 18.625, 15.25, 16.5, 18, 16.25, 18, 12.75, 15.5, 18,
]

/** Heights of maize plants in inches, crossed − self-fertilised (Darwin 1876; Fisher 1935 tested them). */
export const DARWIN = CROSSED.map((height, pot) => height - (SELF_FERTILISED[pot] ?? Number.NaN))
