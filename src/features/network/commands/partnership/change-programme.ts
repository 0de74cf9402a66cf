import * as z from 'zod'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import { mayKeepNetwork } from '../../access.ts'
import { saveProgramme } from '../../store/partnership/programmes.ts'
import { programmeFields } from './programme-fields.ts'

/** A programme is prolonged, or called otherwise. Refused: programme-name-taken. */
export const changeProgramme = command({
	name: 'changeProgramme',
	input: z.object({ programmeId: id() }).and(programmeFields),
	may: mayKeepNetwork,
	run: async ({ db }, { programmeId, ...said }) =>
		(await saveProgramme(db, programmeId, said)) ? { programmeId } : missing,
	audit: (input) => ({ kind: 'partnership-programme', ids: [input.programmeId] }),
	constraints: { one_programme_of_a_name: 'programme-name-taken' },
})
