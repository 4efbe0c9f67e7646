import type { Entry } from '../../entries/entry.ts';

export type MergeRefusal = 'same' | 'gone' | 'two_tenants' | 'tenant_stays' | 'demo_and_real';

/**
 * Why the second entry may not become one with the first; null when it may. A service of this installation decides about its
 * own entry, so that entry always stays, and two of them never become one.
 */
export function whyNotMerge(stays: Entry, goes: Entry): MergeRefusal | null {
  if (stays.id === goes.id) return 'same';
  if ([stays, goes].some((entry) => entry.mergedInto || entry.status !== 'listed')) return 'gone';
  if (stays.tenant && goes.tenant) return 'two_tenants';
  if (goes.tenant) return 'tenant_stays';
  return stays.demo === goes.demo ? null : 'demo_and_real';
}
