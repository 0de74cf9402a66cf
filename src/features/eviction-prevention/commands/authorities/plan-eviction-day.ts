import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { day, id, notInFuture, optionalText } from '../../../../platform/fields.ts'
import { mayHandleCases } from '../../access.ts'
import {
	keyHolders,
	storages,
	tonightHomes,
	yesNoUnknown,
} from '../../rules/authorities/eviction-day-codes.ts'
import { findSheet, putSheet } from '../../store/eviction-day.ts'
import { caseInWork, isCase } from '../case-in-work.ts'
import { changedMeanwhile, seenAt } from '../seen-at.ts'

/** The eviction day on one page: who attends, the children, tonight's home, keys and belongings. Refusal: changed-meanwhile. */
export const planEvictionDay = command({
	name: 'planEvictionDay',
	input: z.object({
		caseId: id(),
		attendsId: id().optional(),
		attendsOthers: optionalText(500),
		childrenAtHome: z.enum(yesNoUnknown, { error: 'choose-one' }),
		childrenWith: optionalText(500),
		homeEmpty: z.enum(yesNoUnknown, { error: 'choose-one' }),
		tonight: z.enum(tonightHomes, { error: 'choose-one' }),
		tonightWhere: optionalText(500),
		keys: z.enum(keyHolders, { error: 'choose-one' }),
		storage: z.enum(storages, { error: 'choose-one' }),
		storageNote: optionalText(1000),
		postponementAskedOn: day().optional(),
		stayAskedOn: day().optional(),
		note: optionalText(2000),
		seenAt: seenAt(),
	}),
	may: mayHandleCases,
	run: async (act, { caseId, attendsId, postponementAskedOn, stayAskedOn, seenAt, ...planned }) => {
		notInFuture(act, { postponementAskedOn, stayAskedOn })
		const found = await caseInWork(act, caseId)
		if (!isCase(found)) return found
		const refusal = changedMeanwhile(seenAt, (await findSheet(act.db, caseId))?.recordedAt ?? null)
		if (refusal !== null) return refusal
		await putSheet(act.db, act.actor.municipalityId, {
			...{ caseId, ...planned, plannedBy: act.actor.actorId },
			attendsId: attendsId ?? null,
			postponementAskedOn: postponementAskedOn ?? null,
			stayAskedOn: stayAskedOn ?? null,
		})
		return { caseId }
	},
	audit: ({ caseId }) => ({ kind: 'eviction-case', ids: [caseId] }),
})
