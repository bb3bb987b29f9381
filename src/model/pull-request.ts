export interface Repository {
  /** GitHub's numeric id: names can be reused after a rename, ids cannot. */
  id: number
  /** `owner/name` */
  fullName: string
}

export interface PullRequest {
  number: number
  headSha: string
  /** Branch name on the head's side: text from the author of the pull request, hostile until escaped. */
  headRef: string
  /** `undefined` when the fork was deleted. */
  headRepository: Repository | undefined
  baseRef: string
  /** The base branch's commit when the event was made; the branch may have moved since. */
  baseSha: string
  baseRepository: Repository
}
