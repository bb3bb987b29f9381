import type { Experiment } from './experiment.js'
import { cold } from './experiments/cold.js'
import { HEAD_ALONE } from './experiments/head-alone.js'
import { MEMORY } from './experiments/memory.js'
import { OVERHEAD } from './experiments/overhead.js'
import { READS } from './experiments/reads.js'
import { RELAY } from './experiments/relay.js'
import { SOURCE } from './experiments/source.js'
import { START_UP } from './experiments/start-up.js'
import { VERDICTS } from './experiments/verdicts.js'
import { warm } from './experiments/warm.js'

const KNOWN =
  'fetching uv with pip and asking the index what the packages are now; then the second that lies between two writes of a comment'

/** All of them, in the order of the table. */
export const EXPERIMENTS: Experiment[] = [
  cold(
    'keras-mnist',
    'the training, whose modules Python compiles at their first import, then 1.3 GB of packages and uv itself',
  ),
  cold('scikit-learn', 'the training, which has one core for each side, and the download of the packages'),
  warm('keras-mnist', {
    change:
      'the training of the head on its share of the cores, in a new environment whose modules Python compiles at their first import; the reference has both compiled and all cores',
    documentation: KNOWN,
  }),
  warm('scikit-learn', {
    change:
      'the training of the head: the reference trains twice, so what it takes can be halved and no more',
    documentation: KNOWN,
  }),
  OVERHEAD,
  HEAD_ALONE,
  SOURCE,
  READS,
  RELAY,
  MEMORY,
  START_UP,
  VERDICTS,
]
