/** Sums up rows in any order: the same rows give the same sum, one other row another. */
export type Total = { rows: number; sum: string };

export type Migration = { name: string; sha256: string };

/** The lines of a backup of the database. A row is the text that the database itself made of it. */
export type DatabaseLine =
  | {
      kind: 'header';
      holds: 'database';
      format: 1;
      madeAt: string;
      installation: string;
      migrations: Migration[];
    }
  | { kind: 'table'; name: string; columns: string[] }
  | { kind: 'row'; json: string }
  | { kind: 'sequence'; name: string; value: string; called: boolean }
  | { kind: 'end'; totals: Record<string, Total> };

/** The lines of a copy of the key store. The keys are sealed with the installation's key, as they lie in the store. */
export type KeysLine =
  | {
      kind: 'header';
      holds: 'keys';
      format: 1;
      madeAt: string;
      installation: string;
      installationKey: string | null;
    }
  | { kind: 'key'; id: string; sealed: string }
  | { kind: 'forgotten'; id: string; at: string }
  | { kind: 'end'; keys: number };

/** Rows are most of a backup: they go as they are, marked by one letter. */
export const lineText = (line: DatabaseLine | KeysLine): string =>
  line.kind === 'row' ? `R${line.json}\n` : `L${JSON.stringify(line)}\n`;

export const readLine = <T extends DatabaseLine | KeysLine>(text: string): T =>
  (text.startsWith('R') ? { kind: 'row', json: text.slice(1) } : JSON.parse(text.slice(1))) as T;
