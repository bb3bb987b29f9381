import { tellsReads } from '../../../src/training/reads/access-times.js'

// Run by access-times.test.ts, where a folder is mounted.
process.stdout.write(JSON.stringify(tellsReads(process.argv[2] ?? '')))
