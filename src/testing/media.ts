import type { Media } from '../contract/media.ts';
import { type Keys, move, type Refuse, take, type Wire } from './saying.ts';

/** The wire keys of the files of each kind; a kind that is not here is not sent. */
export type FileKeys = { readonly [Kind in Media['kind']]?: Keys<Extract<Media, { kind: Kind }>> };

/** Takes what can be said of a file. A file of which nothing is known is one all the same. */
export function moveFile(file: Media, keys: FileKeys, refuse: Refuse): Wire {
  const ofKind = keys[file.kind] as Keys<Media> | undefined;
  if (ofKind === undefined) refuse('media.kind');
  return (ofKind && move(file, ofKind)) ?? {};
}

/** Where recordings are a type of their own: which of the two types an audio file is of. */
export function takeAudioType(file: Media): string {
  if (file.kind !== 'audio') return file.kind;
  return take(file, 'voice') ? 'voice' : 'audio';
}
