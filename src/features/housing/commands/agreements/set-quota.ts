import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepAgreements } from '../../access.ts'
import { purposes } from '../../rules/agreements/codes.ts'
import { partsFit, promisedHomes, type Quota } from '../../rules/agreements/quota.ts'
import { findAgreement, putQuota, putQuotaParts } from '../../store/agreements/agreements.ts'
import { decimalNumber, maybe, oneOf, wholeNumber } from './agreement-fields.ts'

const homes = () => maybe(wholeNumber(0, 100_000))
const hasOneDecimal = (given: number) => Math.abs(given * 10 - Math.round(given * 10)) < 1e-9

/**
 * What a landlord promises in a year: a number of homes, or a share of those that become vacant; and for whom. Refusals:
 * parts-above-quota, year-outside-agreement.
 */
export const setQuota = command({
	name: 'setQuota',
	input: z.object({
		agreementId: id(),
		year: wholeNumber(1990, 2200),
		kind: oneOf(['homes', 'share']),
		homes: homes(),
		percent: maybe(decimalNumber(0.1, 100).refine(hasOneDecimal, { error: 'one-decimal' })),
		turnover: maybe(wholeNumber(0, 1_000_000)),
		parts: z.partialRecord(z.enum(purposes), wholeNumber(0, 100_000)).optional(),
	}),
	may: mayKeepAgreements,
	run: async (act, { agreementId, year, parts = {}, ...given }) => {
		const quota = quotaIn(given)
		const found = await findAgreement(act.db, agreementId)
		if (found === undefined) return missing
		const lastYear = found.endedOn ?? found.endsOn
		if (
			year < Number(found.startsOn.slice(0, 4)) ||
			(lastYear !== null && String(year) > lastYear.slice(0, 4))
		) {
			return refuse({ because: 'year-outside-agreement', year })
		}
		// A purpose that is left out has no homes of its own, whatever it had before.
		const split = purposes.map((purpose) => ({ purpose, homes: parts[purpose] ?? 0 }))
		if (!partsFit(quota, split))
			return refuse({ because: 'parts-above-quota', promised: promisedHomes(quota) })
		const { municipalityId } = act.actor
		const none = { homes: null, perThousand: null, turnover: null }
		const quotaId = await putQuota(act.db, municipalityId, { agreementId, year, ...none, ...quota })
		await putQuotaParts(act.db, municipalityId, quotaId, split)
		return { agreementId }
	},
	audit: ({ agreementId }) => ({ kind: 'landlord-agreement', ids: [agreementId] }),
})

type Given = {
	readonly kind: 'homes' | 'share'
	readonly homes: number | null
	readonly percent: number | null
	readonly turnover: number | null
}

function quotaIn({ kind, homes, percent, turnover }: Given): Quota {
	if (kind === 'homes') {
		if (homes === null) throw new BadInput([{ path: 'homes', problem: 'required' }])
		return { kind, homes }
	}
	if (percent === null) throw new BadInput([{ path: 'percent', problem: 'required' }])
	return { kind, perThousand: Math.round(percent * 10), turnover }
}
