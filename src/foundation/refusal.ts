/**
 * A refusal is a value: the rules said no, and say why. `because` is the refusal's name
 * (kebab-case, words for it stand under `refusals` in the feature's words); other fields are facts for the sentence.
 */
export type Refusal<Because extends string = string, Facts extends object = object> = {
	readonly refused: true
	readonly because: Because
} & Facts

export function refuse<const Because extends string, Facts extends object>(
	refusal: { because: Because } & Facts,
): Refusal<Because, Facts> {
	return { refused: true, ...refusal } as Refusal<Because, Facts>
}

export function isRefused(value: unknown): value is Refusal {
	return typeof value === 'object' && value !== null && 'refused' in value && value.refused === true
}
