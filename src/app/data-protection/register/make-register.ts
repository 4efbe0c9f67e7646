import { roleTexts as memberRoleTexts } from '../../../features/accounts/workspace/texts.ts';
import type { CodeList } from '../../../features/cases/codes/code-list.ts';
import { complexityFlags } from '../../../features/cases/codes/complexity-flags.ts';
import { declineReasons } from '../../../features/cases/codes/decline-reasons.ts';
import { notSuitableReasons } from '../../../features/cases/codes/not-suitable-reasons.ts';
import { roles, steps } from '../../../features/cases/rules/steps.ts';
import { roleTexts, stepTexts } from '../../../features/cases/rules/texts.ts';
import { previewTexts } from '../../../features/retention/preview/texts.ts';
import {
  type RecordTypeName,
  recordType,
  recordTypes,
} from '../../../features/retention/rules/record-types.ts';
import { recordTypeTexts } from '../../../features/retention/rules/texts.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { registerTexts } from './texts.ts';

/** Each activity with the kinds of record whose periods hold for it. */
const activities = [
  { name: 'a_mediation', keeps: ['case', 'request', 'draft', 'unsent_mail'] },
  { name: 'a_staff', keeps: ['departed_mediator', 'departed_member', 'invitation', 'session'] },
  { name: 'a_recognition', keeps: ['departed_mediator'], also: 'evidenceRetention' },
  { name: 'a_complaints', keeps: ['complaint'] },
  { name: 'a_partners', keeps: ['partner_contact', 'partner_message', 'partner_session', 'invitation'] },
  { name: 'a_referrals', keeps: ['case', 'request'], also: 'consentRetention' },
  { name: 'a_evaluation', keeps: ['case', 'survey'], also: 'evaluationRetention' },
  { name: 'a_judicial', keeps: ['judicial_request'] },
  { name: 'a_sanction', keeps: ['case', 'request'] },
  { name: 'a_trail', keeps: ['departed_member', 'attempt'], also: 'trailRetention' },
  { name: 'a_directory', keeps: [], also: 'directoryRetention' },
] as const satisfies readonly { name: string; keeps: readonly RecordTypeName[]; also?: string }[];

/** The model register of processing in one language, as Markdown: its tables are the rules of the code. */
export function makeRegister(language: Language): string {
  const say = registerTexts(language);
  const parts = [
    `# ${say('title')}`,
    say('model'),
    say('controller'),
    say('outside'),
    `## ${say('activities')}`,
    ...activities.map((activity) => activityPart(activity, language)),
    `## ${say('retentionTitle')}`,
    retentionTable(language),
    `## ${say('rolesTitle')}`,
    rolesTable(language),
    `## ${say('sealedTitle')}`,
    say('sealed'),
    sealedLists(language),
    `## ${say('figuresTitle')}`,
    say('figures'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function activityPart(activity: (typeof activities)[number], language: Language): string {
  const say = registerTexts(language);
  const { name, keeps } = activity;
  const kept = keeps.map((type) => periodOf(type, language));
  const also = 'also' in activity ? [say(activity.also)] : [];
  const facts = (['purpose', 'people', 'data', 'basis', 'receivers'] as const).map((fact) => [
    say(fact),
    say(`${name}_${fact}`),
  ]);
  const rows = [...facts, [say('retention'), [...kept, ...also].join('; ')]];
  return [`### ${say(name)}`, table(['', ''], rows)].join('\n\n');
}

function periodOf(name: RecordTypeName, language: Language): string {
  const say = registerTexts(language);
  const { unit, usual, least, most, chosenBy } = recordType(name);
  const long = previewTexts(language)(unit, { count: usual });
  const choice =
    chosenBy === 'service' ? ` ${say('choose', { least: String(least), most: String(most) })}` : '';
  return `${long}${choice} ${recordTypeTexts(language)(`${name}_from`)}`;
}

function retentionTable(language: Language): string {
  const say = registerTexts(language);
  const sayType = recordTypeTexts(language);
  const rows = recordTypes.map(({ name }) => [
    sayType(name),
    periodOf(name, language),
    sayType(`${name}_why`),
  ]);
  return table([say('data'), say('retention'), say('why')], rows);
}

function rolesTable(language: Language): string {
  const say = registerTexts(language);
  const rows = roles.map((role) => {
    const may = steps.filter(({ who }) => who.includes(role)).map(({ name }) => stepTexts(language)(name));
    return [roleTexts(language)(role), may.join(', ')];
  });
  const none = memberRoleTexts(language);
  return table(
    [say('role'), say('steps')],
    [...rows, [`${none('administrator')}, ${none('operator')}`, '–']],
  );
}

function sealedLists(language: Language): string {
  const lists = [complexityFlags, declineReasons, notSuitableReasons] as readonly CodeList<string>[];
  return lists
    .map(
      (list) =>
        `- ${list
          .options(language)
          .map(({ label }) => label)
          .join(', ')}`,
    )
    .join('\n');
}

const table = (heads: string[], rows: string[][]): string =>
  [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
