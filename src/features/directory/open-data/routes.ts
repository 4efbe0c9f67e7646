import { routes as openDataPage } from './about/routes.tsx';
import { changes } from './api/changes.ts';
import { document as apiDocument } from './api/document.ts';
import { downloads } from './api/downloads.ts';
import { municipalities } from './api/municipalities.ts';
import { services } from './api/services.ts';
import { routes as catalogue } from './catalogue/routes.ts';
import { fallback } from './fallback.ts';
import { figures } from './figures/figures.ts';
import { document as hsdsDocument, root } from './hsds/document.ts';
import { organizations } from './hsds/organizations.ts';
import { places } from './hsds/places.ts';
import { services as hsdsServices } from './hsds/services.ts';
import { about } from './ogc/about.ts';
import { document as ogcDocument } from './ogc/document.ts';
import { items } from './ogc/items.ts';

/** Open data, for everybody and every program; the fallback comes last. */
export const routesOfOpenData = [
  ...[apiDocument, services, changes, municipalities, downloads, figures],
  ...[ogcDocument, about, items],
  ...[hsdsDocument, root, hsdsServices, organizations, places],
  catalogue,
  openDataPage,
  fallback,
];
