import { cloud, infobip, innopaas, onprem, sinch } from './bodies.ts';
import { type Meaning, said } from './meaning.ts';

const ID = '2754859441498128';
const URL = 'https://media.example.com/2754859441498128';
const SHA = 'pUmMYRx7RSG0mE5JDnTqPJlS2fxiQ0ZBXcWQ3m3sJ1A=';

/** The same file as each provider describes files: on-premises by id, Cloud by both, the others by URL. */
function file(mimeType: string) {
  return {
    all: { id: ID, url: URL, mimeType, sha256: SHA },
    onprem: { id: ID, mime_type: mimeType, sha256: SHA, file: '/usr/local/wamedia/shared/2754859441498128' },
    cloud: { id: ID, url: URL, mime_type: mimeType, sha256: SHA },
    sinch: { url: URL, mime_type: mimeType },
    innopaas: { link: URL, mimeType, sha256: SHA },
    infobip: { url: URL },
  };
}

const jpeg = file('image/jpeg');
const mp4 = file('video/mp4');
const ogg = file('audio/ogg; codecs=opus');
const mp3 = file('audio/mpeg');
const pdf = file('application/pdf');
const webp = file('image/webp');

export const media: readonly Meaning[] = [
  said(
    'an image with a caption',
    { type: 'media', media: { kind: 'image', ...jpeg.all, caption: 'Our garden' } },
    {
      ...onprem({ type: 'image', image: { ...jpeg.onprem, caption: 'Our garden' } }),
      ...cloud({ type: 'image', image: { ...jpeg.cloud, caption: 'Our garden' } }),
      ...sinch({ type: 'image', image: { ...jpeg.sinch, caption: 'Our garden' } }),
      ...innopaas({ type: 'image', image: { ...jpeg.innopaas, caption: 'Our garden' } }),
      ...infobip({ type: 'IMAGE', ...jpeg.infobip, caption: 'Our garden' }),
    },
  ),
  said(
    'a video without a caption',
    { type: 'media', media: { kind: 'video', ...mp4.all } },
    {
      ...onprem({ type: 'video', video: mp4.onprem }),
      ...cloud({ type: 'video', video: mp4.cloud }),
      ...sinch({ type: 'video', video: mp4.sinch }),
      ...innopaas({ type: 'video', video: mp4.innopaas }),
      ...infobip({ type: 'VIDEO', ...mp4.infobip }),
    },
  ),
  said(
    'a voice note',
    { type: 'media', media: { kind: 'audio', ...ogg.all, voice: true } },
    {
      ...onprem({ type: 'voice', voice: ogg.onprem }),
      ...cloud({ type: 'audio', audio: { ...ogg.cloud, voice: true } }),
      ...sinch({ type: 'voice', voice: ogg.sinch }),
      ...innopaas({ type: 'audio', audio: ogg.innopaas }),
      ...infobip({ type: 'VOICE', ...ogg.infobip }),
    },
  ),
  said(
    'an audio file',
    { type: 'media', media: { kind: 'audio', ...mp3.all, voice: false, filename: 'song.mp3' } },
    {
      ...onprem({ type: 'audio', audio: { ...mp3.onprem, filename: 'song.mp3' } }),
      ...cloud({ type: 'audio', audio: { ...mp3.cloud, voice: false } }),
      ...sinch({ type: 'audio', audio: mp3.sinch }),
      ...innopaas({ type: 'audio', audio: mp3.innopaas }),
      ...infobip({ type: 'AUDIO', ...mp3.infobip }),
    },
    { inferred: ['sinch-legacy'] },
  ),
  said(
    'a document with its name',
    { type: 'media', media: { kind: 'document', ...pdf.all, filename: 'plan.pdf' } },
    {
      ...onprem({ type: 'document', document: { ...pdf.onprem, filename: 'plan.pdf' } }),
      ...cloud({ type: 'document', document: { ...pdf.cloud, filename: 'plan.pdf' } }),
      ...sinch({ type: 'document', document: { ...pdf.sinch, caption: 'plan.pdf' } }),
      ...innopaas({ type: 'document', document: { ...pdf.innopaas, filename: 'plan.pdf', caption: '' } }),
      ...infobip({ type: 'DOCUMENT', ...pdf.infobip, caption: 'plan.pdf' }),
    },
  ),
  said(
    'a sticker',
    {
      type: 'media',
      media: {
        kind: 'sticker',
        ...webp.all,
        animated: true,
        pack: { id: 'cats-1', name: 'Cats', publisher: 'The Net Loft', emojis: ['😺'], firstParty: false },
      },
    },
    {
      ...onprem({
        type: 'sticker',
        sticker: {
          ...webp.onprem,
          metadata: {
            'sticker-pack-id': 'cats-1',
            'sticker-pack-name': 'Cats',
            'sticker-pack-publisher': 'The Net Loft',
            emojis: ['😺'],
            'is-first-party-sticker': 0,
          },
        },
      }),
      ...cloud({ type: 'sticker', sticker: { ...webp.cloud, animated: true } }),
      ...sinch({ type: 'sticker', sticker: webp.sinch }),
      ...innopaas({ type: 'sticker', sticker: webp.innopaas }),
      ...infobip({ type: 'STICKER', ...webp.infobip }),
    },
    { inferred: ['sinch-legacy'] },
  ),
  said(
    'an image that could not be fetched',
    {
      type: 'media',
      media: { kind: 'image', mimeType: 'image/jpeg', sha256: SHA },
      errors: [{ code: '131052', title: 'Download failed', message: 'Download failed', details: 'The file is gone.' }],
    },
    {
      ...onprem({
        type: 'image',
        image: { mime_type: 'image/jpeg', sha256: SHA, status: 'undownloaded' },
        errors: [{ code: 131052, title: 'Download failed', details: 'The file is gone.' }],
      }),
      ...cloud({
        type: 'image',
        image: { mime_type: 'image/jpeg', sha256: SHA },
        errors: [
          {
            code: 131052,
            title: 'Download failed',
            message: 'Download failed',
            error_data: { details: 'The file is gone.' },
          },
        ],
      }),
    },
  ),
];
