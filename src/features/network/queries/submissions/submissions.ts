import * as z from 'zod'
import { type Instant, instant, yearOf } from '../../../../foundation/plain-date.ts'
import { query } from '../../../../platform/query.ts'
import { getMunicipality } from '../../../organisation/index.ts'
import { mayKeepNetwork, mayReadPlaces } from '../../access.ts'
import { countries } from '../../rules/places/place.ts'
import { type SenderState, senderStateOf, senderStates } from '../../rules/submissions/sender-state.ts'
import { listPlaces } from '../../store/places.ts'
import { countUnknown, listSenders, type SenderRow } from '../../store/senders-overview.ts'

const rowsOnPage = 50

/** Who has answered, and who has not: of one country at a time, the network's own to begin with, fifty on a page. */
export const submissions = query({
	name: 'submissions',
	input: z.object({
		state: z.enum(senderStates).optional().catch(undefined),
		country: z.enum(countries).optional().catch(undefined),
		/** A county's code, which is its country's own. */
		county: z.string().max(8).optional().catch(undefined),
		page: z.coerce.number().int().min(1).catch(1),
	}),
	may: mayReadPlaces,
	run: async ({ db, actor, today, now }, asked) => {
		const year = yearOf(today) - 1
		const all = (await listSenders(db)).map((row) => ({ ...row, state: senderStateOf(row, year) }))
		const { country: own } = await getMunicipality(db)
		const seen = countries.filter((one) => all.some((row) => row.country === one))
		const country =
			[asked.country, own, seen[0]].flatMap((one) => seen.filter((known) => known === one))[0] ?? null
		const inCountry = all.filter((row) => row.country === country)
		const counties = (await listPlaces(db, 'county'))
			.filter((one) => one.country === country && one.validTo === null)
			.map(({ code, name }) => ({ code, name, rows: inCountry.filter((row) => row.countyCode === code) }))
			.filter(({ rows }) => rows.length > 0)
		const county = counties.find(({ code }) => code === asked.county) ?? null
		const within = county?.rows ?? inCountry
		const isWanted = wantedBy(asked.state)
		const found = within.filter(isWanted)
		const pages = Math.max(1, Math.ceil(found.length / rowsOnPage))
		const page = Math.min(asked.page, pages)
		return {
			...{ year, total: within.length, state: asked.state ?? null, country, county: county?.code ?? null },
			counts: Object.fromEntries(
				senderStates.map((one) => [one, within.filter((row) => row.state === one).length]),
			) as Readonly<Record<SenderState, number>>,
			countries: seen.map((one) => ({
				country: one,
				count: all.filter((row) => row.country === one && isWanted(row)).length,
			})),
			counties: counties.map(({ code, name, rows }) => ({
				...{ code, name, count: rows.filter(isWanted).length },
			})),
			...{ found: found.length, page, pages },
			senders: found.slice((page - 1) * rowsOnPage, page * rowsOnPage),
			unknown: await countUnknown(db, dayBefore(now)),
			mayKeep: mayKeepNetwork(actor),
		}
	},
	audit: () => ({ kind: 'package', ids: [] }),
})

/** The silent are many: they are listed when they are asked for. */
const wantedBy =
	(asked: SenderState | undefined) =>
	({ state, hasKey }: Pick<SenderRow, 'hasKey'> & { readonly state: SenderState }): boolean =>
		asked === undefined ? state !== 'none' || hasKey : state === asked

const dayBefore = (now: Instant): Instant =>
	instant(new Date(Date.parse(now) - 24 * 60 * 60 * 1000).toISOString())
