import * as z from 'zod'
import { acrossFields } from '../../../../platform/across-fields.ts'
import { command } from '../../../../platform/command.ts'
import { id, optionalText, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { valueStates, valueStatuses } from '../../rules/partnership/reforms.ts'
import { saveReformValue } from '../../store/partnership/reforms.ts'
import { words, year } from './round-fields.ts'

const number = () =>
	z
		.union([z.number(), optionalText(30)])
		.transform((given, context) => {
			if (given === null) return null
			const read = typeof given === 'number' ? given : Number(given.replace(/\s/g, '').replace(',', '.'))
			if (Number.isFinite(read) && read >= 0) return read
			context.addIssue({ code: 'custom', message: 'not-a-number' })
			return z.NEVER
		})
		.optional()
		.transform((given) => given ?? null)

const fields = z.object({
	indicatorId: id(),
	year: year(),
	state: z.enum(valueStates, { error: 'choose-one' }),
	value: number(),
	source: text(400),
	status: z.enum(valueStatuses, { error: 'choose-one' }),
	note: words(1000),
})

/** An indicator's value of a year with its source, in place of the one before; zero is a number, and none is none. */
export const tellReformValue = command({
	name: 'tellReformValue',
	input: acrossFields(fields, ({ state, value }, tell) => {
		if (state === 'number' && value === null) tell('value', 'required')
		if ((state === 'withheld' || state === 'not-counted') && value != null) tell('value', 'no-number-then')
	}),
	may: mayKeepNetwork,
	run: async ({ db, actor }, told) => ({ valueId: await saveReformValue(db, actor.municipalityId, told) }),
	audit: (input) => ({ kind: 'reform-indicator', ids: [input.indicatorId] }),
})
