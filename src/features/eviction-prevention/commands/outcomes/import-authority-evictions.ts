import { createHash } from 'node:crypto'
import * as z from 'zod'
import { yearOf } from '../../../../foundation/plain-date.ts'
import { isRefused } from '../../../../foundation/refusal.ts'
import { command } from '../../../../platform/command.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayImportAuthorityFigures } from '../../access.ts'
import { type AuthorityYear, readAuthorityFile } from '../../rules/outcomes/authority-file.ts'
import { keepAuthorityYears, listAuthorityYears } from '../../store/authority-evictions.ts'
import { tableIn } from '../files/landlord-file.ts'

/**
 * The enforcement authority's yearly figures from a file: own years are kept, corrected ones replace what was told before,
 * rows that cannot be read are told one by one. Refused: no table, or without municipality, year or executed.
 */
export const importAuthorityEvictions = command({
	name: 'importAuthorityEvictions',
	input: z.object({ file: z.instanceof(Uint8Array, { error: 'not-a-file' }) }),
	may: mayImportAuthorityFigures,
	run: async (act, { file }) => {
		const table = await tableIn(file)
		if (isRefused(table)) return table
		const read = readAuthorityFile(table, await getMunicipality(act.db), yearOf(act.today))
		if (isRefused(read)) return read
		const told = read.rows.flatMap((one) => ('read' in one ? [one.read] : []))
		const before = new Map((await listAuthorityYears(act.db)).map((one) => [one.year, one]))
		const isNews = (one: AuthorityYear) => {
			const known = before.get(one.year)
			return known === undefined || !isSame(known, one)
		}
		const news = told.filter(isNews)
		const { municipalityId, actorId } = act.actor
		const fileDigest = createHash('sha256').update(file).digest()
		const from = { municipalityId, fileDigest, importedOn: act.today, importedBy: actorId }
		await keepAuthorityYears(act.db, news, from)
		return {
			added: news.filter(({ year }) => !before.has(year)).length,
			corrected: news.filter(({ year }) => before.has(year)).length,
			same: told.length - news.length,
			elsewhere: read.elsewhere,
			faults: read.rows.flatMap((one) => ('read' in one ? [] : [one])),
		}
	},
	audit: () => ({ kind: 'authority-evictions', ids: [] }),
})

function isSame(a: AuthorityYear, b: AuthorityYear): boolean {
	return a.executed === b.executed && a.withChildren === b.withChildren && a.children === b.children
}
