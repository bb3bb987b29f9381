import { randomUUID } from 'node:crypto'
import { link, mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Whether files of one folder can be linked into another. Tried out: two folders may have the same device number and
 * yet refuse, as two mounts of one disk in a container do. Where the first cannot be written to, nobody knows: yes.
 *
 * @param from absolute; made when needed
 * @param to absolute, must exist
 */
export async function canHardLink(from: string, to: string): Promise<boolean> {
  const name = `.headway-${randomUUID()}`
  const [source, target] = [join(from, name), join(to, name)]
  try {
    await mkdir(from, { recursive: true })
    await writeFile(source, '')
  } catch {
    return true
  }
  const linked = await link(source, target).then(
    () => true,
    () => false,
  )
  await Promise.all([source, target].map((path) => rm(path, { force: true })))
  return linked
}
