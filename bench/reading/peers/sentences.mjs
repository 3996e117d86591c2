/** Sentences of a text with their places: what the peers are given, since whole documents make some of them drift. */
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function sentencesOf(text) {
  return [...segmenter.segment(text)].map(({ index, segment }) => ({
    start: index,
    words: segment.replace(/\s/g, ' '),
  }));
}
