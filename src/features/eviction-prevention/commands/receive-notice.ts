import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput, missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { mayReportNotices } from '../access.ts'
import { channelOf } from './channel-of.ts'
import { keepNotice } from './keep-notice.ts'
import { reportFields, reportFrom } from './report-input.ts'

/**
 * A landlord reports through its own page. The answer is the same whether the tenant is known, unknown or protected.
 * Refused with `flat-in-another-municipality`: the message belongs to the board where the flat lies (JB 12:63).
 */
export const receiveNotice = command({
	name: 'receiveNotice',
	input: z.object({ ...reportFields, organisationId: z.uuid({ error: 'choose-one' }).optional() }),
	may: mayReportNotices,
	run: async (act, { organisationId, ...given }) => {
		const report = reportFrom(given, act.today)
		const organisation = organisationId ?? onlyOne(act.actor.organisationIds)
		if (organisation === null) throw new BadInput([{ path: 'organisationId', problem: 'choose-one' }])
		if (!act.actor.organisationIds.includes(organisation)) return missing
		if (given.flatIn === 'another-municipality') return refuse({ because: 'flat-in-another-municipality' })
		return await keepNotice(
			act,
			{ organisationId: organisation, channel: channelOf(act.actor), receivedOn: act.today },
			report,
		)
	},
	audit: (_, value) => ({
		kind: 'notice',
		ids: value !== null && 'noticeId' in value ? [value.noticeId] : [],
	}),
})

function onlyOne(organisationIds: readonly string[]): string | null {
	const [only, ...others] = organisationIds
	return only === undefined || others.length > 0 ? null : only
}
