/** Of the artifact, in bytes. */
export const MOST_PACKED = 32 * 1024 * 1024
/** Of its text, in bytes: gzip can make a thousand times as much of what comes. */
export const MOST_UNPACKED = 64 * 1024 * 1024
/** Numbers, texts, lists: what takes memory once it is read, and a text of brackets takes most. */
export const MOST_VALUES = 4_000_000
export const MOST_PAIRS = 128

/** Of one of many measurements, likewise. */
export const MOST_PACKED_EACH = 8 * 1024 * 1024
export const MOST_UNPACKED_EACH = 32 * 1024 * 1024
export const MOST_VALUES_EACH = 1_000_000
/** Of all of them together: they are in memory at once. */
export const MOST_VALUES_TOGETHER = 2 * MOST_VALUES
