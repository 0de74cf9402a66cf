import * as z from 'zod'
import { day } from '../../../platform/fields.ts'

/** A day that may be left out. */
export const optionalDay = () =>
	day()
		.optional()
		.transform((given) => given ?? null)

const hoursInAWeek = 168

/** Hours a week as people write them, `2,5` too; kept as minutes. */
export const hoursAWeek = () =>
	z
		.union([z.number(), z.string().trim().min(1)], { error: 'required' })
		.transform((given) => Number(String(given).replace(',', '.')))
		.refine((hours) => hours >= 0 && hours <= hoursInAWeek, 'not-hours-of-a-week')
		.transform((hours) => Math.round(hours * 60))

const whole = (least: number, most: number) =>
	z.coerce.number({ error: 'required' }).int('not-valid').min(least, 'not-valid').max(most, 'not-valid')

/** Which quarter a report is of. */
export const quarterFields = () => ({ year: whole(2025, 2200), quarter: whole(1, 4) })
