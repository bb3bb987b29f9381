/** GitHub takes 256 characters; an ending and a number come to it. */
const LONGEST = 200

/**
 * A name for an artifact: `headway-report-12-1-evaluate`. GitHub refuses `" : < > | * ? \ /` and line ends in it, and a
 * second artifact of one name in a run: so it is to say the pull request, the attempt and the job.
 */
export function artifactName(...words: (string | number)[]): string {
  const name = words
    .join('-')
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^[-.]+/, '')
  return [...name]
    .slice(0, LONGEST)
    .join('')
    .replace(/[-.]+$/, '')
}
