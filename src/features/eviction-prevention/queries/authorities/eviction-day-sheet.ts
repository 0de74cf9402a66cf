import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality, listOrganisations, listStaffNames } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { gapsInSheet, storedUntil } from '../../rules/authorities/eviction-day.ts'
import { evictionSetFor } from '../../rules/enforcement.ts'
import { listMessages } from '../../store/authorities.ts'
import { findCase } from '../../store/cases.ts'
import { listColleagues } from '../../store/colleagues.ts'
import { findSheet } from '../../store/eviction-day.ts'
import { getReceivingCommittee } from '../../store/notices.ts'
import { adultOf, childOf, shownIn, titleOf, viewCases } from '../case-view.ts'
import { hideFreeText, hidesFreeText } from '../hide-free-text.ts'

/** Everything that whoever stands at the door needs, on one page, and what nobody has answered yet. */
export const evictionDaySheet = query({
	name: 'evictionDaySheet',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		const [view] = row === undefined ? [] : await viewCases(act, [row])
		if (row === undefined || view === undefined) return missing
		const hidden = hidesFreeText(view)
		const messages = hideFreeText(await listMessages(act.db, caseId), hidden)
		const told = messages.find((one) => one.kind === 'eviction-date')
		const planned = await findSheet(act.db, caseId)
		const [sheet] = hideFreeText(planned === undefined ? [] : [planned], hidden)
		const staff = new Map((await listStaffNames(act.db)).map((one) => [one.id, one.name]))
		const landlord = (await listOrganisations(act.db)).find((one) => one.id === row.landlordId)
		const { dates } = view.row
		const on = dates.evicted ?? evictionSetFor(dates)
		const { stayedSince, postponableTo, postponableAtMostTo } = view.course.enforcement
		return {
			...titleOf(view),
			...{ open: row.closedOn === null, textHidden: hidden, on },
			plannedTime: told?.plannedTime ?? null,
			authority: told === undefined ? null : { reference: told.reference, officer: told.authorityOfficer },
			home: view.home,
			landlord: landlord?.name ?? null,
			adults: view.adults.map((adult) => adultOf(adult, act.today)),
			childrenAnswer: row.children,
			children: view.children.map((child) => ({ ...childOf(child, act.today), living: child.living })),
			sheet:
				sheet === undefined
					? null
					: { ...sheet, attends: sheet.attendsId === null ? null : (staff.get(sheet.attendsId) ?? null) },
			gaps: gapsInSheet({
				attends: sheet?.attendsId != null,
				plannedTime: told?.plannedTime ?? null,
				childrenInCase: row.children !== 'no',
				childrenAtHome: sheet?.childrenAtHome ?? 'unknown',
				homeEmpty: sheet?.homeEmpty ?? 'unknown',
				tonight: sheet?.tonight ?? 'unknown',
				keys: sheet?.keys ?? 'unknown',
				storage: sheet?.storage ?? 'unknown',
			}),
			storedUntil: on === null ? null : storedUntil(row.regime, on),
			postponement: { to: dates['postponed-to'] ?? null, postponableTo, postponableAtMostTo },
			stayedSince,
			officer: row.assignedTo === null ? null : (staff.get(row.assignedTo) ?? null),
			colleagues: await listColleagues(act.db),
			committee: (await getReceivingCommittee(act.db)).name,
			municipality: (await getMunicipality(act.db)).name,
			shown: shownIn([view]),
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
