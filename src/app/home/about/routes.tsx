import { Hono } from 'hono';
import type { Env } from '../../../features/accounts/access/visitor.ts';
import { anyone } from '../../../features/accounts/access/who-may.ts';
import { GalleryPage } from '../../../ui/gallery/page.tsx';
import { renderPage } from '../../../ui/layout/document.tsx';
import { AccessibilityPage, SourcePage } from './page.tsx';

export const routes = new Hono<Env>()
  .get('/:language{(?:nl|fr|de|en)}/accessibility', anyone(), (c) =>
    c.html(renderPage(<AccessibilityPage language={c.get('language')} />)),
  )
  .get('/:language{(?:nl|fr|de|en)}/source', anyone(), (c) =>
    c.html(renderPage(<SourcePage language={c.get('language')} />)),
  )
  .get('/:language{(?:nl|fr|de|en)}/components', anyone(), (c) =>
    c.html(renderPage(<GalleryPage language={c.get('language')} />)),
  );
