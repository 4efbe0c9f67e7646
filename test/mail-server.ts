import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

export type Received = { from: string; to: string[]; raw: string };
export type MailServer = {
  url: string;
  received: Received[];
  /** Answers an address with this code and words instead of taking it, until it is set back to null. */
  refuse: { code: number; words: string } | null;
  /** Waits until that many mails have come. */
  until(count: number): Promise<void>;
  close(): Promise<void>;
};

/** A mail server that speaks enough SMTP to take mail, or to refuse it. */
export async function mailServer(): Promise<MailServer> {
  const waiting: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    void talk(socket, self).finally(() => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const self: Talking = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received: [],
    refuse: null,
    take: (mail) => {
      self.received.push(mail);
      for (const wake of waiting.splice(0)) wake();
    },
    until: async (count) => {
      while (self.received.length < count) await new Promise<void>((done) => waiting.push(done));
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((done) => server.close(() => done()));
    },
  };
  return self;
}

type Talking = MailServer & { take(mail: Received): void };

async function talk(socket: Socket, server: Talking): Promise<void> {
  let mail: Received = { from: '', to: [], raw: '' };
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  say('220 mail.test ready');
  for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!inData) {
      inData = /^data$/i.test(line);
      say(answer(line, mail, server));
    } else if (line === '.') {
      inData = false;
      server.take(mail);
      mail = { from: '', to: [], raw: '' };
      say('250 taken');
    } else {
      mail.raw += `${line}\n`;
    }
  }
}

function answer(line: string, mail: Received, { refuse }: MailServer): string {
  const address = /<([^>]*)>/.exec(line)?.[1] ?? '';
  switch (line.slice(0, 4).toUpperCase()) {
    case 'MAIL':
      mail.from = address;
      return '250 ok';
    case 'RCPT':
      if (refuse) return `${refuse.code} ${address} ${refuse.words}`;
      mail.to.push(address);
      return '250 ok';
    case 'DATA':
      return '354 go on';
    case 'QUIT':
      return '221 bye';
    default:
      return '250 ok';
  }
}
