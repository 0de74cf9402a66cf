import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertProgramme } from '../../store/partnership/programmes.ts'
import { programmeFields } from './programme-fields.ts'

/** A period that the partnership works in. Refused: programme-name-taken. */
export const addProgramme = command({
	name: 'addProgramme',
	input: programmeFields,
	may: mayKeepNetwork,
	run: async ({ db, actor }, said) => ({
		programmeId: await insertProgramme(db, actor.municipalityId, said),
	}),
	audit: (_, value) => ({ kind: 'partnership-programme', ids: value === null ? [] : [value.programmeId] }),
	constraints: { one_programme_of_a_name: 'programme-name-taken' },
})
