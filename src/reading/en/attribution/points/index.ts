/** The table of points of English cues. Written by bench/reading/learn-cues.mjs from PolNeAR; it holds no text of it. */
import type { PointsTable } from '../../../attribution/points.ts';
import { nouns } from './nouns.ts';
import { surroundings } from './surroundings.ts';
import { verbs } from './verbs.ts';

export const cuePoints: PointsTable = { base: -10, enough: -2, rows: [...verbs, ...nouns, ...surroundings] };
