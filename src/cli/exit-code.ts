/** What the exit status says. Node itself returns 1 for a crash; those from 64 on are BSD's sysexits. */
export const EXIT = {
  recognised: 0,
  notRecognised: 2,
  usage: 64,
  unreadableFile: 66,
  unwritableOutput: 74,
} as const;
