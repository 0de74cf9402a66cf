import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { mayReportNotices } from '../../access.ts'
import { holdCode, spendCode } from '../../store/once.ts'
import { keepNotice } from '../keep-notice.ts'
import { reportFields, reportFrom } from '../report-input.ts'

const { reference: _, ...fields } = reportFields

/**
 * A landlord without an account reports by a code, once. It never changes an earlier report: there is no reference to
 * change it by. Refused with `code-used` and `flat-in-another-municipality`; then the code is still unused.
 */
export const reportOnce = command({
	name: 'reportOnce',
	input: z.object(fields),
	may: mayReportNotices,
	run: async (act, given) => {
		const report = reportFrom({ ...given, reference: null }, act.today)
		const code = await holdCode(act)
		if (code === undefined) return missing
		if (code.usedAt !== null) return refuse({ because: 'code-used' })
		if (given.flatIn === 'another-municipality') return refuse({ because: 'flat-in-another-municipality' })
		const by = { organisationId: code.organisationId, channel: 'form' as const, receivedOn: act.today }
		const { noticeId } = await keepNotice(act, by, report)
		await spendCode(act, noticeId)
		return { noticeId }
	},
	audit: (_given, value) => ({
		kind: 'notice',
		ids: value !== null && 'noticeId' in value ? [value.noticeId] : [],
	}),
})
