import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepRecords } from '../../access.ts'
import { lengths } from '../../rules/log-review/period.ts'
import { keepSetting } from '../../store/log-review.ts'

const whole = (least: number, most: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(least, 'out-of-range')
		.max(most, 'out-of-range')

/** How often the committee's units review their logs, how much of them, and whether people are told who read by name. */
export const keepLogReviewSetting = command({
	name: 'keepLogReviewSetting',
	input: z.object({
		months: z.coerce.number({ error: 'choose-one' }).pipe(z.literal(lengths, { error: 'choose-one' })),
		sample: whole(5, 100),
		days: whole(7, 90),
		namesTold: z.enum(['no', 'yes'], { error: 'choose-one' }).transform((told) => told === 'yes'),
	}),
	may: mayKeepRecords,
	run: async ({ db, actor }, setting) => {
		await keepSetting(db, actor, setting)
		return {}
	},
	audit: (_input) => ({ kind: 'log-review', ids: [] }),
})
