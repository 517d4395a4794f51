/** The world outside: what the tool reads from and writes to. A path of `-` is standard input. */
export interface Io {
  /** What a path leads to. Throws where that is nothing. The size of a pipe is not known. */
  stat(path: string): Promise<{ isFolder: boolean; size?: number }>;
  /** The names of the files and folders in a folder. */
  list(folder: string): Promise<string[]>;
  read(path: string): AsyncIterable<Uint8Array>;
  /** Resolves when there is room for more. */
  write(output: string): Promise<void>;
  writeError(output: string): void;
  /** How wide the output may be. */
  columns: number;
  /** How wide standard error is; 0 where it is no terminal. */
  errorColumns: number;
  /** Whether standard input is a terminal, at which somebody may not know that they are waited for. */
  isTyped: boolean;
  /** Whether the output is a terminal, which is then that of standard error too. */
  isWatched: boolean;
  /** Milliseconds, from whenever. */
  now(): number;
}
