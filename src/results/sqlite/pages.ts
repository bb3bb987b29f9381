import { Unreadable } from '../unreadable.js'
import { damaged, readVarint } from './record.js'

/** A database file as the pages that it is made of. They count from 1. */
export interface Pages {
  view: DataView
  /** Bytes of a page, and how many of these are used. */
  size: number
  usable: number
  count: number
}

const FILE_HEADER = 100
const INTERIOR = 0x05
const LEAF = 0x0d
const LINK = 4

/** Longer than any row in a store of numbers. */
const LONGEST_ROW = 256 * 1024

/** One look at all rows of a table. */
interface Scan extends Pages {
  /** By number, 1 where something has led to the page. */
  claimed: Uint8Array
}

interface Page {
  number: number
  start: number
  end: number
  cells: number
  /** Where the offsets of its cells begin. */
  pointers: number
}

/**
 * The rows of the table whose tree of pages begins at `root`, in the order of their ids, as records.
 *
 * In a sound file one thing only leads to each page, and the cells of a page do not overlap. Both are checked: so a table
 * is never larger than its file, whatever its pages say.
 *
 * @throws Unreadable
 */
export function* recordsOf(pages: Pages, root: number): Generator<DataView> {
  const scan: Scan = { ...pages, claimed: new Uint8Array(pages.count + 1) }
  const open = [claim(scan, root)]
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const start = (number - 1) * scan.size
    const end = start + scan.usable
    const head = number === 1 ? start + FILE_HEADER : start
    const type = scan.view.getUint8(head)
    const cells = scan.view.getUint16(head + 3)
    const pointers = head + (type === LEAF ? 8 : 12)
    const page = { number, start, end, cells, pointers }
    if (pointers + 2 * cells > end) throw damaged(`page ${number} has too many cells`)
    if (type === INTERIOR) open.push(claim(scan, scan.view.getUint32(head + 8)), ...childrenOf(scan, page))
    else if (type === LEAF) yield* recordsIn(scan, page)
    else throw damaged(`page ${number} belongs to no table`)
  }
}

/** All but the last one, from the right to the left: the last that is pushed is the next to be looked at. */
function childrenOf(scan: Scan, page: Page): number[] {
  return Array.from({ length: page.cells }, (_, index) => {
    const cell = cellAt(scan, page, page.cells - 1 - index)
    if (cell + LINK > page.end) throw damaged(`page ${page.number} has a cell outside of it`)
    return claim(scan, scan.view.getUint32(cell))
  })
}

function* recordsIn(scan: Scan, page: Page): Generator<DataView> {
  let room = scan.usable
  for (let index = 0; index < page.cells; index += 1) {
    const cursor = { view: scan.view, at: cellAt(scan, page, index), end: page.end }
    const start = cursor.at
    const length = readVarint(cursor)
    readVarint(cursor) // Its id.
    if (length > LONGEST_ROW) throw new Unreadable('has a row of more than 256 KiB')
    const inPage = lengthInPage(length, scan.usable)
    const end = cursor.at + inPage + (inPage < length ? LINK : 0)
    room -= end - start
    if (end > page.end || room < 0) throw damaged(`page ${page.number} has rows outside of it`)
    const { buffer, byteOffset } = scan.view
    yield inPage === length
      ? new DataView(buffer, byteOffset + cursor.at, length)
      : gathered(scan, cursor.at, inPage, length)
  }
}

function cellAt({ view }: Scan, { start, pointers }: Page, index: number): number {
  return start + view.getUint16(pointers + 2 * index)
}

/** A record that begins in its page and goes on in a chain of others. */
function gathered(scan: Scan, start: number, inPage: number, length: number): DataView {
  const record = new Uint8Array(length)
  const { view } = scan
  record.set(new Uint8Array(view.buffer, view.byteOffset + start, inPage))
  let next = view.getUint32(start + inPage)
  for (let filled = inPage; filled < length; ) {
    const page = (claim(scan, next) - 1) * scan.size
    const piece = Math.min(scan.usable - LINK, length - filled)
    record.set(new Uint8Array(view.buffer, view.byteOffset + page + LINK, piece), filled)
    filled += piece
    next = view.getUint32(page)
  }
  return new DataView(record.buffer)
}

/** How much of a record of `length` bytes is in its page: "B-tree Cell Format", where P is `length` and U `usable`. */
function lengthInPage(length: number, usable: number): number {
  const most = usable - 35
  if (length <= most) return length
  const least = Math.floor(((usable - 12) * 32) / 255) - 23
  const fitting = least + ((length - least) % (usable - LINK))
  return fitting <= most ? fitting : least
}

function claim({ count, claimed }: Scan, page: number): number {
  if (page < 1 || page > count) throw new Unreadable(`is cut off: it lacks its page ${page}`)
  if (claimed[page] === 1) throw damaged(`page ${page} is used twice`)
  claimed[page] = 1
  return page
}
