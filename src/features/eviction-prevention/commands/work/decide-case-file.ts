import * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { optionalText } from '../../../../platform/fields.ts'
import { mayKeepCaseTemplates } from '../../access.ts'
import { fileKeeping } from '../../rules/work/journal.ts'
import { putFileSetting } from '../../store/work-journal.ts'

/** Whether the case file is kept here or beside another system, which is named. */
export const decideCaseFile = command({
	name: 'decideCaseFile',
	input: z.object({
		kept: z.enum(fileKeeping, { error: 'choose-one' }),
		otherSystem: optionalText(100),
	}),
	may: mayKeepCaseTemplates,
	run: async (act, { kept, otherSystem }) => {
		if (kept === 'beside' && otherSystem === null) {
			throw new BadInput([{ path: 'otherSystem', problem: 'required' }])
		}
		await putFileSetting(act.db, act.actor.municipalityId, {
			...{ kept, otherSystem: kept === 'beside' ? otherSystem : null },
			...{ decidedOn: act.today, decidedBy: act.actor.actorId },
		})
		return { kept }
	},
	audit: () => ({ kind: 'case-file-setting', ids: [] }),
})
