import { createRequire } from 'node:module';

/** What we use of the Typst compiler. Source: `@myriaddreamin/typst-ts-node-compiler` 0.7.0, `index-napi.d.ts`. */
export type TypstCompiler = {
  compile(options: { mainFileContent: string; inputs: Record<string, string> }): {
    result: object | null;
    takeDiagnostics(): { shortDiagnostics: unknown[] } | null;
  };
  pdf(document: object, options: { pdfStandard: string }): Uint8Array;
  evictCache(maxAge: number): void;
};
type Binding = {
  NodeCompiler: {
    create(options: { workspace: string; fontArgs: { fontBlobs: Uint8Array[] }[] }): TypstCompiler;
  };
};

const require = createRequire(import.meta.url);
// Of this version the publisher made programs for these systems only; its package for all of them cannot be installed by `npm ci`.
const programs = ['linux-x64-gnu', 'linux-x64-musl'].map(
  (system) => `@myriaddreamin/typst-ts-node-compiler-${system}`,
);

/** Whether letters can be made on this machine: on Linux with x64. */
export const canMakeLetters: boolean = programs.some(isThere);

function isThere(program: string): boolean {
  try {
    require.resolve(program);
    return true;
  } catch {
    return false;
  }
}

/** Loads the compiler; throws where there is none for this machine. */
export function loadTypst(): Binding['NodeCompiler'] {
  const program = programs.find(isThere);
  if (!program) throw new Error('Letters cannot be made on this machine: there is no Typst compiler for it');
  return (require(program) as Binding).NodeCompiler;
}
