/** A file of the machine that a training read, outside its worktree, its packages and the declared data. */
export interface MachineFile {
  path: string
  /** Equal stamps, equal content: size and digest; size and time of change for large files; or that it is absent. */
  stamp: string
}

/** What one training read, as far as it could be seen. Paths are relative to the worktree. */
export interface Reads {
  /** How the worktree was watched; `nothing`: it could not be, so all of its files count as read. */
  by: 'access-times' | 'inotify' | 'nothing'
  /** Files and links of the commit. Sorted. */
  files: string[]
  /** Folders that were listed for more than looking for modules; `.` is the root. Sorted. */
  folders: string[]
  /** What was opened and not there, as far as Python tells. Sorted. */
  missing: string[]
  /** Read from the machine's own folders (`/etc`, `/usr`, …) and settings; the same training reads them again. */
  machine: MachineFile[]
  /** Variables of the job that the files it read, or the command, mention by name. Sorted. */
  mentions: string[]
  /**
   * Why the numbers may depend on more than the commit and what was declared: words that follow "it", hostile until
   * escaped. Empty: everything it read was seen.
   */
  blindSpots: string[]
}
