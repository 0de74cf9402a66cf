/** A stretch of a text that was changed: in both, or in one only; and where it begins among all stretches. */
export type Piece = { readonly at: number; readonly text: string; readonly is: 'same' | 'gone' | 'came' }
