import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../model/user-error.js'
import { say } from '../process/say.js'
import { uploadFile } from '../storage/artifact.js'
import type { Keeping } from './keeping.js'

export const ENDING = '.json.gz'
/** The measurements of hours: worth more patience than a report that the comment can do without. */
const WAITS = { allMs: 120_000, pauseMs: 2_000 }

export const SEPARATE_NAMES =
  'Give each a name of its own, the same in all jobs that share the work:\n    with:\n      name: digits'

/**
 * Keeps something that another job of this run waits for, as an artifact.
 *
 * @param name of the artifact, without its ending
 * @param what as a sentence begins with it: `The measurements`
 * @param again what to do where it could not be kept
 * @throws UserError where it cannot be kept: then nobody would answer
 */
export async function handOn(
  packed: Buffer,
  name: string,
  { what, again }: { what: string; again: string },
  keeping: Keeping,
): Promise<void> {
  const path = join(keeping.folder, `measurements${ENDING}`)
  await writeFile(path, packed)
  let because = ''
  const log = (line: string): void => {
    because = line
    say(line)
  }
  const kept = await uploadFile({ ...keeping, path, name, ending: ENDING, waits: WAITS, log })
  if (kept === undefined) {
    throw new UserError(
      `${what} could not be handed on. ${because}`,
      `${again} On a server without such artifacts (GitHub Enterprise Server, Gitea), use the one-job action, \`OWNER/headway\`.`,
    )
  }
  if (kept.name !== `${name}${ENDING}`) {
    throw new UserError(
      'Another job of this run hands something on under the same name, so the two would be mixed up.',
      SEPARATE_NAMES,
    )
  }
  say(`${what}: handed on as the artifact ${kept.name}.`)
}
