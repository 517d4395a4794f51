/** What the exit status says. Node itself returns 1 for a crash; from 64 to 78 are BSD's sysexits. */
export const EXIT = {
  recognised: 0,
  notRecognised: 2,
  usage: 64,
  unreadableFile: 66,
  unwritableOutput: 74,
  /** 128 + SIGPIPE, as a shell says it. */
  readerGone: 141,
} as const;
