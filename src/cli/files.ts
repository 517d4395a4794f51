import type { Io } from './io.ts';

/** A file to be read, or why nothing can be read at a path. */
export interface FoundFile {
  path: string;
  size?: number;
  problem?: Error;
}

/** The files that paths lead to, in their order. A folder leads to all that is in it, by name, and in its folders. */
export async function findFiles(paths: readonly string[], io: Io): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const files = await find(path, io);
    found.push(...(files.length > 0 ? files : [{ path, problem: new Error('there is no file in this folder') }]));
  }
  return found;
}

async function find(path: string, io: Io): Promise<FoundFile[]> {
  try {
    const { isFolder, ...file } = await io.stat(path);
    if (!isFolder) return [{ path, ...file }];
    const names = await io.list(path);
    const found: FoundFile[] = [];
    // What begins with a dot is not meant, as with the shell's *: editors and systems leave such files behind.
    for (const name of names.filter((name) => !name.startsWith('.')).sort()) {
      found.push(...(await find(`${path.replace(/\/$/, '')}/${name}`, io)));
    }
    return found;
  } catch (error) {
    return [{ path, problem: error as Error }];
  }
}
