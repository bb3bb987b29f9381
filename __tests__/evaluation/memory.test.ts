import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { evaluateOnce } from './evaluation.js'

/** As the kernel ends what does not fit: whoever is there beside another one. */
const TRAIN = `
mkdir "$ROOM/$HEADWAY_SIDE"
for i in 1 2 3 4 5 6 7 8 9 10; do
  sleep 0.1
  if [ "$(ls "$ROOM" | wc -l)" -gt 1 ]; then sleep 0.3; rmdir "$ROOM/$HEADWAY_SIDE"; kill -KILL $$; fi
done
rmdir "$ROOM/$HEADWAY_SIDE"
echo '{"accuracy": 1}' > result.txt
`

test('two that do not fit into the memory together are trained again, one after the other', async () => {
  const room = await mkdtemp(join(tmpdir(), 'headway-room-'))
  try {
    const run = await evaluateOnce(
      { base: { 'train.sh': TRAIN }, head: { x: '' } },
      { 'max-parallel': '2' },
      { ROOM: room },
    )
    expect(run).toMatchObject({ exitCode: 0, outputs: { verdict: 'within-tolerance' } })
    expect(run.comments[0]).toContain(
      'ran out of memory beside another training, and was trained again alone.',
    )
    expect(run.comments[0]).not.toContain('trained at the same time')
  } finally {
    await rm(room, { recursive: true })
  }
})

test('one that runs out of memory alone has failed', async () => {
  const run = await evaluateOnce(
    { base: { 'train.sh': 'kill -KILL $$\n' }, head: { x: '' } },
    { 'max-parallel': '1' },
  )
  expect(run.exitCode).toBe(1)
  expect(run.log.match(/^head │/gm)).toBeNull()
  expect(run.comments[0]).toContain('most likely because memory ran out')
})
