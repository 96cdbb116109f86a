import { packs } from '../src/languages/index.ts';
import { createDerive } from '../src/obligations/derive.ts';

/** The derivation with all languages, as the service makes it. */
export const derive = createDerive(packs);
