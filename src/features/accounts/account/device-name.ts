const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/OPR\//, 'Opera'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
];

/** "Firefox · Windows", from what the browser says of itself; null when it says nothing that we know. */
export function deviceName(userAgent: string): string | null {
  const found = [browsers, systems].map((list) => list.find(([sign]) => sign.test(userAgent))?.[1]);
  return found.filter(Boolean).join(' · ') || null;
}
