/** The two states of the repository that are compared: the pull request's, and the one it starts from. */
export type Side = 'head' | 'base'
