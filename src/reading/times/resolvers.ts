/** Every function a time rule can name. */
import type { Resolver } from './anchor.ts';
import { dateResolvers } from './resolve-dates.ts';
import { lengthResolvers } from './resolve-lengths.ts';

export type TimeResolver = keyof typeof dateResolvers | keyof typeof lengthResolvers;

export const resolvers: Readonly<Record<TimeResolver, Resolver>> = { ...dateResolvers, ...lengthResolvers };

export type { Anchor, Resolved, TimeArguments } from './anchor.ts';
