/** By this beginning TensorBoard itself finds its files. */
const EVENT_FILE = /(?:^|\/)events\.out\.tfevents\.[^/]*$/

export function isEventFile(path: string): boolean {
  return EVENT_FILE.test(path)
}

/** Its folder, and so its run: TensorBoard takes the event files of a folder for one. */
export function runOf(eventFile: string): string {
  return eventFile.slice(0, Math.max(0, eventFile.lastIndexOf('/')))
}

/**
 * What TensorBoard calls runs: their folders below the one that all share (`train`, `validation`), which often has the
 * time in its name. A run in that folder itself has no name.
 */
export function namesOfRuns(folders: string[]): Map<string, string> {
  const [first = [], ...others] = folders.map((folder) => folder.split('/'))
  const differs = first.findIndex((part, depth) => others.some((other) => other[depth] !== part))
  const shared = differs === -1 ? first.length : differs
  return new Map(folders.map((folder) => [folder, folder.split('/').slice(shared).join('/')]))
}
