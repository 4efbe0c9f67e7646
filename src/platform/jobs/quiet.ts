import { Logger } from 'graphile-worker';

/** The library's own words, only where something is wrong. They name tasks and ids, never content. */
export const quiet = (log: (message: string) => void): Logger =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') log(`jobs: ${message}`);
  });
