import { createSocket } from 'node:dgram';
import type { AddressInfo } from 'node:net';

/** What a name answers: mail servers (`''` is the one that says: no mail), an IPv4 address, or `fail` for a server in trouble. */
export type Names = Record<string, { mx?: string[]; a?: string; fail?: true }>;

const types = { a: 1, mx: 15 };

/** A name server on this machine that knows these names and no other. */
export async function dnsServer(names: Names): Promise<{ address: string; close(): Promise<void> }> {
  const socket = createSocket('udp4');
  socket.on('message', (question, from) => {
    const { name, type, end } = readQuestion(question);
    const known = names[name];
    const records = known ? recordsOf(known, type) : [];
    const header = Buffer.alloc(12);
    question.copy(header, 0, 0, 2);
    const code = known?.fail ? 2 : known ? 0 : 3;
    header.writeUInt16BE(0x8180 | code, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(records.length, 6);
    socket.send(Buffer.concat([header, question.subarray(12, end), ...records]), from.port, from.address);
  });
  await new Promise<void>((bound) => socket.bind(0, '127.0.0.1', bound));
  return {
    address: `127.0.0.1:${(socket.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => socket.close(() => closed())),
  };
}

function readQuestion(message: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.').toLowerCase(), type: message.readUInt16BE(at + 1), end: at + 5 };
}

function recordsOf({ mx = [], a, fail }: Names[string], type: number): Buffer[] {
  if (fail) return [];
  if (type === types.a && a) return [record(types.a, Buffer.from(a.split('.').map(Number)))];
  if (type !== types.mx) return [];
  return mx.map((server) => record(types.mx, Buffer.concat([Buffer.from([0, 10]), labelled(server)])));
}

/** A record about the name of the question, which stands at byte 12. */
function record(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12);
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(type, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(60, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

const labelled = (name: string) =>
  Buffer.concat([
    ...name
      .split('.')
      .filter(Boolean)
      .map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label)])),
    Buffer.from([0]),
  ]);
