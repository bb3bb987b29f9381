/** What an evaluation was of. */
export interface Evaluated {
  headSha: string
  /** The branch that the pull request went into; `undefined` where the base does not depend on it, or nobody knows. */
  baseRef: string | undefined
}

/** Where a pull request stands by now, as far as that is elsewhere than where it was evaluated. */
export interface Standing {
  head: NewerHead | undefined
  /** The branch that it goes into by now. */
  baseRef: string | undefined
}

export interface NewerHead {
  sha: string
  /** Commits since the evaluated one; `rewritten`: that is not among the head's; `undefined`: the server does not say. */
  since: number | 'rewritten' | undefined
}
