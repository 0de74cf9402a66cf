import * as z from 'zod'
import { addDays } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { day, optionalText } from '../../../../platform/fields.ts'
import { newCode } from '../../../../platform/sign-in/one-time-code.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { findOrganisationByName, insertOrganisation, listOrganisations } from '../../../organisation/index.ts'
import { mayGiveCodes } from '../../access.ts'
import { longestCodeDays } from '../../rules/once.ts'
import { insertOneTimeReport } from '../../store/once.ts'

/**
 * Lets a landlord without an account report once: the code is told once, and whoever made it hands it on. A landlord that
 * is not in the register, also a private person, is added by name. Refused with `not-a-landlord`.
 */
export const giveOneTimeReport = command({
	name: 'giveOneTimeReport',
	tellsOnce: true,
	input: z.object({
		organisationId: z.uuid({ error: 'choose-one' }).optional(),
		landlord: optionalText(200),
		validThrough: day(),
	}),
	may: mayGiveCodes,
	run: async (act, { organisationId, landlord, validThrough }) => {
		if (validThrough < act.today) throw new BadInput([{ path: 'validThrough', problem: 'day-has-passed' }])
		if (validThrough > addDays(act.today, longestCodeDays)) {
			throw new BadInput([{ path: 'validThrough', problem: 'code-valid-too-long' }])
		}
		if ((organisationId === undefined) === (landlord === null)) {
			throw new BadInput([{ path: 'organisationId', problem: 'one-landlord' }])
		}
		const known =
			organisationId === undefined
				? await namedLandlord(act, landlord ?? '')
				: await chosen(act, organisationId)
		if (known === undefined) return missing
		if (!known.isLandlord) return refuse({ because: 'not-a-landlord' })
		const { code, digest } = newCode(act.house.keys)
		const oneTimeReportId = await insertOneTimeReport(act, { organisationId: known.id, digest, validThrough })
		return { oneTimeReportId, code, landlord: known.name, validThrough }
	},
	audit: (_, value) => ({
		kind: 'one-time-report',
		ids: value !== null && 'oneTimeReportId' in value ? [value.oneTimeReportId] : [],
	}),
})

async function chosen({ db }: Act, organisationId: string) {
	const found = (await listOrganisations(db)).find(({ id }) => id === organisationId)
	return found && { ...found, isLandlord: found.roleTypes.includes('landlord') && found.endedOn === null }
}

async function namedLandlord({ db, actor }: Act, name: string) {
	const found = await findOrganisationByName(db, name)
	if (found !== undefined) return { ...found, isLandlord: found.roleTypes.includes('landlord') }
	const given = { name, roleTypes: ['landlord'] as const, note: null }
	return { id: await insertOrganisation(db, actor.municipalityId, given), name, isLandlord: true }
}
