import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { lfsPointer } from '../support/lfs-server.js'
import { createRepository } from '../support/repository.js'
import { createWorld } from './evaluation.js'
import { label, pushBase, trainOn } from './known.js'

const GITMODULES = '[submodule "lib"]\n\tpath = lib\n\turl = ../lib\n'

test('a submodule that is another one now is read, whatever in it', async () => {
  // Commits are the same wherever they are made, so the world can name them before it holds them.
  const make = async (root: string): Promise<[string, string]> => {
    const lib = await createRepository(root, 'octo/lib')
    const first = await lib.commit({ files: { 'x.csv': '1\n' } })
    return [first, await lib.commit({ files: { 'x.csv': '2\n' } })]
  }
  await using elsewhere = await createWorld({ base: { a: 'a' }, head: { b: 'b' } })
  const [first, second] = await make(join(elsewhere.folder, 'others'))
  await using world = await createWorld({
    base: {
      '.gitmodules': GITMODULES,
      lib: { submodule: first },
      'train.py': trainOn('open("lib/x.csv").read()'),
    },
    head: { lib: { submodule: second } },
    cache: true,
  })
  await make(join(world.folder, 'repositories'))
  await pushBase(world, { submodules: 'true' })
  const run = await label(world, { submodules: 'true' })
  expect(run).toMatchObject({ known: ['base'], accuracy: { head: 2, base: 1 } })
})

const oid = (text: string): string => createHash('sha256').update(text).digest('hex')
const LFS = { '.gitattributes': '*.csv filter=lfs diff=lfs merge=lfs -text\n' }

/* What git keeps of a large file is its pointer, which names the content: the one cannot change without the other. */
test('a large file that is another one now is read by its pointer', async () => {
  const base = {
    ...LFS,
    'x.csv': lfsPointer(oid('1\n'), 2),
    'train.py': trainOn('"size 3" in open("x.csv").read()'),
  }
  await using world = await createWorld({ base, head: { 'x.csv': lfsPointer(oid('20\n'), 3) }, cache: true })
  await pushBase(world)
  expect(await label(world)).toMatchObject({ known: ['base'], accuracy: { head: 1, base: 0 } })
})
