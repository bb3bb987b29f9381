/** A commit of a branch that is measured. */
export interface BranchCommit {
  branch: string
  sha: string
  /** Why: for pull requests to come, or since somebody wants to know how noisy it is. */
  purpose: 'baseline' | 'noise'
}
