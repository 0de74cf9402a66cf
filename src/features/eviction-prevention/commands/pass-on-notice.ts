import * as z from 'zod'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { text } from '../../../platform/fields.ts'
import { mayReportNotices } from '../access.ts'
import { getReceivingCommittee, insertMisdirected } from '../store/notices.ts'
import { reportFields, reportFrom } from './report-input.ts'

/** A report about a flat elsewhere, which the landlord asks us to pass on: kept sealed, no clock, no receipt number. */
export const passOnNotice = command({
	name: 'passOnNotice',
	input: z.object({
		...reportFields,
		otherMunicipality: text(100),
		organisationId: z.uuid({ error: 'choose-one' }).optional(),
	}),
	may: mayReportNotices,
	run: async (act, { otherMunicipality, organisationId, ...given }) => {
		const report = reportFrom(given, act.today)
		const organisation = organisationId ?? act.actor.organisationIds[0]
		if (organisation === undefined) throw new BadInput([{ path: 'organisationId', problem: 'choose-one' }])
		if (!act.actor.organisationIds.includes(organisation)) return missing
		const committee = await getReceivingCommittee(act.db)
		const misdirectedId = await insertMisdirected(act.db, {
			municipalityId: act.actor.municipalityId,
			committeeId: committee.id,
			organisationId: organisation,
			receivedAt: act.now,
			receivedOn: act.today,
			reportedBy: act.actor.actorId,
			municipalityNamed: otherMunicipality,
			cipher: act.house.keys.seal(JSON.stringify(report)),
		})
		return { misdirectedId }
	},
	audit: (_, value) => ({
		kind: 'notice',
		ids: value !== null && 'misdirectedId' in value ? [value.misdirectedId] : [],
	}),
})
