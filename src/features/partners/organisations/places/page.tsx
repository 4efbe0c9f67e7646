import type { FieldErrors, Typed } from '../../../../platform/http/form.ts';
import { FieldPair } from '../../../../ui/field/fieldset.tsx';
import { TextField } from '../../../../ui/field/text-field.tsx';
import type { AtWork } from '../../../accounts/access/who-may.ts';
import { PartPage } from '../part-page.tsx';
import { organisationPath } from '../partner-desk.ts';
import { partnersTexts } from '../texts.ts';

type Props = {
  member: AtWork;
  organisation: { id: string; name: string };
  place: { id: string; name: string } | null;
  once: string;
  values: Typed;
  errors: FieldErrors;
};

/** One place of a partner, to add or to change. */
export function PlacePage({ place, ...page }: Props) {
  const say = partnersTexts(page.member.language);
  const all = `${organisationPath(page.organisation.id)}/places`;
  return (
    <PartPage
      {...page}
      title={place?.name ?? say('newPlace')}
      action={place ? `${all}/${place.id}` : all}
      remove={place ? say('removePlace') : undefined}
    >
      <TextField name="name" label={say('name')} required />
      <TextField name="street" label={say('street')} />
      <FieldPair>
        <TextField name="postcode" label={say('postcode')} width="short" />
        <TextField name="municipality" label={say('municipality')} />
      </FieldPair>
    </PartPage>
  );
}
