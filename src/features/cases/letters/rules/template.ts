import type { FieldOf, LetterKind } from './kinds.ts';

/** What a letter says before its fields are filled in: its first heading, and its text (`parse-text.ts` says in which signs). */
export type Template = { subject: string; body: string };

type FieldsIn<Text extends string, Found = never> = Text extends `${string}{${infer Field}}${infer Rest}`
  ? FieldsIn<Rest, Found | Field>
  : Found;

/** The text itself, or, where it names a field that this letter does not have, a type that it cannot be. */
type Naming<K extends LetterKind, Text extends string> = [FieldsIn<Text>] extends [FieldOf<K>]
  ? Text
  : { thisLetterHasNoField: Exclude<FieldsIn<Text>, FieldOf<K>> };

/** A template of ours. To name a field of somebody else than its addressee does not compile. */
export const template =
  <K extends LetterKind>(_kind: K) =>
  <const Subject extends string, const Body extends string>(
    subject: Subject & Naming<K, Subject>,
    body: Body & Naming<K, Body>,
  ): Template => ({ subject, body });
