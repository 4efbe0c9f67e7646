/** The features in the order of docs/architecture.md: each may import only those before it. */
export const featureOrder = [
  'accounts',
  'directory',
  'mediators',
  'cases',
  'intake',
  'complaints',
  'partners',
  'surveys',
  'reports',
  'environment',
  'network',
  'publishing',
  'retention',
] as const;

const layers = ['platform', 'ui', 'features', 'app'];

/** Where a layer of `src/` stands, platform lowest; -1 for a file outside the four layers. */
export const layerOf = (file: string): number => {
  const [top, layer = ''] = file.split('/');
  return top === 'src' ? layers.indexOf(layer) : -1;
};

/** The feature that a file belongs to, or undefined. */
export const featureOf = (file: string): string | undefined => /^src\/features\/([^/]+)\//.exec(file)?.[1];

export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
export const isBrowserCode = (file: string): boolean =>
  /\.island\.tsx?$/.test(file) || file === 'src/ui/islands.ts';
