import type { Content, Format, Reading } from '../format.js'
import { addPoint, noPoints, type Points, seriesOf } from '../points.js'
import { isEventFile, runOf } from '../tensorboard/event-runs.js'
import { fieldsOf, type Message } from '../tensorboard/protobuf.js'
import { tfRecordsOf } from '../tensorboard/records.js'
import { scalarOf } from '../tensorboard/tensor.js'

/** What the first record of every event file says of it. */
const FILE_VERSION = 'brain.Event:'

/** Fields of `Event`, `Summary`, `Summary.Value` and `SummaryMetadata` in TensorFlow's .proto files. */
const EVENT = { step: 2, summary: 5 }
const SUMMARY = { value: 1 }
const VALUE = { tag: 1, simpleValue: 2, tensor: 8, metadata: 9 }
const METADATA = { pluginData: 1 }
const PLUGIN_DATA = { pluginName: 1 }

const SCALARS = 'scalars'

const CUT_OFF =
  'An event file ends in the middle of a record, as its writer was not closed: what stands before it was read.'

const decoder = new TextDecoder()

/**
 * The event files that TensorFlow, Keras, PyTorch and tensorboardX write for TensorBoard: their scalars, by their tags.
 * Images, histograms, texts and graphs are passed over; a file may hold nothing else, where another one of its folder,
 * or of a folder beside it, has the scalars.
 */
export const tensorboardFormat: Format = {
  name: 'TensorBoard events',
  recognise: (path, head) => isEventFile(path) || head.slice(0, 64).includes(FILE_VERSION),
  wholeOf: (path) => (isEventFile(path) ? runOf(path) : undefined),
  read,
}

interface Found {
  points: Points
  /** Tags whose tensors are scalars: said of a tag with its first value only. */
  scalars: Set<string>
}

function read({ bytes }: Content): Reading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const found: Found = { points: noPoints(), scalars: new Set() }
  const records = tfRecordsOf(bytes)
  let record = records.next()
  for (; record.done !== true; record = records.next()) readEvent({ view, ...record.value }, found)
  return { metrics: [], series: seriesOf(found.points, 'step'), notes: record.value ? [CUT_OFF] : [] }
}

function readEvent(event: Message, found: Found): void {
  const step = stepOf(event)
  for (const summary of fieldsOf(event)) {
    if (summary.number !== EVENT.summary || summary.wire !== 'bytes') continue
    for (const value of fieldsOf(summary)) {
      if (value.number === SUMMARY.value && value.wire === 'bytes') readValue(value, step, found)
    }
  }
}

function stepOf(event: Message): number {
  let step = 0
  for (const field of fieldsOf(event)) if (field.number === EVENT.step) step = field.value
  return step
}

function readValue(value: Message, step: number, found: Found): void {
  let tag = ''
  let plugin = ''
  let simple: number | undefined
  let tensor: Message | undefined
  for (const field of fieldsOf(value)) {
    if (field.wire === 'fixed32' && field.number === VALUE.simpleValue) {
      simple = field.view.getFloat32(field.start, true)
    }
    if (field.wire !== 'bytes') continue
    if (field.number === VALUE.tag) tag = textOf(field)
    if (field.number === VALUE.tensor) tensor = field
    if (field.number === VALUE.metadata) plugin = pluginOf(field)
  }
  const number = tensor === undefined ? simple : scalarIn(tensor, tag, plugin, found)
  if (number === undefined) return
  addPoint(found.points, tag, step, number)
}

function scalarIn(tensor: Message, tag: string, plugin: string, { scalars }: Found): number | undefined {
  if (plugin !== SCALARS && !(plugin === '' && scalars.has(tag))) return undefined
  const number = scalarOf(tensor)
  if (number !== undefined) scalars.add(tag)
  return number
}

function pluginOf(metadata: Message): string {
  let plugin = ''
  for (const field of fieldsOf(metadata)) {
    if (field.number !== METADATA.pluginData || field.wire !== 'bytes') continue
    for (const inner of fieldsOf(field)) {
      if (inner.number === PLUGIN_DATA.pluginName && inner.wire === 'bytes') plugin = textOf(inner)
    }
  }
  return plugin
}

function textOf({ view, start, end }: Message): string {
  return decoder.decode(new Uint8Array(view.buffer, view.byteOffset + start, end - start))
}
