import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { BASE, COMMAND, commentsOf, createWorld, start } from '../evaluation/evaluation.js'
import { fault } from '../support/fault.js'
import { commentOpened, commentSays, readOf } from './watch.js'

/** As Keras prints with `verbose=2`; the loss is lost when the test says so. */
const DIVERGES = {
  'train.sh': [
    'echo Epoch 1/10',
    'echo "938/938 - 5s - 5ms/step - accuracy: 0.9100 - loss: 0.3100 - val_loss: 0.3500"',
    'until [ -e "$GO" ]; do sleep 0.05; done',
    'printf "Epoch 2/10\\n938/938 - 5s - 5ms/step - accuracy: 0.1000 - loss: nan - val_loss: nan\\nsaved\\n"',
    'exec sleep 300',
    '',
  ].join('\n'),
}

fault(
  'Training',
  'the loss becomes NaN while it trains',
  'The comment says so at its next update, and the log at once: “Head’s loss became NaN in epoch 2”. It trains on',
  async () => {
    await using world = await createWorld({ base: BASE, head: DIVERGES })
    const go = join(world.folder, 'go')
    const running = await start(world, { command: `GO=${go} ${COMMAND}` })
    running.done.catch(() => undefined)
    await commentOpened(world)
    await running.printed(/head │ Epoch 1/)
    await writeFile(go, '')
    // The comment was opened a moment ago, so this takes the 20 s that lie between two updates at least.
    await commentSays(world, 'became NaN')
    const [comment = ''] = await commentsOf(world)
    expect(comment.split('\n')[0]).toContain(' running ')
    expect(comment).toContain("⚠️ Head's loss became NaN in epoch 2, step 938.\n")
    expect(comment).toMatch(/\| training for \d+ s \| epoch 2 of 10, step 938 of 938, val\\_loss NaN \|/)
    running.cancel()
    const run = await running.done
    expect(run.log.match(/^Headway │ ⚠️ .*$/gm)).toEqual([
      "Headway │ ⚠️ Head's loss became NaN in epoch 2, step 938.",
    ])
    const [last = ''] = await commentsOf(world)
    expect(last).toContain('## Evaluation cancelled')
    expect(last).toContain("⚠️ Head's loss became NaN in epoch 2, step 938.\n")
    // Typographic quotes are the page's, straight ones the comment's.
    return (await readOf(world, run)).replaceAll("Head's", 'Head’s')
  },
  60_000,
)
