import type { IncomingMessage } from 'node:http';
import { Button, Buttons } from '../button/button.tsx';
import { TextField } from '../field/text-field.tsx';
import { Form } from '../form/form.tsx';
import { renderPage } from '../layout/document.tsx';
import { PublicPage } from '../layout/public-page.tsx';

/** A form that is enhanced, for the test of the enhancer: refuses an empty name, else leads to a page of its own. */
export function EnhancedForm(props: { done?: boolean; wrong?: boolean }) {
  return (
    <PublicPage
      language="en"
      title={props.done ? 'Thank you' : 'Form'}
      path={(other) => `/${other}`}
      site={{ name: 'Entente' }}
    >
      <h1>{props.done ? 'Thank you' : 'Who are you?'}</h1>
      {!props.done && (
        <Form language="en" action="/form" enhance errors={props.wrong ? { name: 'Fill in your name' } : {}}>
          <TextField name="name" label="Name" required />
          <TextField name="note" label="Note" />
          <Buttons>
            <Button>Send</Button>
          </Buttons>
        </Form>
      )}
    </PublicPage>
  );
}

export async function formAnswer(request: IncomingMessage) {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  const shown = (wrong: boolean) => renderPage(<EnhancedForm wrong={wrong} />);
  if (request.method !== 'POST') return { status: 200, headers: html, body: shown(false) };
  let typed = '';
  for await (const chunk of request) typed += chunk;
  if (!new URLSearchParams(typed).get('name')) return { status: 422, headers: html, body: shown(true) };
  return { status: 303, headers: { location: '/done' }, body: '' };
}
