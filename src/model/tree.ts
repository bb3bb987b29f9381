/** A file of a commit, as git keeps it. */
export interface TreeFile {
  /** Relative to the root of the repository, with `/`. */
  path: string
  /** `100644`; `100755` can be executed, `120000` is a symbolic link, `160000` a submodule. */
  mode: string
  /** Of its content: equal where the content is. */
  sha: string
}
