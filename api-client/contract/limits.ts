/** Limits both sides of the wire know, so that a form can say so before it sends. */
export const limits = {
  /** UTF-16 units of a complaint's text; 20 is about one short sentence. */
  textMinimum: 20,
  textMaximum: 5000,
  messageMaximum: 2000,
  landmarkMaximum: 200,
  captionMaximum: 140,
  photosPerComplaint: 4,
  /** Bytes of one upload; a phone's camera rarely exceeds 8 MB. */
  photoBytes: 20_000_000,
  photoPixels: 60_000_000,
  questionsPerCategory: 12,
  optionsPerQuestion: 20,
  /** UTF-16 units of one answer to a category's question. */
  answerMaximum: 500,
  jsonBytes: 64_000,
} as const;
