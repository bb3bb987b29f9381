/** Pages of text kept between jobs. */
export interface Shelf {
  /** The newest page whose key starts with `prefix`; undefined where there is none or it cannot be had in time. Never throws. */
  fetch(prefix: string): Promise<string | undefined>
  /** Keeps a page under a key that was never used before. Never throws: a page that is not kept is said in a log. */
  keep(key: string, page: string): Promise<void>
}
