import { changes } from './api/changes.ts';
import { document } from './api/document.ts';
import { downloads } from './api/downloads.ts';
import { municipalities } from './api/municipalities.ts';
import { services } from './api/services.ts';
import { fallback } from './fallback.ts';

export const routesOfOpenData = [document, services, changes, municipalities, downloads, fallback];
