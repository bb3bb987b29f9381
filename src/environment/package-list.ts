import type { RequirementsJob } from './installer.js'
import type { DeclaredSource } from './recipe.js'

/** Packages to install, and where it is written. */
export interface PackageList extends Pick<RequirementsJob, 'prereleases' | 'trustedHosts'> {
  file: DeclaredSource['file']
  lines: string[]
  fromRepository: boolean
  /** The folder itself is a package, and installed, too. */
  isPackage: boolean
  /**
   * What the repository's own packages say of what they need; `undefined` where the list must not be resolved before
   * it is installed, since that would read what is to be seen read later.
   */
  ownWords: string[] | undefined
}
