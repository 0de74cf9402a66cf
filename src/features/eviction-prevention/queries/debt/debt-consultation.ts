import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { listOrganisations, listStaffNames, listUnits } from '../../../organisation/index.ts'
import { mayHandleCases } from '../../access.ts'
import { holds, isOutside, mayBeInvited, withoutWhom } from '../../rules/debt/consultation-plan.ts'
import { findCase } from '../../store/cases.ts'
import {
	findConsultation,
	listConsents,
	listParties,
	listPoints,
	listPromises,
} from '../../store/consultations.ts'
import { getReceivingCommittee } from '../../store/notices.ts'
import { adultOf, shownIn, titleOf, viewCases } from '../case-view.ts'
import { hidesFreeText } from '../hide-free-text.ts'

/**
 * One consultation as a whole: who is called and how, what they may hear, what is spoken of, what was promised. Free
 * text, and whoever comes, is null for those who may not know whom the case is about.
 */
export const debtConsultation = query({
	name: 'debtConsultation',
	opensOne: true,
	input: z.object({ consultationId: id() }),
	may: mayHandleCases,
	run: async (act, { consultationId }) => {
		const found = await findConsultation(act.db, consultationId)
		const row = found === undefined ? undefined : await findCase(act.db, found.caseId)
		const [view] = row === undefined ? [] : await viewCases(act, [row])
		if (found === undefined || view === undefined) return missing
		const textHidden = hidesFreeText(view)
		const told = (text: string | null) => (textHidden ? null : text)
		const consents = await listConsents(act.db, consultationId)
		const rows = await listParties(act.db, consultationId)
		const roles = rows.map((one) => one.role)
		const day = found.heldOn ?? found.plannedFor
		const points = await listPoints(act.db, consultationId)
		const promises = await listPromises(act.db, consultationId)
		const staff = (await listStaffNames(act.db)).find((one) => one.id === found.calledBy)
		const landlord = (await listOrganisations(act.db)).find((one) => one.id === view.row.landlordId)
		const unit = (await listUnits(act.db)).find((one) => one.id === view.row.unitId)
		const committee = await getReceivingCommittee(act.db)
		return {
			...found,
			...{ place: told(found.place), agreement: told(found.agreement), minutes: told(found.minutes) },
			landlordUndertakes: told(found.landlordUndertakes),
			calledBy: staff?.name ?? null,
			calledByTitle: staff?.title ?? null,
			...{ case: titleOf(view), closedOn: view.row.closedOn, debtOre: view.row.debtOre },
			tenants: view.adults.map((adult) => adultOf(adult, act.today)),
			home: view.home,
			landlord: landlord?.name ?? null,
			letterhead: {
				...{ municipality: committee.municipality, committee: committee.name },
				...{ unit: unit?.name ?? committee.name, writtenOn: act.today },
			},
			parties: rows.map((one) => ({
				...one,
				name: told(one.name),
				outside: isOutside(one.role),
				mayBeInvited: mayBeInvited(one.role, consents, act.today),
			})),
			consents: consents.map((one) => ({ ...one, holds: holds(one, act.today) })),
			points: points.map((one) => ({
				...one,
				said: told(one.said),
				without: withoutWhom(one.point, roles, consents, day),
			})),
			promises: promises.map((one) => ({ ...one, what: told(one.what) })),
			textHidden,
			shown: shownIn([view]),
		}
	},
	audit: ({ consultationId }, value) => ({
		kind: 'debt-consultation',
		ids: [consultationId, ...(value?.shown ?? [])],
	}),
})
