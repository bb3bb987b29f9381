/** The doors of the bundle: `dist/<door>.js` opens one of them. */
const DOORS = {
  action: async () => (await import('./action.js')).action(),
  plan: async () => (await import('./plan.js')).plan(),
  measure: async () => (await import('./measure.js')).measure(),
  report: async () => (await import('./report.js')).report(),
  post: async () => (await import('./post.js')).post(),
  cli: async () => (await import('./cli.js')).cli(),
}

export async function open(door: keyof typeof DOORS): Promise<void> {
  await DOORS[door]()
}
