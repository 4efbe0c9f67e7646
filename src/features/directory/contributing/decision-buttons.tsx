import { Button, Buttons } from '../../../ui/button/button.tsx';

/** The two answers to what somebody asked: `decision` is `accepted` or `refused`. */
export const DecisionButtons = ({ accept, refuse }: { accept: string; refuse: string }) => (
  <Buttons>
    <Button name="decision" value="accepted">
      {accept}
    </Button>
    <Button kind="quiet" name="decision" value="refused">
      {refuse}
    </Button>
  </Buttons>
);
