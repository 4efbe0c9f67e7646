/** What a command answers when all went well. */
export type Ok<T> = { ok: true; value: T };

/** What a command answers when a rule says no: a value with a `kind`, never an exception. Bugs throw. */
export type Refused<K extends string = string> = {
  ok: false;
  kind: K;
  detail?: Record<string, string | number>;
};

export type Result<T, K extends string = string> = Ok<T> | Refused<K>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refused = <K extends string>(kind: K, detail?: Record<string, string | number>): Refused<K> => ({
  ok: false,
  kind,
  ...(detail ? { detail } : {}),
});
