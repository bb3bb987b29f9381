import { statfs } from 'node:fs/promises'

/** What to do then. */
export const FREE_SPACE = 'Free space on the runner before this step, or use a runner with a larger disk.'

export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')
}

/** Whether less than a tenth of the disk that holds `path` is left. */
export async function isNearlyFull(path: string): Promise<boolean> {
  return statfs(path).then(
    ({ bavail, blocks }) => bavail < blocks / 10,
    () => false,
  )
}
