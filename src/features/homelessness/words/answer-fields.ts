/** The same question is called the same at its field and in the list of what is to be corrected. */
export function answerFields<const Variables extends Readonly<Record<string, string>>>(variables: Variables) {
	return Object.fromEntries(Object.entries(variables).map(([code, words]) => [`answers-${code}`, words])) as {
		readonly [Code in keyof Variables & string as `answers-${Code}`]: string
	}
}
