import * as z from 'zod'
import { findAmount } from '../foundation/money.ts'
import { findPlainDate, type PlainDate } from '../foundation/plain-date.ts'
import { BadInput, type Fault } from './answer.ts'

/** A calendar day as `YYYY-MM-DD`, which is what date fields send. */
export const day = () =>
	z
		.string({ error: 'required' })
		.meta({ format: 'date' })
		.transform((text, context) => {
			const found = findPlainDate(text.trim())
			if (found !== null) return found
			context.addIssue({ code: 'custom', message: 'not-a-day' })
			return z.NEVER
		})

/** An amount of money as people write it, in öre. */
export const amount = () =>
	z
		.string({ error: 'required' })
		.meta({ examples: ['9120.50'] })
		.transform((text, context) => {
			const found = findAmount(text)
			if (found !== null) return found
			context.addIssue({ code: 'custom', message: 'amount-not-a-number' })
			return z.NEVER
		})

/** Text that somebody must write. */
export const text = (longest: number) =>
	z.string({ error: 'required' }).trim().min(1, 'required').max(longest, 'too-long')

/** Text that may be left out; an empty field is no text. */
export const optionalText = (longest: number) =>
	z
		.string()
		.trim()
		.max(longest, 'too-long')
		.optional()
		.transform((given) => (given === undefined || given === '' ? null : given))

/** An hour of the day as `HH:MM`, or none; what time fields send, and with a point as people write it. */
export const clockTime = () =>
	z
		.string()
		.trim()
		.transform((text) => text.replace('.', ':').padStart(5, '0'))
		.pipe(z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'))
		.optional()
		.transform((given) => given ?? null)

export const id = () => z.uuid({ error: 'required' })

type Days = Readonly<Record<string, PlainDate | null | undefined>>

/** The fields that say of something that has happened that it happens tomorrow. */
export const faultsInFuture = ({ today }: { today: PlainDate }, days: Days): Fault[] =>
	Object.entries(days)
		.filter(([, given]) => given !== null && given !== undefined && given > today)
		.map(([path]) => ({ path, problem: 'date-in-future' }))

/** What has happened cannot have happened tomorrow: throws bad input that names the fields. */
export function notInFuture(now: { today: PlainDate }, days: Days): void {
	const faults = faultsInFuture(now, days)
	if (faults.length > 0) throw new BadInput(faults)
}
