import * as z from 'zod'
import { missing } from '../../../platform/answer.ts'
import { command } from '../../../platform/command.ts'
import { id } from '../../../platform/fields.ts'
import { mayWorkWithHomelessness } from '../access.ts'
import { setClosed } from '../store/conferences.ts'

/** From then on nobody is opened or spoken of in it; what people took on remains theirs to do. */
export const closeConference = command({
	name: 'closeConference',
	input: z.object({ conferenceId: id() }),
	may: mayWorkWithHomelessness,
	run: async ({ db, today }, { conferenceId }) =>
		(await setClosed(db, conferenceId, today)) ? { conferenceId } : missing,
	audit: ({ conferenceId }) => ({ kind: 'conference', ids: [conferenceId] }),
})
