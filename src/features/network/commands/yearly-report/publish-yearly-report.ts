import * as z from 'zod'
import { dayOf } from '../../../../foundation/plain-date.ts'
import { refuse } from '../../../../foundation/refusal.ts'
import { missing } from '../../../../platform/answer.ts'
import { command } from '../../../../platform/command.ts'
import { id, text } from '../../../../platform/fields.ts'
import {
	findOpenSite,
	findStand,
	holdPublishing,
	markPublished,
	type PublishedReport,
	savePrepared,
} from '../../../reports/published.ts'
import { mayKeepNetwork } from '../../access.ts'
import type { FrozenReport } from '../../rules/yearly-report/frozen.ts'
import { findDocument, getNetwork, holdReport, listVersions } from '../../store/yearly-report.ts'

const timeZone = 'Europe/Stockholm'

/**
 * Opens a frozen report to anyone: exactly that, by its digest, without what was said for the report alone. The versions that
 * were open before stay open beside it. Refusals: not-frozen, changed-meanwhile, site-not-open, is-open, later-version.
 */
export const publishYearlyReport = command({
	name: 'publishYearlyReport',
	input: z.object({ reportId: id(), digest: text(64) }),
	may: mayKeepNetwork,
	run: async ({ db, actor, now }, { reportId, digest }) => {
		const report = await holdReport(db, reportId)
		if (report === null) return missing
		const { seriesId, year, version, frozenAt } = report
		const document = await findDocument(db, reportId)
		if (frozenAt === null || document === null) return refuse({ because: 'not-frozen' })
		if (report.digest !== digest) return refuse({ because: 'changed-meanwhile' })
		if ((await findOpenSite(db)) === null) return refuse({ because: 'site-not-open' })
		await holdPublishing(db, seriesId)
		const versions = await listVersions(db, seriesId)
		if (versions.some((one) => one.version > version && one.state === 'frozen')) {
			return refuse({ because: 'later-version' })
		}
		const stand = await findStand(db, seriesId)
		if (stand !== null && !stand.gone && stand.digest === digest) return refuse({ because: 'is-open' })
		const earlier = versions.flatMap((one) => {
			const isOpen = one.version < version && stand?.open.includes(`versions/${one.version}`) === true
			return one.frozenAt === null || !isOpen
				? []
				: [{ version: one.version, frozenOn: dayOf(one.frozenAt, timeZone) }]
		})
		const frozen = JSON.parse(document) as FrozenReport
		const content: PublishedReport = {
			...{ is: 'yearly-report', language: report.language, invented: (await getNetwork(db)).invented },
			...{ title: report.title, audience: report.audience, year, version, reason: report.reason },
			...{ frozenOn: dayOf(frozenAt, timeZone), digest, document: frozen.forReaders, earlier },
		}
		const pageId = await savePrepared(db, actor.municipalityId, {
			...{ kind: 'yearly-report', subjectId: seriesId, planId: seriesId, slug: String(year), content },
			...{ parts: { [`versions/${version}`]: reportId }, digest, preparedAt: now, pictures: [] },
		})
		await markPublished(db, { id: pageId, subjectId: seriesId }, now)
		return { pageId, year }
	},
	audit: (input) => ({ kind: 'yearly-report', ids: [input.reportId] }),
})
