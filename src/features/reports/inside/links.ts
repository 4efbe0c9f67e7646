/** The pages that `/reports` leads to, in their order; each has two texts, its name and `…Text` what stands there. */
export const reportLinks = [
  { key: 'published', href: '/reports/published' },
  { key: 'shares', href: '/reports/shares' },
  { key: 'surveys', href: '/surveys' },
  { key: 'costs', href: '/reports/costs' },
  { key: 'pilot', href: '/pilot' },
  { key: 'recognition', href: '/recognition' },
  { key: 'imports', href: '/imports' },
  { key: 'exports', href: '/exports' },
] as const;
