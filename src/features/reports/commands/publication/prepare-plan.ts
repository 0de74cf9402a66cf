import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { slugOf } from '../../../../foundation/slug.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { mayKeepReports } from '../../access.ts'
import { findOpenSite, freeAddress, isTaken, listStands } from '../../published.ts'
import { planForReaders } from '../../queries/publication/plan-for-readers.ts'
import { setAside } from './prepare.ts'

/**
 * Sets the plan that holds aside as anyone will read it, to be looked at first. It keeps the address that it has been
 * published at, whatever it is called now, unless another is given. Refusals: site-not-open, not-in-force, address-in-use.
 */
export const preparePlan = command({
	name: 'preparePlan',
	input: z.object({
		planId: id(),
		slug: z
			.string()
			.trim()
			.max(70, 'too-long')
			.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not-an-address')
			.optional(),
	}),
	may: mayKeepReports,
	run: async (act, { planId, slug: given }) => {
		const site = await findOpenSite(act.db)
		if (site === null) return refuse({ because: 'site-not-open' })
		const prepared = await planForReaders(act, site, planId)
		if (prepared === null) return missing
		if (prepared === 'not-in-force') return refuse({ because: 'not-in-force' })
		const slug = given ?? (await addressOf(act, planId, prepared.content.title))
		if (await isTaken(act.db, slug, { kind: 'plan', subjectId: planId }))
			return refuse({ because: 'address-in-use' })
		return await setAside(act, { kind: 'plan', subjectId: planId, planId, slug, ...prepared })
	},
	audit: (input) => ({ kind: 'plan', ids: [input.planId] }),
})

/** Where it stands already, else a free one after its title. */
async function addressOf({ db }: Act, planId: string, title: string): Promise<string> {
	const stands = await listStands(db)
	const own = stands.find(({ subjectId }) => subjectId === planId)
	return own?.slug ?? (await freeAddress(db, { kind: 'plan', subjectId: planId }, slugOf(title)))
}
