import { line, lineOrNothing, story, storyOrNothing } from '../../../platform/http/fields.ts';

export const mostWords = 10_000;

/** What is asked of whoever complains, on the site and on paper. */
export const complaintWords = {
  name: line(),
  reach: line(),
  about: line(),
  ended: lineOrNothing(),
  text: story(mostWords),
  wish: storyOrNothing(2000),
};
