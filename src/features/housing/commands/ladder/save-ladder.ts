import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day } from '../../../../platform/fields.ts'
import { mayKeepLadder } from '../../access.ts'
import { forms } from '../../rules/forms.ts'
import type { LadderStep } from '../../rules/ladder/ladder.ts'
import { insertLadder } from '../../store/ladder/config.ts'
import { rowOf } from '../committee-of.ts'

const codes = forms.map(({ code }) => code)
/** As a tick of the form is called: `from>to`. */
const step = z.string().transform((text, context): LadderStep => {
	const [from, to] = text.split('>')
	const start = codes.find((code) => code === from)
	const goal = [...codes, 'own-lease' as const].find((code) => code === to)
	if (start !== undefined && goal !== undefined && start !== goal) return { from: start, to: goal }
	context.addIssue({ code: 'custom', message: 'choose-one' })
	return z.NEVER
})

const whole = (most: number) =>
	z.coerce
		.number({ error: 'not-a-number' })
		.int('not-a-number')
		.min(1, 'not-a-number')
		.max(most, 'not-a-number')

/** The committee's ladder from a day on; what held before keeps its days. Refusal: ladder-of-that-day. */
export const saveLadder = command({
	name: 'saveLadder',
	input: z.object({
		validFrom: day(),
		checkEveryMonths: whole(24),
		reviewWithinDays: whole(365),
		steps: z.array(step).min(1, 'choose-one').max(400, 'too-long'),
	}),
	may: mayKeepLadder,
	run: async (act, { steps, ...given }) => {
		if (given.validFrom < act.today) throw new BadInput([{ path: 'validFrom', problem: 'not-before-today' }])
		const once = new Map(steps.map((one) => [`${one.from}>${one.to}`, one]))
		await insertLadder(act.db, { ...rowOf(act), ...given, decidedBy: act.actor.actorId }, [...once.values()])
		return { steps: once.size }
	},
	audit: () => ({ kind: 'ladder', ids: [] }),
	constraints: { one_ladder_a_day: 'ladder-of-that-day' },
})
