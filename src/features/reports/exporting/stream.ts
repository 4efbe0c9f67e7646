const running = new Map<string, () => void>();

/**
 * What is made while it is sent: the next piece when the last one went out. Whoever begins anew ends what he began before, so
 * that a download that nobody reads any more keeps no memory. `failed` is told what broke in between: the answer has begun.
 */
export function oneAtATime(
  whose: string,
  pieces: AsyncGenerator<Uint8Array>,
  failed: (error: unknown) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  running.get(whose)?.();
  let stop = (): void => undefined;
  const forget = () => {
    if (running.get(whose) === stop) running.delete(whose);
  };
  const underlying: UnderlyingDefaultSource<Uint8Array<ArrayBuffer>> = {
    start(control) {
      stop = () => {
        control.error(new Error('This export was begun anew'));
        void pieces.return(undefined);
      };
      running.set(whose, stop);
    },
    async pull(control) {
      try {
        const { done, value } = await pieces.next();
        if (!done) return control.enqueue(value as Uint8Array<ArrayBuffer>);
        forget();
        control.close();
      } catch (error) {
        forget();
        failed(error);
        throw error;
      }
    },
    async cancel() {
      forget();
      await pieces.return(undefined);
    },
  };
  return new ReadableStream(underlying, { highWaterMark: 0 });
}
