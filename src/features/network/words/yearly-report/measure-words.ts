type Said<Measures> = { readonly [Key in keyof Measures & string as `measure-${Key}`]: string }

/** The measures' names as words of a report. */
export const measureWords = <const Measures extends Readonly<Record<string, string>>>(measures: Measures) =>
	Object.fromEntries(
		Object.entries(measures).map(([key, name]) => [`measure-${key}`, name]),
	) as Said<Measures>
