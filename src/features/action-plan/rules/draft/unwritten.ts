/** Holds something in brackets that a starter asked for and nobody has written yet. */
export const isUnwritten = (text: string): boolean => /\[[^\]]+\]/.test(text)
