import { setFlagsFromString } from 'node:v8'

/**
 * Keeps the part of the heap for what is short-lived as small as it is at the start. Of what a training prints nearly
 * everything is, and V8 would let that part grow by tens of megabytes, which are the training's to have.
 */
export function staySmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
