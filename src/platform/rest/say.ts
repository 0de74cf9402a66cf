/** The words by the first of the keys that has any; null when none has. */
export type Say = (
	keys: readonly string[],
	values?: Readonly<Record<string, string | number>>,
) => string | null
