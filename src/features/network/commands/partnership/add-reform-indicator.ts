import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { units, wishes } from '../../rules/partnership/reforms.ts'
import { insertReformIndicator } from '../../store/partnership/reforms.ts'

/** What tells how far a reform has come. Refused: indicator-name-taken. */
export const addReformIndicator = command({
	name: 'addReformIndicator',
	input: z.object({
		reformId: id(),
		name: text(200),
		unit: z.enum(units, { error: 'choose-one' }),
		wanted: z.enum(wishes, { error: 'choose-one' }),
		countedHow: text(1000),
	}),
	may: mayKeepNetwork,
	run: async ({ db, actor }, indicator) => ({
		indicatorId: await insertReformIndicator(db, actor.municipalityId, indicator),
	}),
	audit: (input) => ({ kind: 'reform', ids: [input.reformId] }),
	constraints: { one_indicator_of_a_name: 'indicator-name-taken' },
})
