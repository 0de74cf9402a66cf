import * as z from 'zod'
import { addDays, addMonths, earlierOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { newKey } from '../../../../platform/rest/key.ts'
import { keepsRepresentativesOf, mayKeepKeys } from '../../access.ts'
import type { KeyScope } from '../../rules/key-scopes.ts'
import { findLandlordToSpeakFor, findOpenKey, insertApiKey, shortenKey } from '../../store/keys.ts'

/** So long both keys open, for whoever has to change it in a system that is in use. */
const daysOfBoth = 14
const monthsOfANew = 12

/**
 * A new key in the place of one, for the same landlord and the same things, told once. The one before it opens for a
 * fortnight more, so that no report is lost between them. Refused with `not-a-landlord` where the landlord has ended.
 */
export const replaceApiKey = command({
	name: 'replaceApiKey',
	tellsOnce: true,
	input: z.object({ keyId: id() }),
	may: mayKeepKeys,
	run: async (act, { keyId }) => {
		const before = await findOpenKey(act, keyId)
		if (before === undefined || !keepsRepresentativesOf(act.actor, before.organisationId)) return missing
		const landlord = await findLandlordToSpeakFor(act.db, before.organisationId)
		if (landlord === undefined) return missing
		if (!landlord.roleTypes.includes('landlord') || landlord.endedOn !== null)
			return refuse({ because: 'not-a-landlord' })
		const { key, digest, ending } = newKey(act.house.keys)
		const validThrough = addMonths(act.today, monthsOfANew)
		const { organisationId, label } = before
		const given = { organisationId, label, scopes: before.scopes as KeyScope[], validThrough }
		const madeId = await insertApiKey(act, { ...given, digest, ending })
		const bothThrough = earlierOf(before.validThrough, addDays(act.today, daysOfBoth))
		await shortenKey(act, keyId, bothThrough)
		return { keyId: madeId, key, landlord: landlord.name, label, validThrough, bothThrough }
	},
	audit: ({ keyId }, value) => ({
		kind: 'api-key',
		ids: value !== null && 'keyId' in value ? [keyId, value.keyId] : [keyId],
	}),
})
