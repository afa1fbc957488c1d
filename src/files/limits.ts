// How much of a file is read before it is refused, each bound with its reason. Bounds are handed to every
// reader so that tests and settings can lower them. Knows nothing of what the files mean.

const MB = 1024 * 1024

export type Limits = {
  /** Bytes of the file as sent. */
  readonly fileBytes: number
  /** Parts inside a zip. */
  readonly parts: number
  /** Bytes of one part once unpacked, as counted while unpacking. */
  readonly partBytes: number
  /** Bytes of all the parts we read once unpacked, as counted while unpacking. */
  readonly totalBytes: number
  /** How many times larger than its packed size a part may become. */
  readonly ratio: number
  /** Rows in one sheet. */
  readonly rows: number
  /** Columns in one sheet. */
  readonly columns: number
  /** Cells in the file, counting the empty ones to the left of a filled one. */
  readonly cells: number
  /** Milliseconds from start to last cell. */
  readonly milliseconds: number
  /** Megabytes of script memory for the reading thread. */
  readonly megabytes: number
}

export const LIMITS: Limits = {
  // 50,000 rows of 8 columns make about 3 MB; ten times that leaves room for pictures kept in the workbook.
  fileBytes: 32 * MB,
  // A workbook has about ten parts and one more per sheet, picture and comment page.
  parts: 5_000,
  // 50,000 x 8 cells unpack to about 25 MB. Parts are streamed, so this bounds time rather than memory.
  partBytes: 256 * MB,
  totalBytes: 384 * MB,
  // Cells that repeat one text pack about 60 : 1 at most; a zip bomb packs about 1,000 : 1.
  ratio: 250,
  // Four times the largest import we promise to read in seconds.
  rows: 200_000,
  // The widest governance workbook seen has 30; hundreds mean that something else was sent.
  columns: 1_000,
  // About 200 MB of memory at its fullest.
  cells: 2_000_000,
  // The largest allowed file takes about ten seconds on two slow cores.
  milliseconds: 60_000,
  megabytes: 512,
}

/** A part must reach this size before its ratio means anything: small parts of repeated text pack well. */
export const RATIO_COUNTS_FROM = 4 * MB
