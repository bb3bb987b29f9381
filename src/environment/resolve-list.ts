import { InstallFailed } from './install-failed.js'
import type { RequirementsJob } from './installer.js'
import { once } from './once.js'
import type { PackageList } from './package-list.js'
import { exactVersions, type ResolvedPackage, readResolution } from './resolution.js'
import type { Uv } from './uv.js'
import type { EnvironmentWorkshop } from './workshop.js'

/**
 * What a list comes to. Equal words are resolved once, so an index that moves meanwhile cannot tell the sides apart;
 * different words that come to the same versions share, too.
 *
 * @param words stands for everything that what it comes to depends on
 * @returns `undefined` where only installing it tells
 * @throws InstallFailed when nothing fits together
 */
export async function resolveList(
  list: PackageList,
  job: RequirementsJob,
  words: string,
  uv: Uv,
  workshop: EnvironmentWorkshop,
): Promise<ResolvedPackage[] | undefined> {
  if (list.ownWords === undefined) return undefined
  return once(workshop.resolutions, words, () =>
    workshop.inTurn(async () => {
      const cached = await resolveFromCache(list, job, uv, workshop)
      if (cached !== undefined) return cached
      const resolved = resolve(job, uv, workshop, { offline: false, build: !list.fromRepository })
      // With something of the repository only a build may tell, and building is for later.
      return list.fromRepository ? ignoreFailure(resolved) : resolved
    }),
  )
}

/** Only where the words pin everything themselves: of anything else the cache may know older versions only. */
async function resolveFromCache(
  list: PackageList,
  job: RequirementsJob,
  uv: Uv,
  workshop: EnvironmentWorkshop,
): Promise<ResolvedPackage[] | undefined> {
  const exact = exactVersions(list.lines)
  if (exact === undefined || exact.size === 0) return undefined
  const cached = await ignoreFailure(resolve(job, uv, workshop, { offline: true, build: false }))
  const isPinned = ({ name = '', requirement }: ResolvedPackage): boolean =>
    requirement === `${name}==${exact.get(name)}`
  return cached?.every(isPinned) ? cached : undefined
}

async function resolve(
  job: RequirementsJob,
  uv: Uv,
  workshop: EnvironmentWorkshop,
  how: { offline: boolean; build: boolean },
): Promise<ResolvedPackage[]> {
  const output = `${await workshop.newPath()}.txt`
  return readResolution(await uv.resolve(job, { ...how, output }))
}

async function ignoreFailure<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch((error: unknown) => {
    if (error instanceof InstallFailed) return undefined
    throw error
  })
}
