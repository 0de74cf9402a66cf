import * as z from 'zod'
import { ageOn } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayHandleCases } from '../../access.ts'
import { disturbanceStanding, warningState } from '../../rules/debt/disturbances.ts'
import { childCounts, isTouchedOn, standingOf } from '../../rules/debt/touched.ts'
import { listDisturbances, listOffers, listRespites, listTouched } from '../../store/around.ts'
import { findCase } from '../../store/cases.ts'
import { adultOf, childOf, shownIn } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'
import { peopleOf } from '../people-of-case.ts'

/** Everyone whom the case touches, what disturbed, which homes were offered and which respites asked for. */
export const caseAround = query({
	name: 'caseAround',
	opensOne: true,
	input: z.object({ caseId: id() }),
	may: mayHandleCases,
	run: async (act, { caseId }) => {
		const row = await findCase(act.db, caseId)
		const view = row === undefined ? undefined : await peopleOf(act, row)
		if (view === undefined) return missing
		const touched = await listTouched(act.db, caseId)
		const hidden = hidesFreeText(view)
		const told = (text: string | null) => (hidden ? null : text)
		const log = await listDisturbances(act.db, caseId)
		const standing = log.filter((one) => one.takenBackOn === null)
		const subtenant = touched.some((one) => isTouchedOn(one, act.today) && standingOf(one) === 'own-warning')
			? ('present' as const)
			: ('none' as const)
		return {
			caseId,
			textHidden: hidden,
			adults: view.adults.map((adult) => adultOf(adult, act.today)),
			children: view.children.map((child) => ({
				...childOf(child, act.today),
				living: child.living,
				counts: childCounts(child.living, child.daysAYear),
			})),
			touched: touched.map(({ givenName, familyName, bornOn, ...one }) => ({
				...one,
				name: givenName === null ? null : `${givenName} ${familyName ?? ''}`.trim(),
				age: bornOn === null ? null : ageOn(bornOn, act.today),
				standing: standingOf(one),
			})),
			disturbances: log.map((one) => ({
				...one,
				what: told(one.what),
				state: warningState(one, subtenant),
			})),
			disturbed: disturbanceStanding(standing, subtenant),
			offers: (await listOffers(act.db, caseId)).map((one) => ({
				...one,
				...{ what: told(one.what), reason: told(one.reason) },
			})),
			respites: (await listRespites(act.db, caseId)).map((one) => ({ ...one, reasons: told(one.reasons) })),
			shown: [...shownIn([view]), ...touched.map((one) => one.personId)],
		}
	},
	audit: ({ caseId }, value) => ({ kind: 'eviction-case', ids: value?.shown ?? [caseId] }),
})
