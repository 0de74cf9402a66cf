import * as z from 'zod'
import { refuse } from '../../../../foundation/refusal.ts'
import { slugOf } from '../../../../foundation/slug.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id } from '../../../../platform/fields.ts'
import type { Act } from '../../../../platform/transaction.ts'
import { consultationForReaders } from '../../../consultations/index.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayKeepReports } from '../../access.ts'
import { findOpenSite, freeAddress, listStands } from '../../published.ts'
import { shareOfConsultation } from '../../queries/publication/share-of.ts'
import type { ConsultationForReaders } from '../../rules/publication/consultation-for-readers.ts'
import { setAside } from './prepare.ts'

/**
 * Sets a consultation aside as anyone will read it, to be looked at first: what was sent out, and what became of the answers
 * so far. Refusals: site-not-open, not-sent-out-yet (it opens on a later day).
 */
export const prepareConsultation = command({
	name: 'prepareConsultation',
	input: z.object({ planConsultationId: id() }),
	may: mayKeepReports,
	run: async (act, { planConsultationId }) => {
		const site = await findOpenSite(act.db)
		if (site === null) return refuse({ because: 'site-not-open' })
		const answer = await consultationForReaders.within(act, { planConsultationId })
		if (answer.is !== 'done') return missing
		const { planId, content: told } = answer.value
		if (act.today < told.opensOn) return refuse({ because: 'not-sent-out-yet' })
		const { invented } = await getMunicipality(act.db)
		const shared = shareOfConsultation(site, told.title, told.lastDay)
		const content: ConsultationForReaders = {
			...{ is: 'consultation', language: site.locale, invented, ...told, sharePicture: shared.digest },
		}
		const slug = await addressOf(act, planConsultationId, `${told.title} ${told.opensOn.slice(0, 7)}`)
		const page = { kind: 'consultation', subjectId: planConsultationId, planId, slug } as const
		return await setAside(act, { ...page, content, parts: {}, pictures: [shared] })
	},
	audit: (input) => ({ kind: 'consultation', ids: [input.planConsultationId] }),
})

/** Where it stands already, else a free one after its title and month. */
async function addressOf({ db }: Act, subjectId: string, title: string): Promise<string> {
	const own = (await listStands(db)).find((one) => one.subjectId === subjectId)
	return own?.slug ?? (await freeAddress(db, { kind: 'consultation', subjectId }, slugOf(title)))
}
