import type * as z from 'zod'

type Tell = (path: string, problem: string) => void

/**
 * A form whose fields are held against each other too, though one of them cannot be read: all that is wrong is told at
 * once, each at its field. A field that is wrong by itself is left out, named among the wrong ones, and told of once.
 */
export function acrossFields<Schema extends z.ZodObject>(
	schema: Schema,
	check: (given: Partial<z.output<Schema>>, tell: Tell, wrong: ReadonlySet<string>) => void,
): Schema {
	return schema.superRefine(
		(given, context) => {
			const wrong = new Set(context.issues.map(({ path }) => String(path?.[0])))
			const read = Object.fromEntries(Object.entries(given).filter(([field]) => !wrong.has(field)))
			const tell = (path: string, message: string) => {
				if (!wrong.has(path)) context.addIssue({ code: 'custom', path: [path], message })
			}
			check(read as Partial<z.output<Schema>>, tell, wrong)
		},
		{ when: ({ value }) => typeof value === 'object' && value !== null },
	)
}
