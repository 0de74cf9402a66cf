import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { countingWeek } from '../../../../platform/purpose.ts'
import { mayConfigureCount } from '../../access.ts'
import { readForm } from '../../rules/count-week/form.ts'
import { findRound, setForm } from '../../store/count-week/rounds.ts'

const label = z.string({ error: 'required' }).trim().max(200, 'too-long')

/** One choice a line, as written in the form. */
const lines = z
	.string()
	.max(2000, 'too-long')
	.default('')
	.transform((text) => text.split(/\r?\n/))

const position = z
	.string()
	.regex(/^\d{1,3}$/, 'not-a-number')
	.default('999')
	.transform(Number)

/** Chooses a round's questions, their order, and the municipality's own; before anybody has answered. */
export const configureCountForm = command({
	name: 'configureCountForm',
	input: z.object({
		countRoundId: id(),
		asked: z
			.record(
				z.string(),
				z.object({ ask: z.enum(['no', 'optional', 'required'], { error: 'choose-one' }), place: position }),
			)
			.default({}),
		own: z
			.array(
				z.object({
					label: label.default(''),
					kind: z.enum(['one', 'several', 'number'], { error: 'choose-one' }).default('one'),
					choices: lines,
					required: z.enum(['yes']).optional(),
				}),
			)
			.max(10, 'too-long')
			.default([]),
	}),
	may: mayConfigureCount,
	run: async (act, { countRoundId, asked, own }) => {
		const { form, faults } = readForm({
			asked: Object.entries(asked).map(([code, chosen]) => ({ code, ...chosen })),
			own: own.map(({ required, ...question }) => ({ ...question, required: required === 'yes' })),
		})
		if (faults.length > 0) throw new BadInput(faults)
		return await countingWeek(act, async (db) => {
			const round = await findRound(db, countRoundId)
			if (round === null) return missing
			if (round.state !== 'planned') return refuse({ because: 'count-round-open' })
			await setForm(db, countRoundId, form)
			return { countRoundId }
		})
	},
	audit: ({ countRoundId }) => ({ kind: 'count-round', ids: [countRoundId] }),
})
