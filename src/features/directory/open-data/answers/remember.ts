export type Answer = {
  body: Buffer<ArrayBuffer>;
  headers: Record<string, string>;
  /** The same, packed; made when somebody first asks for it. */
  packed?: Promise<Buffer<ArrayBuffer>>;
};
type Answers = { byKey: Map<string, Answer>; bytes: number };

/** All answers made from one state of the directory: beyond this the oldest way out is to begin anew. */
const mostBytes = 64 * 1024 * 1024;
const mostAnswers = 5000;

const remembered = new WeakMap<object, Answers>();

/** The answer made before under this key from the same things (a directory, which is another object after each change), or a new one. */
export function remember(from: object, key: string, make: () => Answer): Answer {
  const answers = remembered.get(from) ?? { byKey: new Map(), bytes: 0 };
  remembered.set(from, answers);
  const before = answers.byKey.get(key);
  if (before) return before;
  const made = make();
  const bytes = made.body.length + key.length;
  if (bytes > mostBytes) return made;
  if (answers.bytes + bytes > mostBytes || answers.byKey.size >= mostAnswers) {
    answers.byKey.clear();
    answers.bytes = 0;
  }
  answers.byKey.set(key, made);
  answers.bytes += bytes;
  return made;
}

const pairs = new WeakMap<object, WeakMap<object, object>>();

/** One thing that stands for two, for answers that are made from both. */
export function both(one: object, other: object): object {
  const withOne = pairs.get(one) ?? new WeakMap<object, object>();
  pairs.set(one, withOne);
  const known = withOne.get(other) ?? {};
  withOne.set(other, known);
  return known;
}
