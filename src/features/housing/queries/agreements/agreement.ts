import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { missing } from '../../../../platform/answer.ts'
import { id } from '../../../../platform/fields.ts'
import { query } from '../../../../platform/query.ts'
import { mayKeepAgreements, mayReadAgreements, mayWorkWithHousing } from '../../access.ts'
import { committeeOf } from '../../commands/committee-of.ts'
import { countHomesOfAgreements } from '../../counts.ts'
import { offerStatus } from '../../rules/agreements/offer.ts'
import { promisedHomes, quotaStanding } from '../../rules/agreements/quota.ts'
import { agreementWarnings, lastDayOfNotice } from '../../rules/agreements/warnings.ts'
import {
	findAgreement,
	listAgreementMeetings,
	listOwnUnits,
	listQuotaParts,
	listQuotas,
	listRequirements,
} from '../../store/agreements/agreements.ts'
import { listOffersOf } from '../../store/agreements/offers.ts'
import { quotaIn } from './quota-in.ts'

const offersShown = 30

/** One agreement: its terms, what is promised and came by year, meetings, what the landlord asks, and for case work its offers. */
export const agreement = query({
	name: 'agreement',
	input: z.object({ agreementId: id() }),
	may: mayReadAgreements,
	run: async (act, { agreementId }) => {
		const found = await findAgreement(act.db, agreementId)
		const committeeId = committeeOf(act)
		if (found === undefined || found.committeeId !== committeeId) return missing
		const rows = (await listQuotas(act.db)).filter((one) => one.agreementId === agreementId)
		const parts = await listQuotaParts(
			act.db,
			rows.map((one) => one.id),
		)
		const homes = (await countHomesOfAgreements(act, committeeId)).filter(
			(one) => one.agreementId === agreementId,
		)
		const quotas = rows.map((row) => {
			const quota = quotaIn(row)
			const promised = promisedHomes(quota)
			const supplied = homes.find(({ year }) => year === row.year)?.homes ?? 0
			return {
				...{ year: row.year, quota, supplied },
				parts: parts.filter(({ quotaId, homes }) => quotaId === row.id && homes > 0),
				standing: promised === null ? null : quotaStanding(promised, supplied, row.year, act.today),
			}
		})
		const units = await listOwnUnits(act.db, committeeId)
		const offers = mayWorkWithHousing(act.actor) ? await listOffersOf(act.db, agreementId, offersShown) : null
		return {
			...found,
			unit: units.find(({ id }) => id === found.unitId)?.name ?? null,
			units,
			lastDayOfNotice: lastDayOfNotice(found),
			warnings: agreementWarnings(found, quotas, act.today),
			quotas,
			year: yearOf(act.today),
			meetings: await listAgreementMeetings(act.db, agreementId),
			requirements: await listRequirements(act.db, [found.organisationId]),
			offers:
				offers?.map((one) => ({
					...{ id: one.id, offeredOn: one.offeredOn, address: one.address, rooms: one.rooms },
					...{ rentOre: one.rentOre, unit: one.unit, form: one.form, movesInOn: one.movesInOn },
					...{ ownLeaseOn: one.ownLeaseOn, status: offerStatus(one) },
				})) ?? null,
			offersShown,
			mayKeep: mayKeepAgreements(act.actor),
		}
	},
	audit: ({ agreementId }) => ({ kind: 'landlord-agreement', ids: [agreementId] }),
})
