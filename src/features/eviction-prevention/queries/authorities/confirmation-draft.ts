import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality, listUnits } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { alarmOf, copyHow, copyHowHidden } from '../../rules/authorities/confirmation.ts'
import { confirmationLetter } from '../../rules/authorities/confirmation-letter.ts'
import { listConfirmations, listMessages, listUnanswered } from '../../store/authorities.ts'
import { findCase } from '../../store/cases.ts'
import { listColleagues } from '../../store/colleagues.ts'
import { getReceivingCommittee } from '../../store/notices.ts'
import { shownIn, titleOf, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import { peopleAtHome } from '../people-at-home.ts'
import { nowIn, offToday } from './stand-in.ts'

/** The answer to the enforcement authority as it would go out now, who signs it, and what has gone out before. */
export const confirmationDraft = query({
	name: 'confirmationDraft',
	opensOne: true,
	input: z.object({ caseId: id(), responsibleId: id().optional() }),
	may: mayHandleCases,
	run: async (act, { caseId, responsibleId }) => {
		const row = await findCase(act.db, caseId)
		const [view] = row === undefined ? [] : await viewCases(act, [row])
		if (row === undefined || view === undefined) return missing
		const hidden = hidesFreeText(view)
		const [told] = (await listMessages(act.db, caseId)).filter((one) => one.kind === 'eviction-date')
		const waitingSince =
			(await listUnanswered(act.db, [caseId])).get(caseId) ?? row.dates['authority-told'] ?? null
		const colleagues = await listColleagues(act.db)
		const off = await offToday(act)
		const signs =
			responsibleId ??
			(row.assignedTo !== null && !off.has(row.assignedTo) ? row.assignedTo : act.actor.actorId)
		const officer = colleagues.find((one) => one.id === signs) ?? colleagues[0]
		const committee = await getReceivingCommittee(act.db)
		const [latest] = await listConfirmations(act.db, caseId)
		const someoneProtected = (await peopleAtHome(act, row)).some((one) => one.protected)
		return {
			...titleOf(view),
			toldOn: waitingSince,
			alarm: waitingSince === null ? null : alarmOf(waitingSince, nowIn(act)),
			planned: told === undefined ? null : { on: told.plannedOn, time: told.plannedTime },
			reference: hidden ? null : (told?.reference ?? null),
			colleagues,
			responsibleId: officer?.id ?? null,
			letter:
				officer === undefined || waitingSince === null
					? ''
					: confirmationLetter({
							committee: committee.name,
							municipality: (await getMunicipality(act.db)).name,
							unit: (await listUnits(act.db)).find((unit) => unit.id === row.unitId)?.name ?? committee.name,
							reference: hidden ? null : (told?.reference ?? null),
							toldOn: waitingSince,
							plannedOn: told?.plannedOn ?? row.dates['eviction-planned'] ?? null,
							plannedTime: told?.plannedTime ?? null,
							responsible: officer,
							sentOn: act.today,
						}),
			copyWays: someoneProtected ? copyHowHidden : copyHow,
			/** Somebody in the home is protected and the reader may not know who: others send the copy. */
			copyByOthers: hidden,
			sent:
				latest === undefined
					? null
					: { confirmationId: latest.id, sentOn: latest.sentOn, copySentOn: latest.copySentOn },
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
