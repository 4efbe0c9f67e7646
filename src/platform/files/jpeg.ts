import { concat } from '../vault/bytes.ts';
import { ascii, has, viewOf } from './bytes.ts';
import { type Orientation, orientationIn, tiffWith } from './orientation.ts';

const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app14: 0xee };
const exif = 'Exif\0\0';
const jfif = Uint8Array.of(...ascii('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0);

/** A marker segment; after that of a scan, the coded picture. */
type Segment = { code: number; body: Uint8Array; coded: Uint8Array };

/**
 * A JPEG made anew from what its picture needs: tables, frame, scans, and how it must be turned. Location, camera, maker's
 * notes, comments, previews, colour profiles and whatever stood behind the picture are not copied. Null when it is broken.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | null {
  const segments = segmentsOf(bytes);
  if (!segments) return null;
  const count = (is: (segment: Segment) => boolean) => segments.filter(is).length;
  if (count(({ code }) => isFrame(code)) !== 1 || count(({ code }) => code === marker.scan) === 0)
    return null;
  const said = segments.find(({ code, body }) => code === marker.app1 && has(body, exif));
  const orientation = said ? orientationIn(said.body.subarray(exif.length)) : 1;
  // Without JFIF's mark some decoders take other colours, so it is there only where it was.
  const marked = segments.some(({ code, body }) => code === marker.app0 && has(body, 'JFIF'));
  return concat(
    Uint8Array.of(0xff, marker.start),
    ...(marked ? [whole({ code: marker.app0, body: jfif })] : []),
    ...(orientation === 1 ? [] : [turned(orientation)]),
    ...segments.filter(mayStay).flatMap((segment) => [whole(segment), segment.coded]),
    Uint8Array.of(0xff, marker.end),
  );
}

/** Everything from the start mark to the end mark; null when it does not come that far. */
function segmentsOf(bytes: Uint8Array): Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) return null;
  const segments: Segment[] = [];
  for (let at = 2; bytes[at] === 0xff; ) {
    const code = bytes[at + 1];
    if (code === marker.end) return segments;
    if (code === 0xff) {
      at += 1;
      continue;
    }
    const segment = segmentAt(bytes, at);
    if (!segment) return null;
    segments.push(segment);
    at += 4 + segment.body.length + segment.coded.length;
  }
  return null;
}

function segmentAt(bytes: Uint8Array, at: number): Segment | null {
  if (at + 4 > bytes.length) return null;
  const code = bytes[at + 1] as number;
  const from = at + 2 + viewOf(bytes).getUint16(at + 2);
  if (from < at + 4 || from > bytes.length) return null;
  const to = code === marker.scan ? endOfScan(bytes, from) : from;
  return { code, body: bytes.subarray(at + 4, from), coded: bytes.subarray(from, to) };
}

/** SOF0 to SOF15, without the three codes among them that mean something else. */
const isFrame = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

/** Tables (DHT, DAC, DQT, DNL, DRI), the frame, the scan; and Adobe's mark, without which some colours come out wrong. */
function mayStay({ code, body }: Segment): boolean {
  if (code === marker.app14) return has(body, 'Adobe') && body.length === 12;
  return isFrame(code) || [0xc4, 0xcc, 0xda, 0xdb, 0xdc, 0xdd].includes(code);
}

function whole({ code, body }: Pick<Segment, 'code' | 'body'>): Uint8Array {
  const length = body.length + 2;
  return concat(Uint8Array.of(0xff, code, length >> 8, length & 0xff), body);
}

const turned = (orientation: Orientation): Uint8Array =>
  whole({ code: marker.app1, body: concat(ascii(exif), tiffWith(orientation)) });

/** Where the coded data of a scan end: at the first marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const code = bytes[at + 1] ?? 0;
    if (code !== 0 && code !== 0xff && !(code >= 0xd0 && code <= 0xd7)) return at;
  }
  return bytes.length;
}
