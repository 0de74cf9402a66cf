import * as z from 'zod'
import { query } from '../../../platform/query.ts'
import { mayReadOrganisation } from '../access.ts'
import {
	getMunicipality,
	listCommittees,
	listCompetences,
	listContactPersons,
	listOrganisations,
	listStaff,
	listUnits,
} from '../store.ts'

/** Everything the settings' organisation page shows. */
export const organisationPage = query({
	name: 'organisationPage',
	input: z.object({}),
	may: mayReadOrganisation,
	run: async ({ db, today }) => ({
		today,
		municipality: await getMunicipality(db),
		committees: await listCommittees(db),
		units: await listUnits(db),
		staff: await listStaff(db),
		organisations: await listOrganisations(db),
		contacts: await listContactPersons(db),
		competences: await listCompetences(db),
	}),
	audit: () => ({ kind: 'organisation', ids: [] }),
})
