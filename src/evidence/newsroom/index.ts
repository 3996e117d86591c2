/** What a newsroom records about its reports beside their claims. */
export * from './anonymity.ts';
export * from './byline.ts';
export * from './correction.ts';
export * from './entries.ts';
export * from './media.ts';
export * from './network.ts';
export * from './parallel.ts';
export { listNewsroom, newsroomKinds, newsroomProjection, type NewsroomRecord } from './projection.ts';
export * from './release.ts';
export * from './story.ts';
export * from './term.ts';
