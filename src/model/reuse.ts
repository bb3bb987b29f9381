/** Why a measurement answers although its training was not this one. */
export interface Reuse {
  /** What was trained. */
  commit: string
  /** Milliseconds since the epoch. */
  measuredAt: number
  /**
   * `same-run`: an earlier attempt of this very run measured this commit; `same-commit`: an earlier run did;
   * `unread`: it was another commit, and nothing that differs is read by the training.
   */
  because: 'same-run' | 'same-commit' | 'unread'
  /** How many files differ between that commit and this one. */
  changed: number
}
