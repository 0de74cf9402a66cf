import * as z from 'zod'
import { readFigure } from '../../../foundation/figure.ts'
import { operators } from '../rules/status.ts'

/** A year, from a form or a file. */
export const year = () =>
	z.coerce.number({ error: 'not-a-year' }).int('not-a-year').min(1900, 'not-a-year').max(2199, 'not-a-year')

/** A figure as people write it: `74 %`, `1 234,5`, or already a number. */
export const figure = () =>
	z.union([z.number(), z.string()], { error: 'required' }).transform((given, context) => {
		const read = readFigure(String(given))
		if (read.is === 'number') return read.value
		context.addIssue({ code: 'custom', message: read.is === 'empty' ? 'required' : 'not-a-number' })
		return z.NEVER
	})

const nullable = <Schema extends z.ZodType>(schema: Schema) =>
	schema.nullish().transform((given): z.output<Schema> | null => given ?? null)

export const definitionFields = z.object({
	id: z.string(),
	version: z.coerce.number().int(),
})

/** What one writes about a new indicator. Base and target may be missing; a target may be words. */
export const indicatorFields = z
	.object({
		name: z.string({ error: 'required' }).trim().min(1, 'required').max(300, 'too-long'),
		unit: z.string().trim().max(60, 'too-long').default(''),
		direction: nullable(z.enum(['down', 'up'], { error: 'choose-one' })),
		baseYear: nullable(year()),
		baseValue: nullable(figure()),
		targetYear: nullable(year()),
		targetValue: nullable(figure()),
		targetOperator: nullable(z.enum(operators, { error: 'choose-one' })),
		targetWords: nullable(z.string().trim().min(1, 'required').max(200, 'too-long')),
		references: z.array(z.object({ year: year(), value: figure() })).default([]),
		comment: z.string().trim().max(4000, 'too-long').default(''),
		definition: nullable(definitionFields),
		countedFrom: nullable(year()),
		dueYears: nullable(z.array(year())),
		/** Named units, where what is counted happens in a unit; none counts all. */
		unitIds: nullable(z.array(z.uuid({ error: 'choose-one' })).max(50)),
	})
	.superRefine((given, context) => {
		const fault = (path: string, message: string) =>
			context.addIssue({ code: 'custom', path: [path], message })
		if (given.baseValue !== null && given.baseYear === null) fault('baseYear', 'base-year-missing')
		if (given.targetValue !== null && given.targetYear === null) fault('targetYear', 'target-year-missing')
		if (given.targetValue !== null && given.targetWords !== null) fault('targetWords', 'target-twice')
		if (given.targetValue !== null && given.targetOperator === null && given.direction === null) {
			fault('direction', 'direction-missing')
		}
	})
