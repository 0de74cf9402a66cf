import * as z from 'zod'
import { addMonths } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, id, text } from '../../../../platform/fields.ts'
import { newKey } from '../../../../platform/rest/key.ts'
import { keepsRepresentativesOf, mayKeepKeys } from '../../access.ts'
import { keyScopes } from '../../rules/key-scopes.ts'
import { findLandlordToSpeakFor, insertApiKey } from '../../store/keys.ts'

const longestMonths = 24

/**
 * A key for one landlord's own system, told once: the house keeps only its digest. Refused with `not-a-landlord` for
 * other organisations and for one that has ended.
 */
export const makeApiKey = command({
	name: 'makeApiKey',
	tellsOnce: true,
	input: z.object({
		organisationId: id(),
		label: text(100),
		scopes: z.array(z.enum(keyScopes, { error: 'choose-one' }), { error: 'choose-one' }).min(1, 'choose-one'),
		validThrough: day(),
	}),
	may: mayKeepKeys,
	run: async (act, { organisationId, label, scopes, validThrough }) => {
		if (validThrough < act.today) throw new BadInput([{ path: 'validThrough', problem: 'day-has-passed' }])
		if (validThrough > addMonths(act.today, longestMonths)) {
			throw new BadInput([{ path: 'validThrough', problem: 'key-valid-too-long' }])
		}
		if (!keepsRepresentativesOf(act.actor, organisationId)) return missing
		const landlord = await findLandlordToSpeakFor(act.db, organisationId)
		if (landlord === undefined) return missing
		if (!landlord.roleTypes.includes('landlord') || landlord.endedOn !== null) {
			return refuse({ because: 'not-a-landlord' })
		}
		const { key, digest, ending } = newKey(act.house.keys)
		const given = { organisationId, label, scopes: [...new Set(scopes)], validThrough }
		const keyId = await insertApiKey(act, { ...given, digest, ending })
		return { keyId, key, landlord: landlord.name, label, validThrough }
	},
	audit: ({ organisationId }, value) => ({
		kind: 'api-key',
		ids: value !== null && 'keyId' in value ? [organisationId, value.keyId] : [organisationId],
	}),
})
