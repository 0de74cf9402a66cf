import * as z from 'zod'
import { command } from '../../../../../platform/command.ts'
import { clockTime, day, id, notInFuture, text } from '../../../../../platform/fields.ts'
import { mayHandleCases } from '../../../access.ts'
import { dateSources } from '../../../rules/case.ts'
import { disturbanceKinds } from '../../../rules/debt/codes.ts'
import { insertDisturbance } from '../../../store/around.ts'
import { caseInWork, isCase } from '../../case-in-work.ts'

const optionalDay = () =>
	day()
		.optional()
		.transform((given) => given ?? null)

/** What disturbed and when, who says so, and whether the tenant was told to stop and the board told (JB 12:25 a). */
export const recordDisturbance = command({
	name: 'recordDisturbance',
	input: z
		.object({
			caseId: id(),
			kind: z.enum(disturbanceKinds, { error: 'choose-one' }),
			onDay: day(),
			atTime: clockTime(),
			what: text(2000),
			source: z.enum(dateSources, { error: 'choose-one' }),
			warnedOn: optionalDay(),
			boardToldOn: optionalDay(),
			especiallySerious: z.literal('yes').optional(),
		})
		.refine(({ warnedOn, onDay }) => warnedOn === null || warnedOn >= onDay, {
			path: ['warnedOn'],
			error: 'before-it-happened',
		}),
	may: mayHandleCases,
	run: async (act, { especiallySerious, ...told }) => {
		const { onDay, warnedOn, boardToldOn } = told
		notInFuture(act, { onDay, warnedOn, boardToldOn })
		const found = await caseInWork(act, told.caseId)
		if (!isCase(found)) return found
		const { municipalityId, actorId } = act.actor
		const serious = { especiallySerious: especiallySerious === 'yes' }
		await insertDisturbance(act.db, municipalityId, { ...told, ...serious, recordedBy: actorId })
		return { caseId: told.caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
