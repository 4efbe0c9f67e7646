import { z } from 'zod';
import { story, storyOrNothing } from '../../../../platform/http/fields.ts';

export const storyLimit = 8000;
export const wishLimit = 3000;

export const storySchema = z.object({ happened: story(storyLimit), wish: storyOrNothing(wishLimit) });
