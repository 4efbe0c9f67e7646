import { Button } from '../button/button.tsx';

/** Work in parts: its button does the next part. Where the browser can, it presses itself until the page comes without it. */
export function GoOnForm({ action, button }: { action: string; button: string }) {
  return (
    <form method="post" action={action} data-island="go-on">
      <Button>{button}</Button>
    </form>
  );
}
