/** The pages that `/reports` leads to, by what one wants, in their order; each has two texts, its name and `…Text` what stands there. */
export const reportLinks = {
  outside: [
    { key: 'published', href: '/reports/published' },
    { key: 'shares', href: '/reports/shares' },
  ],
  worth: [
    { key: 'surveys', href: '/surveys' },
    { key: 'costs', href: '/reports/costs' },
    { key: 'pilot', href: '/pilot' },
    { key: 'recognition', href: '/recognition' },
  ],
  data: [
    { key: 'imports', href: '/imports' },
    { key: 'exports', href: '/exports' },
  ],
} as const;
