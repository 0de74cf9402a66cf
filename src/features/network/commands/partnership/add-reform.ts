import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertReform } from '../../store/partnership/reforms.ts'
import { reformFields } from './reform-fields.ts'

/** A reform that the partnership follows. Refused: reform-title-taken. */
export const addReform = command({
	name: 'addReform',
	input: reformFields,
	may: mayKeepNetwork,
	run: async ({ db, actor }, said) => ({ reformId: await insertReform(db, actor.municipalityId, said) }),
	audit: (_, value) => ({ kind: 'reform', ids: value === null ? [] : [value.reformId] }),
	constraints: { one_reform_of_a_title: 'reform-title-taken' },
})
