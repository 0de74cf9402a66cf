import * as z from 'zod'
import { command } from '../../../../platform/command.ts'
import { mayKeepNetwork } from '../../access.ts'
import { insertRound } from '../../store/partnership/rounds.ts'
import { roundFields } from './round-fields.ts'

/** A round to be: its questions are written before it is opened. Refused: round-title-taken. */
export const planReflectionRound = command({
	name: 'planReflectionRound',
	input: z.object(roundFields),
	may: mayKeepNetwork,
	run: async ({ db, actor }, said) => ({ roundId: await insertRound(db, actor.municipalityId, said) }),
	audit: (_, value) => ({ kind: 'reflection-round', ids: value === null ? [] : [value.roundId] }),
	constraints: { one_round_of_a_title_and_year: 'round-title-taken' },
})
