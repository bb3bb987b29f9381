/** Where a repository says what its trainings need. */
export interface Place {
  /** Root of the worktree, absolute. */
  worktree: string
  /** The folder with the declaration, in the worktree, absolute. */
  directory: string
}
