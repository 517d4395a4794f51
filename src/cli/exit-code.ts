/** What the exit status says. Node itself returns 1 for a crash; 64 and 66 are those of BSD's sysexits. */
export const EXIT = {
  recognised: 0,
  notRecognised: 2,
  usage: 64,
  unreadableFile: 66,
} as const;
