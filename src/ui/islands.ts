import { characterCount } from './character-count/character-count.island.ts';
import { enhance } from './enhance/enhance.island.ts';
import { goOn } from './go-on/go-on.island.ts';
import { menu } from './layout/menu.island.ts';
import { map } from './map/map.island.ts';
import { once } from './once/once.island.ts';
import { passkey } from './passkey/passkey.island.ts';
import { print } from './print-button/print.island.ts';
import { quickExit } from './quick-exit/quick-exit.island.ts';
import { takeAlong } from './visit-pack/take-along.island.ts';
import { visitPack } from './visit-pack/visit-pack.island.ts';
import { type Island, wakeIslands } from './wake.ts';

/** All that runs in the browser. Each island adds to HTML that works without it. */
const islands: Record<string, Island> = {
  'character-count': characterCount,
  'quick-exit': quickExit,
  'take-along': takeAlong,
  'visit-pack': visitPack,
  enhance,
  'go-on': goOn,
  map,
  menu,
  once,
  passkey,
  print,
};

wakeIslands(islands);
document.addEventListener('page:changed', () => wakeIslands(islands));
