import * as z from 'zod'
import { query } from '../../../../platform/query.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayKeepCaseTemplates, mayReadCaseTemplates } from '../../access.ts'
import { type ChildSettings, defaultChildSettings } from '../../rules/children/child-settings.ts'
import { findChildSettings } from '../../store/children.ts'

/** The municipality's own, or the house's where it has decided nothing. */
export async function childSettingsIn({ db }: Act): Promise<ChildSettings> {
	return (await findChildSettings(db)) ?? defaultChildSettings
}

export const childSettings = query({
	name: 'childSettings',
	input: z.object({}),
	may: mayReadCaseTemplates,
	run: async (act) => ({ ...(await childSettingsIn(act)), mayKeep: mayKeepCaseTemplates(act.actor) }),
	audit: () => ({ kind: 'child-settings', ids: [] }),
})
