import type { ComponentChildren } from 'preact';
import { Button } from '../button/button.tsx';

export type PasskeyFormProps = {
  /** Where the answer goes; the options for the device come from the same address with `/options`. */
  action: string;
  does: 'create' | 'get';
  hidden?: Readonly<Record<string, string>>;
  button: string;
  /** Said when the device gave no passkey. */
  failed: string;
  children?: ComponentChildren;
};

/** A form whose answer comes from the device. It shows itself only in a browser that can. */
export function PasskeyForm({ action, does, hidden = {}, button, failed, children }: PasskeyFormProps) {
  return (
    <form method="post" action={action} data-island="passkey" data-passkey={does} hidden>
      {Object.entries({ ...hidden, answer: '' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button kind={does === 'get' ? 'quiet' : 'primary'}>{button}</Button>
      <p role="status" data-passkey-failed={failed} />
    </form>
  );
}
