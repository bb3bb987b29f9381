import { open } from './headway/index.js'
await open('report')
