/**
 * Which documents of PolNeAR's training half were learned from and looked at, and which only scored: 588 and 252 of 840,
 * by place in the order of their names. Every fourth document was looked at before the split was made and is never scored.
 */
export const isLearned = (i) => i % 4 === 0 || (i % 5 !== 1 && i % 5 !== 3);
