import { z } from 'zod';

const text = z.string().max(100_000);
/** What the device yields for a key, beside its answer proper; not every device can. */
const prfAnswer = z.string().max(100).nullish().catch(null);

const registration = z.looseObject({
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  prf: prfAnswer,
  response: z.looseObject({
    clientDataJSON: text,
    attestationObject: text,
    transports: z
      .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']))
      .catch([])
      .default([]),
  }),
});

const assertion = z.looseObject({
  id: text,
  rawId: text,
  type: z.literal('public-key'),
  prf: prfAnswer,
  response: z.looseObject({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.nullish(),
  }),
});

/** What a device answers when it made a passkey, as the field of a form; null when it is nothing of the kind. */
export const readRegistration = (field: unknown) => read(registration, field);

/** What a device answers when it uses one. */
export const readAssertion = (field: unknown) => read(assertion, field);

export type Registration = z.infer<typeof registration>;
export type Assertion = z.infer<typeof assertion>;

function read<S extends z.ZodType>(schema: S, field: unknown): z.infer<S> | null {
  try {
    return schema.safeParse(JSON.parse(String(field))).data ?? null;
  } catch {
    return null;
  }
}
