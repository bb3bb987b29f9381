/** A repository as GitHub knows it. */
export interface TestRepositoryName {
  id: number
  /** `owner/name` */
  fullName: string
}

/** A pull request on the emulated GitHub. Assign to a `sha` to push: the next request sees it. */
export interface TestPullRequest {
  number: number
  title: string
  base: { ref: string; sha: string; repository: TestRepositoryName }
  /** `undefined`: the fork was deleted. */
  head: { ref: string; sha: string; repository: TestRepositoryName | undefined }
  private: boolean
}
