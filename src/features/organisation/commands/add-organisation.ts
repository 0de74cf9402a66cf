import * as z from 'zod'
import { command } from '../../../platform/command.ts'
import { optionalText, text } from '../../../platform/fields.ts'
import { mayKeepContacts } from '../access.ts'
import { roleTypes } from '../rules/roles.ts'
import { insertOrganisation } from '../store.ts'

export const addOrganisation = command({
	name: 'addOrganisation',
	input: z.object({
		name: text(200),
		roleTypes: z.array(z.enum(roleTypes, { error: 'invalid' }), { error: 'required' }).min(1, 'required'),
		note: optionalText(2000),
	}),
	may: mayKeepContacts,
	run: async ({ db, actor }, given) => ({
		organisationId: await insertOrganisation(db, actor.municipalityId, given),
	}),
	audit: (_, value) => ({ kind: 'organisation', ids: value === null ? [] : [value.organisationId] }),
	constraints: { one_organisation_of_a_name: 'organisation-name-taken' },
})
