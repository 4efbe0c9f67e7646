import type { VNode } from 'preact';
import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import type { Language } from '../../../../platform/texts/languages.ts';
import type { Entry } from '../../entries/entry.ts';
import type { FieldName, ValueOf } from '../../entries/fields.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';

/** Where a form stands: what its words depend on. A visitor writes a text in one language, its keeper in all four. */
export type At = {
  language: Language;
  now: Date;
  country: Entry['country'];
  gazetteer: Gazetteer;
  proposing: boolean;
};

/** A value that was typed, `null` for none; or what is wrong, in the reader’s words, by the name of the input. */
export type Read<V> = { ok: true; value: V | null } | { ok: false; errors: FieldErrors };

/** The form of one kind of field: what stands in it at first, what was meant by what was typed, and its inputs. */
export type FieldForm<V> = {
  typed(value: V | undefined, at: At): Typed;
  read(typed: Typed, before: V | undefined, at: At): Read<V>;
  Inputs(props: { field: FieldName; value: V | undefined; at: At; errors: FieldErrors }): VNode;
};

export type FormOf<F extends FieldName> = FieldForm<ValueOf<F>>;

/** What was typed under one name, without spaces around. */
export const one = (typed: Typed, name: string): string => {
  const value = typed[name];
  return (Array.isArray(value) ? (value[0] ?? '') : (value ?? '')).trim();
};

/** All that was typed or ticked under one name. */
export const many = (typed: Typed, name: string): string[] =>
  [typed[name] ?? []].flat().filter((value) => value !== '');

export const isWrong = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;
