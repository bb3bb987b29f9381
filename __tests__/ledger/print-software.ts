import { digestSoftware } from '../../src/ledger/software.js'

// Run by software.test.ts, where the machine looks like another.
process.stdout.write(await digestSoftware(process.argv[2] === 'gpus'))
