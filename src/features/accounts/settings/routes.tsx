import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { readForm } from '../../../platform/http/form.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { renderPage } from '../../../ui/layout/document.tsx';
import { type Env, viewerOf } from '../access/visitor.ts';
import { memberOf, NotForYou, only } from '../access/who-may.ts';
import { saidErrors } from '../forms/texts.ts';
import { changeSettings } from './change-settings.ts';
import { SectionPage, SettingsPage } from './page.tsx';
import { serviceToSet } from './queries.ts';
import { type Change, fieldsNow, type Section, sectionNames, sections } from './sections.ts';
import { settingsTexts } from './texts.ts';

export const routes = new Hono<Env>()
  .get('/settings', only('administrator', 'coordinator'), async (c) => {
    const service = await serviceOf(c);
    const saved = c.req.query('saved') !== undefined;
    return c.html(renderPage(<SettingsPage member={memberOf(c)} service={service} saved={saved} />));
  })
  .get('/settings/:section', only('administrator', 'coordinator'), async (c) => {
    const section = sectionIn(c.req.param('section'));
    if (!section) return c.notFound();
    const typed = fieldsNow(section, await serviceOf(c));
    return c.html(renderPage(<SectionPage member={memberOf(c)} section={section} typed={typed} />));
  })
  .post('/settings/:section', only('administrator', 'coordinator'), async (c) => {
    const section = sectionIn(c.req.param('section'));
    if (!section) return c.notFound();
    const member = memberOf(c);
    const read = await readForm(c, sections[section] as z.ZodType);
    const again = (errors: Record<string, string>) => {
      const page = <SectionPage member={member} section={section} typed={read.typed} errors={errors} />;
      return c.html(renderPage(page), 422);
    };
    if (!read.ok) return again(said(member.language, read.errors));
    const role = member.roles.includes('administrator') ? 'administrator' : 'coordinator';
    const by = { id: member.memberId, name: member.name, role };
    const change = { section, value: read.value } as Change;
    const { house } = c.var;
    const done = await house.db.as(viewerOf(member), (tx) =>
      changeSettings(tx, serviceIdOf(c), change, by, house.now()),
    );
    if (!done.ok) return again({ runByPolice: settingsTexts(member.language)('clashExists') });
    return c.redirect('/settings?saved', 303);
  });

const sectionIn = (name: string): Section | undefined => sectionNames.find((one) => one === name);

function serviceIdOf(c: Context<Env>): string {
  const { service } = memberOf(c);
  if (!service) throw new NotForYou('no_right');
  return service.id;
}

const serviceOf = (c: Context<Env>) =>
  c.var.house.db.as(viewerOf(memberOf(c)), (tx) => serviceToSet(tx, serviceIdOf(c)));

function said(language: Language, errors: Record<string, string>): Record<string, string> {
  const say = settingsTexts(language);
  const own: Record<string, string> = {
    areas_empty: say('areasTaken'),
    aftercare_order: say('aftercareOrder'),
  };
  const said = ([field, code]: [string, string]) =>
    own[code] ? { [field]: own[code] } : saidErrors(language, { [field]: code });
  return Object.assign({}, ...Object.entries(errors).map(said));
}
