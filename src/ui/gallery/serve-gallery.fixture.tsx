import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { isLanguage } from '../../platform/texts/languages.ts';
import { assets, assetsFolder } from '../assets.ts';
import { renderPage } from '../layout/document.tsx';
import { EnhancedForm, formAnswer } from './enhanced-form.fixture.tsx';
import { GalleryPage } from './page.tsx';

export type GalleryServer = {
  address: string;
  close(): Promise<void>;
  /** Bytes on the wire: the page with its styles and islands, and all fonts together. */
  weigh(path: string): Promise<{ page: number; fonts: number }>;
};

const policy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types: Record<string, string> = { css: 'text/css', js: 'text/javascript', woff2: 'font/woff2' };

/** The gallery and a small form behind the strict policy of the product, on a port of its own. */
export async function serveGallery(): Promise<GalleryServer> {
  const server = createServer((request, response) => {
    answer(request).then(
      ({ status, headers, body }) =>
        response.writeHead(status, { ...headers, 'content-security-policy': policy }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    weigh,
  };
}

type Answer = { status: number; headers: Record<string, string>; body: string | Buffer };

async function answer(request: IncomingMessage): Promise<Answer> {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  if (pathname.startsWith('/ui/')) return file(pathname.slice('/ui/'.length));
  if (pathname.startsWith('/form')) return formAnswer(request);
  return page(pathname);
}

function page(path: string): Answer {
  const language = path.split('/').find(isLanguage) ?? 'nl';
  const body = path.includes('done')
    ? renderPage(<EnhancedForm done />)
    : renderPage(<GalleryPage language={language} />);
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

async function file(name: string): Promise<Answer> {
  const body = await readFile(new URL(name, assetsFolder));
  return {
    status: 200,
    headers: { 'content-type': types[name.split('.').pop() ?? ''] ?? 'text/plain' },
    body,
  };
}

async function weigh(path: string): Promise<{ page: number; fonts: number }> {
  const { css, js } = assets();
  const inFolder = (address: string) => readFile(new URL(address.slice('/ui/'.length), assetsFolder));
  const parts = [Buffer.from(page(path).body), await inFolder(css), await inFolder(js)];
  const fontFiles = (await readdir(assetsFolder)).filter((name) => name.endsWith('.woff2'));
  const fonts = await Promise.all(fontFiles.map((name) => readFile(new URL(name, assetsFolder))));
  return {
    page: parts.reduce((sum, part) => sum + brotliCompressSync(part).length, 0),
    fonts: fonts.reduce((sum, font) => sum + font.length, 0),
  };
}
