import type { Rule } from '../../../features/accounts/access/who-may.ts';
import { roleTexts as memberRoleTexts } from '../../../features/accounts/workspace/texts.ts';
import { steps } from '../../../features/cases/rules/steps.ts';
import { roleTexts, stepTexts } from '../../../features/cases/rules/texts.ts';
import type { Language } from '../../../platform/texts/languages.ts';
import { Details } from '../../../ui/details/details.tsx';
import { Table } from '../../../ui/table/table.tsx';
import type { Route } from '../../routes.ts';
import { whoSeesWhatTexts } from './texts.ts';

/** The table of steps, told as who may take which. */
export function StepsAndRoles({ language }: { language: Language }) {
  const say = whoSeesWhatTexts(language);
  const sayStep = stepTexts(language);
  const sayRole = roleTexts(language);
  return (
    <Details summary={say('stepsTitle')}>
      <ul>
        {steps.map((step) => (
          <li key={step.name}>
            {sayStep(step.name)}: {step.who.map((role) => sayRole(role)).join(', ')}
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Every address with the rule that stands before it in the code. */
export function AddressesAndRules({ language, routes }: { language: Language; routes: Route[] }) {
  const say = whoSeesWhatTexts(language);
  const rows = routes
    .map(({ method, path, rule }) => ({
      address: `${method} ${path.replace(/\{[^/]*\}/g, '')}`,
      who: rule ? whoIn(rule, language) : '',
    }))
    .sort((a, b) => a.who.localeCompare(b.who) || a.address.localeCompare(b.address));
  return (
    <Details summary={say('pagesTitle')}>
      <Table
        language={language}
        caption={say('pagesTitle')}
        captionHidden
        columns={[
          { key: 'address', head: say('address'), cell: (row) => <code>{row.address}</code> },
          { key: 'who', head: say('who'), cell: (row) => row.who },
        ]}
        rows={rows}
        rowKey={(row) => row.address}
      />
    </Details>
  );
}

function whoIn({ who }: Rule, language: Language): string {
  if (typeof who === 'string') return whoSeesWhatTexts(language)(who);
  return who.map((role) => memberRoleTexts(language)(role)).join(', ');
}
