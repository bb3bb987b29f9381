/** What a browser needs beside the page itself; built by `npm run build`, embedded in every report. */
export interface PageAssets {
  /** One classic script. */
  script: string
  style: string
}
