import * as z from 'zod'
import { refuse } from '../../../foundation/refusal.ts'
import { BadInput } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { day } from '../../../platform/fields.ts'
import { mayRegisterLetters } from '../access.ts'
import { keepNotice } from './keep-notice.ts'
import { reportFields, reportFrom } from './report-input.ts'

/** An officer writes in a message that came by post: from which landlord, and which day it reached the board. */
export const registerLetter = command({
	name: 'registerLetter',
	input: z.object({ ...reportFields, organisationId: z.uuid({ error: 'choose-one' }), receivedOn: day() }),
	may: mayRegisterLetters,
	run: async (act, { organisationId, receivedOn, ...given }) => {
		const report = reportFrom(given, act.today)
		if (receivedOn > act.today) throw new BadInput([{ path: 'receivedOn', problem: 'date-in-future' }])
		if (given.flatIn === 'another-municipality') return refuse({ because: 'flat-in-another-municipality' })
		return await keepNotice(act, { organisationId, channel: 'letter', receivedOn }, report)
	},
	audit: (_, value) => ({
		kind: 'notice',
		ids: value !== null && 'noticeId' in value ? [value.noticeId] : [],
	}),
})
