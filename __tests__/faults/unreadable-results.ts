import { fileURLToPath } from 'node:url'
import { BASE, evaluateOnce } from '../evaluation/evaluation.js'

/** A training that takes everybody's permission from what it wrote. */
export const UNREADABLE = `echo '{"loss": 1}' > result.txt; chmod 000 result.txt`

// As a program: evaluates it, and prints how that ended.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { comments, summary, exitCode, outputs } = await evaluateOnce({
    base: BASE,
    head: { 'train.sh': `${UNREADABLE}\n` },
  })
  console.log(JSON.stringify({ exitCode, verdict: outputs.verdict, seen: [...comments, summary].join('\n') }))
}
